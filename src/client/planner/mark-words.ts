import { isKindOf, type SpotKind } from '../../domain/spot/kinds.ts';
import type { Sentiment } from '../../domain/spot/sentiment.ts';
import type { DeskMark } from '../../protocol/snapshot.ts';
import type { TextKey } from '../ui/text/texts.ts';
import type { Translate } from '../ui/use-text.ts';

type Text<Key extends TextKey> = Key;
/** Fails the type check when a kind of the domain has no text. */
type KindText = Text<{ [S in Sentiment]: `kind.${S}.${SpotKind<S>}` }[Sentiment]>;

const sentimentTexts = {
  pleasant: 'sentiment.pleasant',
  problem: 'sentiment.problem',
  missing: 'sentiment.missing',
} as const satisfies Record<Sentiment, TextKey>;

export function sentimentWords(t: Translate, sentiment: Sentiment): string {
  return t(sentimentTexts[sentiment]);
}

type Said = Pick<DeskMark['mark'], 'sentiment' | 'kind'>;

/** The kind in words. Marks pass the protocol's own check of kinds; another is shown as it came rather than hidden. */
export function kindWords(t: Translate, { sentiment, kind }: Said): string {
  return isKindOf(sentiment, kind) ? t(`kind.${sentiment}.${kind}` as KindText) : kind;
}

/** "Vanskelig: glatt, ikke strødd" */
export function markWords(t: Translate, mark: Said): string {
  return t('desk.mark', { sentiment: sentimentWords(t, mark.sentiment), kind: kindWords(t, mark) });
}
