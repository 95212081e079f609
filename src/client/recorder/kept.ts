import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';

/** Whether something is on disk. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly trouble: StorageTrouble };
