import type { Database } from './database.ts';

export const secretKey = 'device-secret';
const secretBytes = 32;

/**
 * The secret that places this device's protected discs. It never leaves the device and never changes: another one would
 * displace the same home anew, and several displacements together give the home away.
 */
export async function readDeviceSecret(
  database: Database,
  randomBytes: (length: number) => Uint8Array,
): Promise<Uint8Array> {
  const fresh = randomBytes(secretBytes);
  // Two windows at a first start: whoever comes second finds the first one's secret.
  return database.transaction('rw', database.settings, async () => {
    const row = await database.settings.get(secretKey);
    if (row?.value instanceof Uint8Array) return row.value;
    await database.settings.put({ key: secretKey, value: fresh });
    return fresh;
  });
}
