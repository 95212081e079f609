import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { Live } from './live.ts';

type Kept = { readonly ok: true } | { readonly ok: false; readonly trouble: StorageTrouble };

/** What was deleted from this phone last, and whether it has been taken back since. */
export interface Removed {
  readonly what: 'walk' | 'spot';
  readonly id: string;
  /** `everywhere`: the municipality deletes it too. */
  readonly state: 'gone' | 'back' | 'everywhere';
}

/** Deletes from this phone so that it can be taken back. What is kept for that lies in the page's memory alone. */
export interface Bin {
  readonly last: Live<Removed | null>;
  /** Gone at once and for good if the page dies; what the municipality has stays there. */
  remove(what: Removed['what'], id: string): Promise<Kept>;
  /** Gone here and asked back from the municipality: that cannot be taken back. */
  removeEverywhere(what: Removed['what'], id: string): Promise<Kept>;
  /** Whether the municipality may have the last one still. */
  mayBeThere(): Promise<boolean>;
  /** Brings the last one back as it was, in one transaction. */
  restore(): Promise<Kept>;
  /** From now on it cannot be taken back. */
  empty(): void;
}
