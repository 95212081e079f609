import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { useStreets } from '../places/use-streets.ts';
import { SpotRow } from '../spots/spot-row.tsx';
import { SegmentSteps } from './segment-steps.tsx';
import { WalkStepRow } from './walk-step-row.tsx';
import { type WalkStep, walkSteps } from './walk-steps.ts';

/**
 * The same as the map says, in words: where the map knows the streets, each of them, with the gaps, the rests and the marked
 * spots where they were met; else each stretch and the gaps between them, then the spots.
 */
export function WalkList({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const named = useStreets(walk.id, walk.track);
  // A walk that goes on has no end to tell of.
  const isTold = ({ kind }: WalkStep) => kind !== 'end' || walk.status === 'finished';
  return (
    <section className="st-stack" aria-label={t('walk.list')}>
      <h2 className="st-subtitle">{t('walk.list')}</h2>
      {named === null ? (
        <Unnamed walk={walk} />
      ) : (
        <ol className="st-steps">
          {walkSteps(named.track, named.streets, walk.marked, walk)
            .filter(isTold)
            .map((step, index) => (
              // Steps have no names of their own, and their order is what they are.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <WalkStepRow key={index} step={step} />
            ))}
        </ol>
      )}
      {walk.marked.length === 0 ? <p className="st-soft">{t('walk.list.no-spots')}</p> : null}
    </section>
  );
}

function Unnamed({ walk }: { readonly walk: WalkDetails }) {
  return (
    <>
      <SegmentSteps walk={walk} />
      {walk.marked.length === 0 ? null : (
        <ul className="st-rows">
          {walk.marked.map((spot) => (
            <SpotRow key={spot.id} spot={spot} />
          ))}
        </ul>
      )}
    </>
  );
}
