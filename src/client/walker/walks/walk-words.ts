import type { SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';
import { formatClock, formatDay, formatDistance, formatDuration, formatFacts } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import type { Translate } from '../../ui/use-text.ts';
import { sendTexts } from '../texts/send-texts.ts';

/** "Tirsdag 3. mars", or what kind of walk it is where nobody knows when. */
export function walkTitle(
  walk: Pick<WalkSummary, 'startedAtMs' | 'origin'>,
  nowMs: number,
  language: Language,
  t: Translate,
): string {
  if (walk.startedAtMs !== null) return formatDay(walk.startedAtMs, nowMs, language);
  return t(walk.origin === 'drawn' ? 'walks.drawn' : 'walks.imported');
}

/** The same in a list: "Tirsdag 3. mars klokken 14:05" for one of several that day. */
export function walkTitleInList(
  walk: WalkSummary,
  shares: ReadonlySet<string>,
  nowMs: number,
  language: Language,
  t: Translate,
): string {
  const title = walkTitle(walk, nowMs, language, t);
  if (walk.startedAtMs === null || !shares.has(walk.id)) return title;
  return t('walks.day-and-time', { day: title, time: formatClock(walk.startedAtMs, language) });
}

/** The ids of walks that began on the same day as another; their days alone would not tell them apart. */
export function walksThatShareDay(walks: readonly WalkSummary[]): ReadonlySet<string> {
  const dayOf = ({ startedAtMs }: WalkSummary) => (startedAtMs === null ? null : new Date(startedAtMs).toDateString());
  const counts = new Map<string | null, number>();
  for (const walk of walks) counts.set(dayOf(walk), (counts.get(dayOf(walk)) ?? 0) + 1);
  const shared = walks.filter((walk) => dayOf(walk) !== null && (counts.get(dayOf(walk)) ?? 0) > 1);
  return new Set(shared.map(({ id }) => id));
}

interface WalkFactsOptions {
  /** Spots of any walk; absent where they are told apart. */
  readonly spots?: readonly SpotRecord[] | undefined;
  /** So much was sent, where that is worked out. */
  readonly sentMetres?: number | undefined;
}

/** "1,8 km · 42 min · Sendt uten start og slutt · 2 av 3 steder sendt" */
export function walkFacts(
  walk: WalkSummary,
  language: Language,
  t: Translate,
  { spots, sentMetres }: WalkFactsOptions = {},
): string {
  const group = walk.people === undefined ? [] : [t('group.people', { count: walk.people })];
  const facts = [...group, formatDistance(walk.metres, language)];
  if (walk.startedAtMs !== null && walk.endedAtMs !== null) {
    facts.push(formatDuration(walk.endedAtMs - walk.startedAtMs, language));
  }
  const sentSpots = spots?.filter(({ walkId, send }) => walkId === walk.id && send === 'sent').length ?? 0;
  if (walk.spots > 0 && sentSpots === 0) facts.push(t('walks.spots', { count: walk.spots }));
  if (walk.send !== 'sent') facts.push(t(sendTexts[walk.send]));
  else if (sentMetres === undefined) facts.push(t(sentWords(walk)));
  else facts.push(t('walk.sent-length', { length: formatDistance(sentMetres, language) }));
  if (sentSpots > 0 && sentSpots === walk.spots) facts.push(t('walks.spots-sent-all', { count: sentSpots }));
  else if (sentSpots > 0) facts.push(t('walks.spots-sent', { sent: sentSpots, count: walk.spots }));
  return formatFacts(facts);
}

/** A plain "Sendt" beside the whole length would read as if all of it was. */
function sentWords({ cut }: WalkSummary): TextKey {
  if (cut?.start && cut.end) return 'walks.sent-without-ends';
  if (cut?.start) return 'walks.sent-without-start';
  return cut?.end ? 'walks.sent-without-end' : sendTexts.sent;
}
