/** How its walker found a walk, in three steps; kept on the phone alone. */
export const walkMoods = ['good', 'so-so', 'hard'] as const;
export type WalkMood = (typeof walkMoods)[number];
