/**
 * Told how far some work is, from 0 to 1, and waited for: who shows it gets the time to, though the work itself never
 * rests.
 */
export type OnShare = (share: number) => Promise<void>;

/** For work that nobody watches. */
export const unseen: OnShare = async () => undefined;
