import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import { useSearchArea } from '../places/use-search-area.ts';
import { ConfirmPlace } from './confirm-place.tsx';
import { MarkPlaceOnMap } from './mark-place-on-map.tsx';
import { MarkSearch } from './mark-search.tsx';
import { MarkWhat } from './mark-what.tsx';
import { MarkWhere } from './mark-where.tsx';

type Step =
  | { readonly ask: 'where' }
  | { readonly ask: 'search' }
  | { readonly ask: 'here'; readonly position: Position }
  /** `near`: what is under the cross-hair to begin with. */
  | { readonly ask: 'place'; readonly near: Position | null }
  | { readonly ask: 'what'; readonly position: Position };

/** Marker et sted without a walk. Nothing is kept until the last step says what it is. */
export function MarkScreen() {
  const [step, setStep] = useState<Step>({ ask: 'where' });
  const where = useSearchArea();
  switch (step.ask) {
    case 'where':
      return (
        <MarkWhere
          onFound={(position) => setStep({ ask: 'here', position })}
          onChooseOnMap={() => setStep({ ask: 'place', near: null })}
          onSearch={where === null ? null : () => setStep({ ask: 'search' })}
        />
      );
    case 'search':
      return where === null ? null : (
        <MarkSearch
          where={where}
          onFound={(position) => setStep({ ask: 'here', position })}
          onChooseOnMap={() => setStep({ ask: 'place', near: null })}
          onBack={() => setStep({ ask: 'where' })}
        />
      );
    case 'here':
      return (
        <ConfirmPlace
          position={step.position}
          onYes={() => setStep({ ask: 'what', position: step.position })}
          onMove={() => setStep({ ask: 'place', near: step.position })}
        />
      );
    case 'place':
      return (
        <MarkPlaceOnMap
          near={step.near}
          onBack={() => setStep({ ask: 'where' })}
          onPlace={(position) => setStep({ ask: 'what', position })}
        />
      );
    case 'what':
      return <MarkWhat position={step.position} onBack={() => setStep({ ask: 'place', near: step.position })} />;
  }
}
