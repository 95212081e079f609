import type { Kept } from './kept.ts';
import type { Live } from './live.ts';

export interface ErasedCount {
  readonly walks: number;
  readonly spots: number;
}

export interface ErasureState {
  /** What the municipality may have of this phone, of every innsamling, also of what was deleted here. */
  readonly there: ErasedCount;
  /** Chosen for sending, and no request can have carried it. */
  readonly unsent: number;
  /** The last time everything was asked back; null: never. `erased`: what the server has answered for since. */
  readonly last: { readonly asked: ErasedCount; readonly erased: ErasedCount } | null;
}

/** "Slett alt jeg har sendt". */
export interface Erasure {
  readonly state: Live<ErasureState>;
  /** Asks for everything back, and stops what waits. All of it stays on the phone. */
  eraseAll(): Promise<Kept>;
}
