/** OWASP's figure for PBKDF2 with SHA-256: about half a second on a phone, for the owner once, for a thief each guess. */
const iterations = 600_000;
const mostIterations = 10_000_000;
const saltBytes = 16;
const ivBytes = 12;

/** What is needed beside the password. None of it is secret. */
export interface Seal {
  readonly salt: readonly number[];
  readonly iv: readonly number[];
  readonly iterations: number;
}

export async function sealBytes(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
): Promise<{ readonly seal: Seal; readonly sealed: Uint8Array<ArrayBuffer> }> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const key = await keyOf(password, salt, iterations);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { seal: { salt: [...salt], iv: [...iv], iterations }, sealed: new Uint8Array(sealed) };
}

/** null: not the password it was sealed with. */
export async function unsealBytes(
  sealed: Uint8Array<ArrayBuffer>,
  seal: Seal,
  password: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await keyOf(password, Uint8Array.from(seal.salt), seal.iterations);
  try {
    const iv = Uint8Array.from(seal.iv);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
  } catch {
    return null;
  }
}

export function isSeal(value: unknown): value is Seal {
  if (typeof value !== 'object' || value === null) return false;
  const { salt, iv, iterations: rounds } = value as Record<string, unknown>;
  return isBytes(salt, saltBytes) && isBytes(iv, ivBytes) && isRounds(rounds);
}

function isRounds(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostIterations;
}

function isBytes(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every((byte) => Number.isInteger(byte));
}

async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  // One keyboard writes å as one sign, another as two.
  const secret = new TextEncoder().encode(password.normalize('NFC').trim());
  const raw = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
