import { Check, Undo2 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Pen } from './use-pen.ts';

interface DrawToolsProps {
  readonly pen: Pen;
  /** How many changes can be taken back. */
  readonly strokes: number;
}

/** Taking back, and being done. */
export function DrawTools({ pen, strokes }: DrawToolsProps) {
  const t = useText();
  const undo = async () => {
    if (strokes === 0) pen.say(t('draw.undo.nothing'));
    else await pen.undo();
  };
  return (
    <div className="st-pair">
      <Button icon={<Undo2 aria-hidden="true" />} onClick={undo}>
        {t('record.undo')}
      </Button>
      <Button icon={<Check aria-hidden="true" />} onClick={pen.finish}>
        {t('draw.done')}
      </Button>
    </div>
  );
}
