import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useRunsOver } from './use-runs-over.ts';

interface MarksInReachProps {
  readonly notes: ReactNode;
  readonly marks: ReactNode;
  /** The two have changed places under the thumb. */
  readonly onTurn: () => void;
}

/**
 * What the phone says stands over the marks. Where the last mark would then end below the screen (a small phone, large
 * text) the marks come first: nobody scrolls for them while walking.
 */
export function MarksInReach({ notes, marks, onTurn }: MarksInReachProps) {
  const place = useRef<HTMLDivElement>(null);
  const marksFirst = useRunsOver(place);
  const drawn = useRef(marksFirst);
  useEffect(() => {
    if (drawn.current !== marksFirst) onTurn();
    drawn.current = marksFirst;
  }, [marksFirst, onTurn]);
  const inOrder = [<Fragment key="notes">{notes}</Fragment>, <Fragment key="marks">{marks}</Fragment>];
  return (
    <div ref={place} className="st-in-reach">
      {marksFirst ? inOrder.toReversed() : inOrder}
    </div>
  );
}
