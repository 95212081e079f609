import type { AgeBand, Aid } from '../../domain/privacy/about-person.ts';
import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { Kept } from './kept.ts';
import type { Live } from './live.ts';

/** Where the small things lie that this device remembers. */
export interface SettingsStore {
  readonly all: Live<SettingsRecord>;
  change(changes: Partial<SettingsRecord>): Promise<Kept>;
}

/** What this device remembers, and what it could not. */
export interface Settings extends SettingsStore {
  /** Why the last change was not kept; null when it was, or when that was read. */
  readonly refused: Live<StorageTrouble | null>;
  forgetRefused(): void;
}

export interface SettingsRecord {
  /** A BCP 47 tag. One that this version has no texts for is shown in bokmål and kept: it may come back. */
  readonly language: string;
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly scheme: 'system' | 'light' | 'dark' | 'contrast';
  /** The first-run screens were seen and the consents given. */
  readonly welcomed: boolean;
  readonly consentWalks: boolean;
  readonly consentSpots: boolean;
  readonly consentAid: boolean;
  /** "Se på veien" was read: it is said once. */
  readonly adviceRead: boolean;
  /** The message from the municipality that was put away, as newsKey names it. */
  readonly newsRead: string | null;
  /** The advice to lay the app on the home screen, after a first walk in an iPhone's browser, was put away. */
  readonly homeScreenAdviceRead: boolean;
  /** "Vil du si litt om deg selv?" was asked once; it is not asked again unasked. */
  readonly aboutAsked: boolean;
  /** What the walker said of themselves, for the walks to come; null: nothing. */
  readonly age: AgeBand | null;
  readonly aid: Aid | null;
  /** What happens to the recording is said aloud. */
  readonly speakEvents: boolean;
}
