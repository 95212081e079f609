import type { SettingRow } from './database.ts';
import { secretKey } from './device-secret.ts';
import { erasureKey } from './erasure-record.ts';
import { choicesKey } from './settings-store.ts';

/**
 * What a phone remembers after a backup was taken in: what it knew stays, and what it did not know comes. But
 * - the secret goes along with the person: with it both phones give one walk one id;
 * - of what was asked back at once, both lists count;
 * - choices are the backup's only on a phone where nobody has begun yet: a consent that was taken back stays so.
 */
export function mergeSettings(here: readonly SettingRow[], arriving: readonly SettingRow[]): readonly SettingRow[] {
  const known = new Map(here.map(({ key, value }) => [key, value]));
  const merged = arriving.map(({ key, value }) => ({ key, value: choose(key, known.get(key), value) }));
  const named = new Set(merged.map(({ key }) => key));
  return [...here.filter(({ key }) => !named.has(key)), ...merged];
}

function choose(key: string, here: unknown, arriving: unknown): unknown {
  if (key === secretKey || here === undefined) return arriving;
  if (key === erasureKey) return [...new Set([...toList(here), ...toList(arriving)])];
  if (key === choicesKey) return (here as { welcomed?: unknown }).welcomed === true ? here : arriving;
  return here;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
