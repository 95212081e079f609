import type { SettingsRecord } from '../../recorder/walker-ports.ts';
import type { Consents } from './consents.tsx';

/** What a changed consent changes: who takes back the one about health has also taken back what was said under it. */
export function agree(changes: Partial<Consents>): Partial<SettingsRecord> {
  return changes.consentAid === false ? { ...changes, aid: null } : changes;
}
