/** When a line is cut although fixes go on: thresholds beside the cleaning rules. */
export interface GapRules {
  /**
   * Any time hidden cuts the line (design "Recording in a web app"), unless the phone is seen again this soon where it was: a
   * glance at a message, a minute on a bench. A hidden phone is silent also when it is carried off, so less is believed than
   * of a silence that is watched (decision 9): in two minutes one comes 70 m away and back, in five round the block (own choice).
   */
  readonly longestHiddenRestSeconds: number;
  /** What "where it was" means, or within the accuracy of the first fix afterwards: as for a rest in silence. */
  readonly hiddenRestMetres: number;
  /** So long after it is seen the phone must still be there: the first place a waking phone tells may be an old one (own choice). */
  readonly steadySeconds: number;
}

export const gapRules: GapRules = { longestHiddenRestSeconds: 120, hiddenRestMetres: 25, steadySeconds: 5 };
