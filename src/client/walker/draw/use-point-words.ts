import type { DrawnPoint } from '../../../domain/walk/drawing.ts';
import { formatName } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useNameNear } from '../places/use-name-near.ts';

/** "2. Kjøpmannsgata", or its number alone where the map knows no name. */
export function usePointWords(point: DrawnPoint, at: number): string {
  const t = useText();
  const language = useLanguage();
  const near = useNameNear(point);
  const name = point.name ?? near?.at ?? near?.area ?? null;
  const number = at + 1;
  if (name === null) return t('draw.point', { number });
  return t('draw.point.named', { number, name: formatName(name, language) });
}
