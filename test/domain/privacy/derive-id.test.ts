import { expect, test } from 'vitest';
import { deriveId } from '../../../src/domain/privacy/derive-id.ts';
import { uuidV4 } from '../../../src/protocol/sync.ts';

const secret = (fill: number) => new Uint8Array(32).fill(fill);

test('one secret makes one id of the same words, in the form the wire asks for', () => {
  const id = deriveId(secret(1), ['c1', 'walk', '0']);
  expect(uuidV4.safeParse(id).success).toBe(true);
  expect(deriveId(secret(1), ['c1', 'walk', '0'])).toBe(id);
});

test('another word, another border between words, or another secret makes another id', () => {
  const all = [
    deriveId(secret(1), ['c1', 'walk', '0']),
    deriveId(secret(1), ['c1', 'walk', '1']),
    deriveId(secret(1), ['c1w', 'alk', '0']),
    deriveId(secret(2), ['c1', 'walk', '0']),
  ];
  expect(new Set(all).size).toBe(all.length);
});
