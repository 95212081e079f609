import type { SendPreview, WalkDetails } from '../../recorder/walker-ports.ts';
import { formatDistance, formatNames } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { streetNames } from '../places/street-words.ts';
import { useStreets } from '../places/use-streets.ts';
import { withheldParts } from './withheld-parts.ts';

interface SentListProps {
  readonly walk: WalkDetails;
  readonly preview: Extract<SendPreview, { readonly ok: true }>;
  readonly agreed: boolean;
}

/** The same as the picture of what is sent, in words: the streets of the part that is sent, and which parts are not. */
export function SentList({ walk, preview, agreed }: SentListProps) {
  const t = useText();
  const language = useLanguage();
  const streets = useStreets(`${walk.id} kept`, preview.kept)?.streets.flat() ?? [];
  const names = streetNames(streets, Number.POSITIVE_INFINITY);
  const { atStart, onTheWay, atEnd } = withheldParts(walk.track, preview.kept, preview.withheldMetres);
  const withheld = [
    { words: 'after.list.start', metres: atStart } as const,
    { words: 'after.list.way', metres: onTheWay } as const,
    { words: 'after.list.end', metres: atEnd } as const,
  ]
    .filter(({ metres }) => metres > 0)
    .map(({ words, metres }) => t(words, { length: formatDistance(metres, language) }));
  const sentences = [
    ...(names.length === 0
      ? []
      : [t(agreed ? 'after.list.sent' : 'after.list.could', { names: formatNames(names, language) })]),
    ...(withheld.length === 0 ? [] : [t('after.list.withheld', { parts: formatNames(withheld, language) })]),
  ];
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
