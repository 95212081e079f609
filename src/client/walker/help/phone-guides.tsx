import type { InstallKind } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { GuideSteps } from './guide-steps.tsx';
import type { GuidedPhone } from './home-screen-guide.tsx';
import type { PhoneSettingGuides } from './setting-guide.ts';

/** The phone in the hand alone where it is known; on anything else it may be read for somebody else's. */
const order: Record<InstallKind, readonly GuidedPhone[]> = {
  'iphone-browser': ['iphone'],
  'android-browser': ['android'],
  installed: ['iphone', 'android'],
  other: ['iphone', 'android'],
};

export function PhoneGuides({ guides }: { readonly guides: PhoneSettingGuides }) {
  const t = useText();
  const { install } = usePorts();
  return order[install].map((phone) => (
    <section key={phone} className="st-stack">
      <h2 className="st-subtitle">{t(`guide.${phone}`)}</h2>
      <GuideSteps guide={guides[phone]} isInstalled={install === 'installed'} />
    </section>
  ));
}
