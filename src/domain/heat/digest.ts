/** What a walk leaves behind in the grid: an unordered set of cells. No order, speed or accuracy survives. */
export interface WalkDigest {
  /** H3 indexes of resolution 12, sorted ascending as text, each once. */
  readonly cells: readonly string[];
  /** Seconds spent in the cell at the same index; 0 is presence without time. */
  readonly seconds: readonly number[];
}
