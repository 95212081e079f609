import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';

/** A link whose code cannot be one, mistyped or half copied. */
export function BrokenLink() {
  const t = useText();
  return (
    <Notice tone="trouble" live>
      <p>{t('join.link-unknown')}</p>
    </Notice>
  );
}
