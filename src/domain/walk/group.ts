/** A group walk's people, as whoever leads it attests. One is no group, and more than this no one walk holds together. */
export const fewestInGroup = 2;
export const mostInGroup = 60;
