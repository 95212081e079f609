import { Hexagon, House, Lock, MapPin, Smartphone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';

const sent: readonly TextKey[] = ['sent.yes.streets', 'sent.yes.when', 'sent.yes.spots', 'sent.yes.you'];
const never: readonly TextKey[] = ['sent.no.line', 'sent.no.clock', 'sent.no.media', 'sent.no.name'];

/** Middles of the fields along the drawn walk; they touch side by side and corner by corner. */
const fields = [
  [76, 88],
  [96.8, 88],
  [117.6, 88],
  [138.4, 88],
  [159.2, 88],
  [180, 88],
  [190.4, 70],
  [200.8, 52],
  [221.6, 52],
  [242.4, 52],
  [263.2, 52],
] as const;

const hexagon = 'm0-12 10.4 6v12l-10.4 6-10.4-6v-12z';

/** The walk as a drawing: small fields instead of the line, both ends by the houses grey. The lists below say the same. */
function SentPicture() {
  const t = useText();
  return (
    <svg className="st-sent-picture" viewBox="0 0 320 120" role="img" aria-label={t('sent.picture')}>
      <path className="st-street" d="M0 88H320M54 0V120M190 0V120M284 0V120M0 52H320" />
      <path className="st-kept" d={fields.map(([x, y]) => `M${x} ${y}${hexagon}`).join('')} />
      <path className="st-cut" d="M28 88H62" />
      <path className="st-cut" d="M278 52H298" />
      <path className="st-house" d="M16 78v-14l12-10 12 10v14z" />
      <path className="st-house" d="M286 42V28l12-10 12 10v14z" />
      <circle className="st-spot" cx="190.4" cy="70" r="8" />
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
      <Words title={t('sent.yes')} icon={<Hexagon aria-hidden="true" />} keys={sent} />
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
