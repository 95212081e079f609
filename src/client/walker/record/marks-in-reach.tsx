import { Fragment, type ReactNode, useRef } from 'react';
import { useRunsOver } from './use-runs-over.ts';

/**
 * What the phone says stands over the marks. Where the last mark would then end below the screen (a small phone, large
 * text) the marks come first: nobody scrolls for them while walking.
 */
export function MarksInReach({ notes, marks }: { readonly notes: ReactNode; readonly marks: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const inOrder = [<Fragment key="notes">{notes}</Fragment>, <Fragment key="marks">{marks}</Fragment>];
  return (
    <div ref={place} className="st-in-reach">
      {useRunsOver(place) ? inOrder.toReversed() : inOrder}
    </div>
  );
}
