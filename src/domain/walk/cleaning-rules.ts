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
};

/**
 * For files of loggers. They write a point when one has moved, so silence in one place is a rest; from 45 minutes on it
 * is a stay of its own (privacy rule 1).
 */
export const importRules: CleaningRules = { ...cleaningRules, longestSilentRestSeconds: 2700 };
