import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../../src/client/capture/backup-file.ts';

/** Photos do not pack any better; each begins with its own number. */
const noise = Uint8Array.from({ length: 600_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 255);
const photoOf = (number: number) => Uint8Array.from(noise).fill(number, 0, 1);

test('a hundred photos go into one file and come out of it, and it is hardly larger than they are', async () => {
  const photos = Array.from({ length: 100 }, (_, i) => ({ id: `${i}`, data: { bytes: photoOf(i) } }));
  const file = await writeBackupFile({ tables: { media: photos } }, null);
  expect(file.size).toBeLessThan(62_000_000);
  const read = await readBackupFile(file, null);
  if (!read.ok) throw new Error(read.failure);
  const { media } = (read.content as { tables: { media: typeof photos } }).tables;
  expect(media.length).toBe(100);
  for (const [i, { data }] of media.entries()) {
    expect(Buffer.compare(data.bytes, photos[i]?.data.bytes ?? new Uint8Array())).toBe(0);
    // A view of the whole file would lay all of it into each row.
    expect(data.bytes.buffer.byteLength).toBe(600_000);
  }
}, 60_000);

test('a file of the first version, whose bytes stood in its text, is read', async () => {
  const rest = Buffer.concat([
    Buffer.from('{"seal":null}\n'),
    gzipSync('{"secret":{"$bytes":[1,2,255]},"name":"linje\\nto"}'),
  ]);
  const head = `seniortrakk-backup 1 ${createHash('sha256').update(rest).digest('hex')}\n`;
  expect(await readBackupFile(new Blob([head, rest]), null)).toEqual({
    ok: true,
    content: { secret: Uint8Array.from([1, 2, 255]), name: 'linje\nto' },
  });
});
