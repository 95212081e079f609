import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** "Du har en tur du ikke er ferdig med å tegne." Nothing where there is none. */
export function DrawingNotice() {
  const t = useText();
  const drawing = useLive(usePorts().drawer.drawing);
  if (drawing == null || drawing.points.length === 0) return null;
  return (
    <Notice action={<ButtonLink href={addressOf({ at: 'draw' })}>{t('draw.go-on')}</ButtonLink>}>
      <p>{t('draw.unfinished')}</p>
    </Notice>
  );
}
