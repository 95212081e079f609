import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useNameNear } from '../places/use-name-near.ts';
import { spotTitleAt } from '../spots/spot-words.ts';

/** "Vanskelig: bratt – ved Ilevollen", and what the walker wrote of it. */
export function PrintedMark({ spot }: { readonly spot: SpotRecord }) {
  const t = useText();
  const language = useLanguage();
  const near = useNameNear(spot.position);
  return (
    <li>
      <MarkShape name={spot.sentiment ?? 'unsaid'} size="2.4rem" />
      <span>
        {spotTitleAt(spot, near, language, t)}
        {spot.note === '' ? null : <span className="st-print-note">{spot.note}</span>}
      </span>
    </li>
  );
}
