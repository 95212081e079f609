import type { KnownPlace } from './known-place.ts';

/** Why something could not be kept on this device. `full`: the disk or quota; `lost`: the database went away and is reopened; `blocked`: another window holds it. */
export type StorageTrouble = 'full' | 'lost' | 'blocked';

/** Why no recording can begin or go on here. `other-window`: one of this device's windows is recording already. */
export type RecordingTrouble = StorageTrouble | 'other-window';

/** Why there is no position, each with its own help. */
export type PositionTrouble = 'denied' | 'unavailable' | 'silent' | 'unsupported';

/** What the screen may know of the recording that runs. */
export type RecorderState =
  | { readonly phase: 'idle' }
  /** Started; no usable fix yet. */
  | {
      readonly phase: 'locating';
      readonly walkId: string;
      readonly startedAtMs: number;
      readonly trouble: PositionTrouble | null;
      /** Set while what was told waits in memory because the disk refuses it: the first place may be among it. */
      readonly storageTrouble?: StorageTrouble;
    }
  | {
      readonly phase: 'recording' | 'paused';
      readonly walkId: string;
      readonly startedAtMs: number;
      /** Milliseconds recorded so far without pauses, true at `asOfMs`; the screen adds the running time itself. */
      readonly recordedMs: number;
      readonly asOfMs: number;
      readonly metres: number;
      readonly signal: 'good' | 'weak' | 'lost';
      /** May be long ago: ask `freshPlace` before anything is put there. */
      readonly here: KnownPlace | null;
      readonly trouble: PositionTrouble | null;
      /** Not null while fixes wait in memory because the disk refuses them. */
      readonly storageTrouble: StorageTrouble | null;
      /** False: the screen may go dark by itself (wake lock refused or missing). */
      readonly screenKeptOn: boolean;
      /** "Er du kommet hjem?" It stays until it is answered; a walk never ends by itself. */
      readonly asksHome?: true;
    }
  | {
      readonly phase: 'finishing';
      readonly walkId: string;
      /** Set while the end of the walk cannot be written; it is tried again until it can. */
      readonly storageTrouble?: StorageTrouble;
    };
