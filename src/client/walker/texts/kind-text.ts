import type { SpotKind } from '../../../domain/spot/kinds.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { TextKey } from '../../ui/text/texts.ts';

type Text<Key extends TextKey> = Key;
/** Fails the type check when a kind of the domain has no text. */
type KindText = Text<{ [S in Sentiment]: `kind.${S}.${SpotKind<S>}` }[Sentiment]>;

/** The word for a kind; `kind` must be a kind of this sentiment (`isKindOf`). */
export function kindText(sentiment: Sentiment, kind: SpotKind): TextKey {
  return `kind.${sentiment}.${kind}` as KindText;
}
