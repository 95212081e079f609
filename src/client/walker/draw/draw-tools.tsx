import { Check, Plus, Undo2 } from 'lucide-react';
import type { Position } from '../../../domain/geo/position.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Pen } from './use-pen.ts';

interface DrawToolsProps {
  readonly pen: Pen;
  /** Under the cross-hair; null: nobody chose it. */
  readonly picked: Position | null;
  /** How many changes can be taken back. */
  readonly strokes: number;
}

/** Right under the picture: what a tap on the map does, as a button; taking it back, and being done. */
export function DrawTools({ pen, picked, strokes }: DrawToolsProps) {
  const t = useText();
  const add = async () => {
    if (picked === null) pen.say(t('draw.failure.move-first'));
    else await pen.add(picked);
  };
  const undo = async () => {
    if (strokes === 0) pen.say(t('draw.undo.nothing'));
    else await pen.undo();
  };
  return (
    <div className="st-stack">
      <Button look="strong" size="main" wide icon={<Plus aria-hidden="true" />} onClick={add}>
        {t('draw.add')}
      </Button>
      <div className="st-pair">
        <Button icon={<Undo2 aria-hidden="true" />} onClick={undo}>
          {t('record.undo')}
        </Button>
        <Button icon={<Check aria-hidden="true" />} onClick={pen.finish}>
          {t('draw.done')}
        </Button>
      </div>
    </div>
  );
}
