import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';

/** What this is, and honestly whether the phone has promised to keep what lies on it. */
export function AboutApp() {
  const t = useText();
  const kept = useLive(usePorts().storageKept);
  return (
    <>
      <p>{t('about-app.what')}</p>
      <p>{t('about-app.open')}</p>
      {kept === undefined ? null : (
        <Notice tone={kept ? 'done' : 'calm'}>
          <p>{t(kept ? 'about-app.kept' : 'about-app.not-kept')}</p>
        </Notice>
      )}
      <p className="st-soft">{t('about-app.map')}</p>
    </>
  );
}
