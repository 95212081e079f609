import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { Stroked } from '../../recorder/drawer-port.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { replaceWith } from '../use-route.ts';
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

type Failure = keyof typeof strokeTexts | StorageTrouble;

const isStorageTrouble = (failure: Failure): failure is StorageTrouble => failure in storageTexts;

/** Changes the drawing, and says so: the map alone tells nothing to who does not see it. */
export function usePen(): Pen {
  const t = useText();
  const { drawer } = usePorts();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);

  const say = (words: string) => {
    setTrouble(null);
    setSaid(words);
  };
  const fail = (failure: Failure) => {
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
      tell(await drawer.add({ ...position, name: name ?? null }), (points) => t('draw.added', { number: points })),
    move: async (at, position) =>
      tell(await drawer.move(at, { ...position, name: null }), () => t('draw.moved', { number: at + 1 })),
    remove: async (at) => tell(await drawer.remove(at), () => t('draw.removed', { number: at + 1 })),
    undo: async () => tell(await drawer.undo(), (count) => t('draw.undone', { count })),
    async finish() {
      const answer = await drawer.finish();
      if (answer.ok) replaceWith({ at: 'after', walkId: answer.walkId, step: 'look' });
      else fail(answer.failure);
    },
  };
}
