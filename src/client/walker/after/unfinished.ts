import type { SpotRecord } from '../../recorder/walker-ports.ts';

/** What was pressed on the way and still lacks what it is, or where. */
export function isUnfinished({ kind, position }: SpotRecord): boolean {
  return kind === null || position === null;
}
