import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';

/** What a backup holds, as far as its owner knows it again by it. */
export interface BackupHolds {
  readonly walks: number;
  readonly spots: number;
  /** When the last of them was walked or marked; null for an empty one. */
  readonly lastAtMs: number | null;
}

/** `recording`: a walk is not over, here or in another window. */
export type BackupTrouble = 'recording' | StorageTrouble;

/** Nothing was written. `sealed`: it asks for its password. `newer`: made by a version that knows more than this one. */
export type OpenFailure = 'not-a-backup' | 'damaged' | 'newer' | 'sealed' | 'wrong-password';

export interface OpenedBackup extends BackupHolds {
  /** Of those, how many this phone has not. */
  readonly fresh: { readonly walks: number; readonly spots: number };
  /** All of it in one transaction, or nothing. What is here already stays as it is. */
  restore(): Promise<{ readonly ok: true } | { readonly ok: false; readonly trouble: BackupTrouble }>;
}

/** Everything of the walker's on this phone as one file, and back again. */
export interface Backups {
  /** With a password nobody reads the file without it. */
  make(
    password: string | null,
  ): Promise<
    | { readonly ok: true; readonly file: File; readonly holds: BackupHolds }
    | { readonly ok: false; readonly trouble: BackupTrouble }
  >;
  open(
    file: File,
    password: string | null,
  ): Promise<
    { readonly ok: true; readonly backup: OpenedBackup } | { readonly ok: false; readonly failure: OpenFailure }
  >;
}
