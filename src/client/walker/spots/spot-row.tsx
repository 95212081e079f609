import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { formatDay, formatFacts } from '../../ui/format.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useNameNear } from '../places/use-name-near.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { sendTexts } from '../texts/send-texts.ts';
import { spotTitleAt } from './spot-words.ts';

/** "Vanskelig: glatt – ved Ilevollen", and that nobody knows where, where that is so. */
export function SpotRow({ spot }: { readonly spot: SpotRecord }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  const near = useNameNear(spot.position);
  const facts = [
    ...(spot.position === null ? [t('spot.placeless-row')] : []),
    formatDay(spot.markedAtMs, clock.nowMs(), language),
    t(sendTexts[spot.send]),
  ];
  return (
    <RowLink
      href={addressOf({ at: 'spot', spotId: spot.id })}
      picture={<MarkShape name={spot.sentiment ?? 'unsaid'} size="2rem" />}
      word={spotTitleAt(spot, near, language, t)}
      more={formatFacts(facts)}
    />
  );
}
