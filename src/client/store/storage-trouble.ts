import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';

/** WebKit takes the connection away after the page was in the background; every engine may when the profile's disk fails. */
const lostNames = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'TimeoutError',
  'UnknownError',
  'OpenFailedError',
]);
const blockedNames = new Set(['BlockedError', 'VersionError', 'VersionChangeError']);

/** Why a write failed, or null when it is no trouble of the storage but a fault in the program. */
export function storageTroubleOf(error: unknown): StorageTrouble | null {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((name) => blockedNames.has(name))) return 'blocked';
  if (names.some((name) => lostNames.has(name))) return 'lost';
  // A full disk shows only at commit, as an abort that some engines give no reason for.
  return names.includes('AbortError') ? 'full' : null;
}

/** The names along the chain: Dexie wraps the browser's error, a bulk write carries one per row. */
function namesOf(error: unknown, depth = 0): readonly string[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const nested = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [...(typeof name === 'string' ? [name] : []), ...nested.flatMap((cause) => namesOf(cause, depth + 1))];
}
