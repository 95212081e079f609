import type { Company } from '../../../domain/privacy/about-person.ts';
import type { SendChoices, SettingsRecord } from '../../recorder/walker-ports.ts';

export type Facts = Pick<SendChoices, 'age' | 'aid' | 'company'>;

/** What leaves about the walker: what they said, and of aids only what they agreed to. */
export function factsFor(
  remembered: Pick<SettingsRecord, 'age' | 'aid' | 'consentAid'> | undefined,
  company: Company | undefined,
): Facts {
  const { age = null, aid = null, consentAid = false } = remembered ?? {};
  return {
    ...(age === null ? {} : { age }),
    ...(aid === null || !consentAid ? {} : { aid }),
    ...(company === undefined ? {} : { company }),
  };
}

export type AboutQuestion = 'age' | 'aid' | 'company';

/**
 * What is asked next: of oneself once, of the company after every walk, and of aids only under their own consent. `after`:
 * the one that was just answered or passed over; null at the beginning. Null: nothing more.
 */
export function nextQuestion(
  after: AboutQuestion | null,
  { aboutAsked, consentAid }: Pick<SettingsRecord, 'aboutAsked' | 'consentAid'>,
): AboutQuestion | null {
  if (after === 'company') return null;
  if (after === null && !aboutAsked) return 'age';
  if (after === 'age' && consentAid) return 'aid';
  return 'company';
}
