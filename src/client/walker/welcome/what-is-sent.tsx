import { House, Lock, MapPin, Route as RouteIcon, Smartphone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';

const sent: readonly TextKey[] = ['sent.yes.streets', 'sent.yes.when', 'sent.yes.spots'];
const never: readonly TextKey[] = ['sent.no.line', 'sent.no.clock', 'sent.no.name'];

/** The walk as a drawing: the middle strong, both ends by the houses grey. The lists below say the same. */
function SentPicture() {
  const t = useText();
  return (
    <svg className="st-sent-picture" viewBox="0 0 320 120" role="img" aria-label={t('sent.picture')}>
      <path className="st-street" d="M0 88H320M70 20V120M190 0V120M268 20V120M0 42H320" />
      <path className="st-cut" d="M28 88H70" />
      <path className="st-cut" d="M268 42H298" />
      <path className="st-kept" d="M70 88H190V42H268" />
      <path className="st-house" d="M16 72v-14l12-10 12 10v14z" />
      <path className="st-house" d="M286 30V16l12-10 12 10v14z" />
      <circle className="st-spot" cx="190" cy="66" r="8" />
    </svg>
  );
}

function Words({
  title,
  icon,
  keys,
}: {
  readonly title: string;
  readonly icon: ReactNode;
  readonly keys: readonly TextKey[];
}) {
  const t = useText();
  return (
    <section className="st-card st-stack">
      <h2 className="st-subtitle st-mark-line">
        {icon}
        <span>{title}</span>
      </h2>
      <ul className="st-points">
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What leaves the phone and what never does; the same words at first run and under Hjelp. */
export function WhatIsSent() {
  const t = useText();
  return (
    <>
      <SentPicture />
      <Words title={t('sent.yes')} icon={<RouteIcon aria-hidden="true" />} keys={sent} />
      <Words title={t('sent.no')} icon={<Lock aria-hidden="true" />} keys={never} />
      <p className="st-mark-line">
        <House aria-hidden="true" />
        <span>{t('sent.ends')}</span>
      </p>
      <p className="st-mark-line">
        <Smartphone aria-hidden="true" />
        <span>{t('sent.phone')}</span>
      </p>
      <p className="st-mark-line">
        <MapPin aria-hidden="true" />
        <span>{t('sent.change')}</span>
      </p>
    </>
  );
}
