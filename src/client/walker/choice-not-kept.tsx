import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { useLive, usePorts } from './ports-context.tsx';
import { storageTexts } from './texts/trouble-texts.ts';

/** In its place on the page, not over it: at large text it would cover the whole of a small screen. */
const bringIntoSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'start' });

/** What was chosen could not be written down: said above whatever page that choice led to, until it was read. */
export function ChoiceNotKept() {
  const t = useText();
  const { settings } = usePorts();
  const trouble = useLive(settings.refused);
  if (trouble === null || trouble === undefined) return null;
  return (
    <div className="st-not-kept" ref={bringIntoSight}>
      <Notice
        tone="trouble"
        live
        action={<Button onClick={settings.forgetRefused}>{t('settings.not-kept.read')}</Button>}
      >
        <p>{t('settings.not-kept')}</p>
        <p>{t(storageTexts[trouble])}</p>
      </Notice>
    </div>
  );
}
