import { Plus } from 'lucide-react';
import type { Position } from '../../../domain/geo/position.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Pen } from './use-pen.ts';

interface AddPointProps {
  readonly pen: Pen;
  /** Under the cross-hair; null: nobody chose it. */
  readonly picked: Position | null;
}

/** What a tap on the map does, as a button right under the picture. */
export function AddPoint({ pen, picked }: AddPointProps) {
  const t = useText();
  const add = async () => {
    if (picked === null) pen.say(t('draw.failure.move-first'));
    else await pen.add(picked);
  };
  return (
    <Button look="strong" size="main" wide icon={<Plus aria-hidden="true" />} onClick={add}>
      {t('draw.add')}
    </Button>
  );
}
