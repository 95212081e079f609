import { createHash } from 'node:crypto';

/** Tells whether two bodies say the same, in whatever order their keys came. Only for bodies that a schema has read. */
export function bodyHashOf(kind: string, body: unknown): string {
  return createHash('sha256')
    .update(`${kind}\n${canonical(body)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
