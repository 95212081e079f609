import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { formatDay } from '../../ui/format.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { sendTexts } from '../texts/send-texts.ts';
import { spotTitle } from './spot-words.ts';

export function SpotRow({ spot }: { readonly spot: SpotRecord }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  return (
    <RowLink
      href={addressOf({ at: 'spot', spotId: spot.id })}
      picture={<MarkShape name={spot.sentiment} size="2rem" />}
      word={spotTitle(spot, t)}
      more={[formatDay(spot.markedAtMs, clock.nowMs(), language), t(sendTexts[spot.send])].join(' · ')}
    />
  );
}
