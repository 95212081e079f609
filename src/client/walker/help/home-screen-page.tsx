import type { InstallKind } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { type GuidedPhone, HomeScreenGuide } from './home-screen-guide.tsx';

/** The guide of the phone in the hand first; on anything else it may be read for somebody else's phone. */
const order: Record<InstallKind, readonly GuidedPhone[]> = {
  'iphone-browser': ['iphone', 'android'],
  'android-browser': ['android', 'iphone'],
  installed: ['android', 'iphone'],
  other: ['android', 'iphone'],
};

export function HomeScreenPage() {
  const t = useText();
  const { install } = usePorts();
  return (
    <>
      {install === 'installed' ? (
        <Notice tone="done">
          <p>{t('guide.installed')}</p>
        </Notice>
      ) : (
        <p>{t('guide.why')}</p>
      )}
      {order[install].map((phone) => (
        <section key={phone} className="st-stack">
          <h2 className="st-subtitle">{t(`guide.${phone}`)}</h2>
          <HomeScreenGuide phone={phone} />
          {phone === 'iphone' ? <p>{t('guide.apart')}</p> : null}
        </section>
      ))}
    </>
  );
}
