import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's parameters for scrypt: 64 MiB, about a tenth of a second. */
const cost = { N: 2 ** 16, r: 8, p: 1 } as const;
const keyBytes = 32;

/** At least twelve characters and not the name: length is what resists guessing, rules about signs do not. */
export function isStrongPassword(password: string, name: string): boolean {
  return [...password].length >= 12 && new Set(password).size >= 4 && password.toLowerCase() !== name.toLowerCase();
}

/** `scrypt$N$r$p$salt$key`, so that the cost can rise without locking anyone out. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** null (no such planner) takes as long as a wrong password: names cannot be found out by the clock. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt, key] = (stored ?? (await unknownPlanner)).split('$');
  if (!N || !r || !p || !salt || !key) throw new Error('a stored password of unknown form');
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && stored !== null;
}

const unknownPlanner = hashPassword(randomBytes(16).toString('hex'));

function derive(password: string, salt: Buffer, { N, r, p }: ScryptOptions): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N: N ?? cost.N, r: r ?? cost.r, p: p ?? cost.p, maxmem: 256 * 1024 * 1024 };
  scrypt(password.normalize('NFC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  return promise;
}
