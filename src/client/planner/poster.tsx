import type { Campaign } from '../../protocol/campaign.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import { invitationLink, invitations, isOnlyHere } from './invitation-links.ts';
import { QrCode } from './qr-code.tsx';
import { dayWords } from './time-words.ts';

/** Two lines of the largest letters. */
const longName = 36;

interface PosterProps {
  readonly campaign: Campaign;
  readonly isOnPaper: boolean;
}

/** One sheet of A4 for the wall of a library: who asks, two ways to answer, whom to ring. Only ever on paper. */
export function Poster({ campaign, isOnPaper }: PosterProps) {
  const t = useText();
  const language = useLanguage();
  const { origin, host } = window.location;
  return (
    <article className="desk-poster" data-on-paper={isOnPaper || undefined}>
      <header>
        {/* A sheet that leads nobody anywhere must not hang on a wall. */}
        {isOnlyHere(origin) ? <p className="desk-poster-band">{t('desk.invite.onlyHere')}</p> : null}
        <p className="desk-poster-owner">{t('desk.poster.owner', { owner: campaign.owner })}</p>
        <h1 data-long={campaign.name.length > longName || undefined}>{campaign.name}</h1>
        <p className="desk-poster-lead">{t('desk.poster.what')}</p>
      </header>
      <div className="desk-poster-ways">
        {invitations.map(({ page, word, onPoster, qr }) => (
          <section key={page}>
            <h2>{t(word)}</h2>
            <QrCode value={invitationLink(page, campaign.code, origin)} label={t(qr)} />
            <p>{t(onPoster)}</p>
          </section>
        ))}
      </div>
      <p>{t('desk.poster.camera')}</p>
      <p className="desk-poster-type">
        <span>{t('desk.poster.type', { address: host })}</span> <strong>{campaign.code}</strong>
      </p>
      <Ring contact={campaign.contact} />
      <footer>
        <p>
          <strong>{t('desk.poster.never')}</strong>
        </p>
        <p>{t('desk.poster.until', { date: dayWords(language, campaign.closesOn) })}</p>
      </footer>
    </article>
  );
}

/** A trial campaign may lack name, number or both. */
function Ring({ contact: { name, phone } }: { readonly contact: Campaign['contact'] }) {
  const t = useText();
  if (phone === '') return null;
  return (
    <p className="desk-poster-ring">
      {t('desk.poster.ask')}{' '}
      <strong>{name === '' ? t('desk.poster.ringNumber', { phone }) : t('desk.poster.ring', { name, phone })}</strong>
    </p>
  );
}
