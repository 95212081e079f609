import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { FoundPlace } from '../../../domain/geo/search-names.ts';
import { useSearchArea } from '../places/use-search-area.ts';
import type { MarkStep } from '../route.ts';
import { goTo } from '../use-route.ts';
import { ConfirmPlace } from './confirm-place.tsx';
import { MarkPlaceOnMap } from './mark-place-on-map.tsx';
import { MarkSearch } from './mark-search.tsx';
import { MarkWhat } from './mark-what.tsx';
import { MarkWhere } from './mark-where.tsx';

interface Answers {
  /** Where it seems to be: under the cross-hair to begin with. */
  readonly near: Position | null;
  /** What it was found by. */
  readonly foundAs: FoundPlace['kind'] | null;
  /** null: it is shown on the map later. */
  readonly position: Position | null;
}

/**
 * Marker et sted without a walk. Nothing is kept until the last step says what it is; each step has an address, so that the
 * phone's own way back leads one step back.
 */
interface MarkScreenProps {
  readonly step?: MarkStep | undefined;
  /** The walk that is over and that it belongs to. */
  readonly walkId: string | null;
}

export function MarkScreen({ step, walkId }: MarkScreenProps) {
  const [answers, setAnswers] = useState<Answers | null>(null);
  const where = useSearchArea();
  const toStep = (to: MarkStep) => goTo({ at: 'mark', step: to, ...(walkId === null ? {} : { walkId }) });
  const goOn = (to: MarkStep, { near = null, foundAs = null, position = null }: Partial<Answers>) => {
    setAnswers({ near, foundAs, position });
    toStep(to);
  };
  const back = () => window.history.back();
  const ask = (near: Position, foundAs: FoundPlace['kind'] | null = null) => goOn('here', { near, foundAs });
  const chooseOnMap = () => goOn('place', {});
  if (step === 'search' && where !== null) {
    return (
      <MarkSearch
        where={where}
        onFound={({ position, kind }) => ask(position, kind)}
        onChooseOnMap={chooseOnMap}
        onBack={back}
      />
    );
  }
  // An address alone, as after the page was closed, has no answers: the question is asked from its start.
  if (step === 'here' && answers?.near != null) {
    const { near, foundAs } = answers;
    return (
      <ConfirmPlace
        position={near}
        foundAs={foundAs}
        onYes={() => goOn('what', { near, foundAs, position: near })}
        onMove={() => goOn('place', { near, foundAs })}
        onBack={back}
      />
    );
  }
  if (step === 'place' && answers !== null) {
    const { near, foundAs } = answers;
    return (
      <MarkPlaceOnMap
        near={near}
        onBack={back}
        onPlace={(position) => goOn('what', { near: position, foundAs, position })}
        onLater={() => goOn('what', { near, foundAs })}
      />
    );
  }
  if (step === 'what' && answers !== null)
    return <MarkWhat walkId={walkId} position={answers.position} onBack={back} />;
  return (
    <MarkWhere
      onFound={(position) => ask(position)}
      onChooseOnMap={chooseOnMap}
      onSearch={where === null ? null : () => toStep('search')}
    />
  );
}
