import type { DrawnPoint } from '../../../domain/walk/drawing.ts';
import { formatName } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useNameNear } from '../places/use-name-near.ts';

/** "2. Kjøpmannsgata"; null where the map knows no name, or not yet. */
export function usePointWords(point: DrawnPoint, at: number): string | null {
  const t = useText();
  const language = useLanguage();
  const near = useNameNear(point);
  const name = point.name ?? near?.at ?? near?.area ?? null;
  return name === null ? null : t('draw.point.named', { number: at + 1, name: formatName(name, language) });
}
