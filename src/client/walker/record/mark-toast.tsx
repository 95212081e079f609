import { useLayoutEffect, useRef, useState } from 'react';
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
  const toast = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState<'start' | 'end'>('start');
  useLayoutEffect(() => {
    const pressed = marked && document.querySelector(`.st-mark-button[data-mark="${marked.sentiment}"]`);
    if (!pressed) return;
    const { top, bottom } = pressed.getBoundingClientRect();
    const away = top >= window.innerHeight - bottom ? 'start' : 'end';
    setEdge(away);
    if (away === 'start' && toast.current) makeRoomBefore(pressed, toast.current);
  }, [marked]);
  return (
    <OverPage>
      <div ref={toast} className="st-mark-toast" data-edge={edge} aria-hidden="true">
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

/**
 * Room before the page's first words, or time and length could not be scrolled out from under the toast. The page is
 * scrolled by as much, so the button stays under the thumb; and the room stays with the screen, so nothing moves later.
 */
function makeRoomBefore(pressed: Element, toast: HTMLElement): void {
  const before = pressed.getBoundingClientRect().top;
  pressed.closest<HTMLElement>('.st-recording')?.style.setProperty('--st-toast-room', `${toast.offsetHeight}px`);
  window.scrollBy({ top: pressed.getBoundingClientRect().top - before, behavior: 'instant' });
}
