import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import type { Pen } from './use-pen.ts';

/** The last press was not kept. */
export function PenTrouble({ pen: { trouble } }: { readonly pen: Pick<Pen, 'trouble'> }) {
  const t = useText();
  if (trouble === null) return null;
  return (
    <Notice tone="trouble" live>
      <p>{t(storageTexts[trouble])}</p>
    </Notice>
  );
}
