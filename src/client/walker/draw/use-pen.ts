import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { Stroked, Strokes } from '../../recorder/drawer-port.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { strokeTexts } from './stroke-texts.ts';

export interface Pen {
  /** What the last press did, or why it did nothing; '' before the first. */
  readonly said: string;
  /** The phone did not keep it: what happened, what is safe and what to do. */
  readonly trouble: StorageTrouble | null;
  readonly say: (words: string) => void;
  /** Each tells whether it was done. */
  readonly add: (position: Position, name?: string) => Promise<boolean>;
  readonly move: (at: number, position: Position) => Promise<boolean>;
  readonly remove: (at: number) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly finish: () => Promise<void>;
}

export type PenFailure = keyof typeof strokeTexts | StorageTrouble;

const isStorageTrouble = (failure: PenFailure): failure is StorageTrouble => failure in storageTexts;

/**
 * Changes the drawing, and says so: the map alone tells nothing to who does not see it. `end` keeps what was drawn and leads on, or
 * tells why not.
 */
export function usePen(strokes: Omit<Strokes, 'drawing'>, end: () => Promise<PenFailure | null>): Pen {
  const t = useText();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);

  const say = (words: string) => {
    setTrouble(null);
    setSaid(words);
  };
  const fail = (failure: PenFailure) => {
    if (!isStorageTrouble(failure)) return say(t(strokeTexts[failure]));
    setSaid('');
    setTrouble(failure);
  };
  const tell = (answer: Stroked, words: (points: number) => string): boolean => {
    if (answer.ok) say(words(answer.points));
    else fail(answer.failure);
    return answer.ok;
  };
  return {
    said,
    trouble,
    say,
    add: async (position, name) =>
      tell(await strokes.add({ ...position, name: name ?? null }), (points) => t('draw.added', { number: points })),
    move: async (at, position) =>
      tell(await strokes.move(at, { ...position, name: null }), () => t('draw.moved', { number: at + 1 })),
    remove: async (at) => tell(await strokes.remove(at), () => t('draw.removed', { number: at + 1 })),
    undo: async () => tell(await strokes.undo(), (count) => t('draw.undone', { count })),
    async finish() {
      const failure = await end();
      if (failure !== null) fail(failure);
    },
  };
}
