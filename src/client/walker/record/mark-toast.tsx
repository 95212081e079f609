import { useLayoutEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { OverPage } from '../../ui/over-page.tsx';
import { useText } from '../../ui/use-text.ts';
import type { MarkOutcome } from './mark-outcome.ts';
import { outcomeWords } from './mark-words.ts';

interface MarkToastProps {
  readonly outcome: MarkOutcome;
  readonly onUndo: (spotId: string) => void;
}

/**
 * The note's own words at an edge of the screen, for the eye and the finger alone: the note itself is heard and has the
 * keyboard. It comes at the edge away from the pressed button, so that "Angre" is never under the thumb.
 */
export function MarkToast({ outcome, onUndo }: MarkToastProps) {
  const t = useText();
  const marked = outcome.done === 'marked' ? outcome : null;
  const [edge, setEdge] = useState<'start' | 'end'>('start');
  useLayoutEffect(() => {
    const pressed = marked && document.querySelector(`.st-mark-button[data-mark="${marked.sentiment}"]`);
    if (!pressed) return;
    const { top, bottom } = pressed.getBoundingClientRect();
    setEdge(top >= window.innerHeight - bottom ? 'start' : 'end');
  }, [marked]);
  return (
    <OverPage>
      <div className="st-mark-toast" data-edge={edge} aria-hidden="true">
        <p>{outcomeWords(outcome, t)}</p>
        {marked === null ? null : (
          // Focused by the press it would be scrolled to, and the marks would move under the thumb.
          <Button tabIndex={-1} onMouseDown={(press) => press.preventDefault()} onClick={() => onUndo(marked.spotId)}>
            {t('record.undo')}
          </Button>
        )}
      </div>
    </OverPage>
  );
}
