/** Every threshold by which a line is made of raw fixes. Sources: design "Recording in a web app", unless told. */
export interface CleaningRules {
  /** A fix as good as this always counts: half a street's width off still names the right street. */
  readonly goodAccuracyMetres: number;
  /** A fix as bad as this counts when nothing better came for `tolerateAfterSeconds`: among tall houses there is no other. */
  readonly tolerableAccuracyMetres: number;
  readonly tolerateAfterSeconds: number;
  /** Nobody on foot is faster; what is needs a second fix to agree. */
  readonly footMetresPerSecond: number;
  /** Radius in which a still phone's position wanders: neither speed nor movement is read from less. */
  readonly driftMetres: number;
  /** Faster than any bus or train a walker sits in (180 km/h): such a step is a fault of positioning, never a way. */
  readonly vehicleMetresPerSecond: number;
  /** Without a fix for longer than this, nothing is known of the way between. */
  readonly gapSeconds: number;
  /**
   * Unless the next fix is this near (or within its own accuracy): loggers and phones fall silent while one sits still.
   * The three real tracks tell the two apart here: silences above 30 s with under 25 m are rests (up to 34 min), those
   * with more are walked ways.
   */
  readonly restMetres: number;
  /** A silence longer than this is a gap even in one place: in five minutes one can have been round the block. */
  readonly longestSilentRestSeconds: number;
  /** Fixes within drift or accuracy of one place for longer than this are one rest. */
  readonly restAfterSeconds: number;
  /** Slower progress than this inside a rest is drift; the slowest walkers with a rollator make 0.3 m/s (own choice). */
  readonly restMetresPerSecond: number;
  /** … around a mean, as a multiple of the accuracy: that is the radius of 68 %; 1.6 times as wide is that of 95 %. */
  readonly restAccuracies: number;
  /** Out of that circle for less than this is not gone: now and then a position strays so far (own choice). */
  readonly strayedSeconds: number;
  /** A jump is read over this time, because a phone's own filter makes a glide of it (own choice). */
  readonly jumpOverSeconds: number;
  /** Who is back within this time was not away; a position that stays longer is believed (own choice; see the noise study). */
  readonly longestJumpSeconds: number;
  /** Further than this from where one was torn away nobody has walked meanwhile: brisk, but no run (own choice). */
  readonly briskMetresPerSecond: number;
  /** A phone that says it is surer than this is not (own choice: van Diggelen and Enge 2015 found 4.9 m under open sky). */
  readonly bestAccuracyMetres: number;
  /**
   * How quickly speed and direction change: spectral density of the acceleration in m²/s³. With a fix of 6 m each second the
   * line follows within 4 s, which rounds a corner by 2 m and leaves out the shiver (own choice; see the noise study).
   */
  readonly swaySquareMetresPerCubicSecond: number;
  /** What lies this near a straight line is on it: half a street, and what positions wander in a minute (own choice). */
  readonly straightMetres: number;
  /** The running figure adds steps no shorter than this: shorter ones add up the wandering (own choice; noise study). */
  readonly liveStepMetres: number;
  /** For the running figure, who has not made such a step for so long rests; with a rollator one makes it in less (own choice). */
  readonly liveRestSeconds: number;
  /** Positions handed over late are this old at most; a time further back is a clock that was set (own choice). */
  readonly latestSeconds: number;
}

/** For a phone that gives a fix about every second while its page is seen. */
export const cleaningRules: CleaningRules = {
  goodAccuracyMetres: 30,
  tolerableAccuracyMetres: 50,
  tolerateAfterSeconds: 20,
  footMetresPerSecond: 3.5,
  driftMetres: 8,
  vehicleMetresPerSecond: 50,
  gapSeconds: 30,
  restMetres: 25,
  longestSilentRestSeconds: 300,
  restAfterSeconds: 20,
  restMetresPerSecond: 0.15,
  latestSeconds: 10,
  restAccuracies: 1.6,
  strayedSeconds: 15,
  jumpOverSeconds: 3,
  longestJumpSeconds: 40,
  briskMetresPerSecond: 1.5,
  bestAccuracyMetres: 4,
  swaySquareMetresPerCubicSecond: 0.05,
  straightMetres: 4,
  liveStepMetres: 16,
  liveRestSeconds: 60,
};

/**
 * For files of loggers. They write a point when one has moved, so silence in one place is a rest; from 45 minutes on it
 * is a stay of its own (privacy rule 1). They have smoothed their points themselves and write few, most at corners, and
 * their accuracy is only assumed: what smooths a phone's fixes took 4 % off the real tracks. One point away
 * is gone: the next may come half a minute later.
 */
export const importRules: CleaningRules = {
  ...cleaningRules,
  longestSilentRestSeconds: 2700,
  restAccuracies: 1,
  strayedSeconds: 0,
  swaySquareMetresPerCubicSecond: 1,
  straightMetres: 2,
};
