import type { AgeBand, Aid, Company } from './about-person.ts';
import type { CoarseTime } from './coarse-time.ts';

/**
 * All that leaves the device of a walk (privacy rules 4–6). Written like the wire's body, mutable arrays and
 * `| undefined` included, so that either is the other.
 */
export interface WalkStatement {
  origin: 'recorded' | 'imported' | 'drawn';
  /** H3 indexes of resolution 12, sorted as text, each once. */
  cells: string[];
  /** Of the cell at the same index: rounded to ten, at most 2700; 0 is presence without time. */
  seconds: number[];
  time: CoarseTime;
  age?: AgeBand | undefined;
  company?: Company | undefined;
  aid?: Aid | undefined;
}
