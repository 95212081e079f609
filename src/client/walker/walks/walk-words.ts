import type { WalkSummary } from '../../recorder/walker-ports.ts';
import { formatDay, formatDistance, formatDuration } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import type { Translate } from '../../ui/use-text.ts';
import { sendTexts } from '../texts/send-texts.ts';

/** "Tirsdag 3. mars", or what kind of walk it is where nobody knows when. */
export function walkTitle(walk: WalkSummary, nowMs: number, language: Language, t: Translate): string {
  if (walk.startedAtMs !== null) return formatDay(walk.startedAtMs, nowMs, language);
  return t(walk.origin === 'drawn' ? 'walks.drawn' : 'walks.imported');
}

/** "1,8 km · 42 min · 3 steder · Sendt" */
export function walkFacts(walk: WalkSummary, language: Language, t: Translate): string {
  const facts = [formatDistance(walk.metres, language)];
  if (walk.startedAtMs !== null && walk.endedAtMs !== null) {
    facts.push(formatDuration(walk.endedAtMs - walk.startedAtMs, language));
  }
  if (walk.spots > 0) facts.push(t('walks.spots', { count: walk.spots }));
  facts.push(t(sendTexts[walk.send]));
  return facts.join(' · ');
}
