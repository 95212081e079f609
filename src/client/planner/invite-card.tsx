import { Printer } from 'lucide-react';
import { Fragment } from 'react';
import type { Campaign } from '../../protocol/campaign.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { CopyField } from './copy-field.tsx';
import { invitationLink, invitations, isOnlyHere } from './invitation-links.ts';
import { QrCode } from './qr-code.tsx';

interface InviteCardProps {
  readonly campaign: Campaign;
  readonly onPrintPoster: () => void;
}

/** Inviter deltakere: two links, each with what it is for and its QR code; the code to type; the poster. */
export function InviteCard({ campaign, onPrintPoster }: InviteCardProps) {
  const t = useText();
  const { origin } = window.location;
  return (
    <section className="st-card st-stack">
      <h2 className="st-subtitle">{t('desk.campaign.invite')}</h2>
      <p>{t('desk.invite.text')}</p>
      {isOnlyHere(origin) ? (
        <Notice tone="trouble">
          <p>{t('desk.invite.onlyHere')}</p>
        </Notice>
      ) : null}
      {invitations.map((invitation) => {
        const link = invitationLink(invitation.page, campaign.code, origin);
        return (
          <Fragment key={invitation.page}>
            <div className="desk-invite">
              <div className="desk-invite-words">
                <h3>{t(invitation.word)}</h3>
                <p>{t(invitation.about)}</p>
              </div>
              <QrCode value={link} label={t(invitation.qr)} />
            </div>
            <CopyField label={t(invitation.link)} value={link} copyWord={t(invitation.copy)} />
          </Fragment>
        );
      })}
      <CopyField label={t('desk.campaign.code')} value={campaign.code} copyWord={t('desk.campaign.copyCode')} />
      <p>{t(campaign.contact.phone === '' ? 'desk.poster.about-no-number' : 'desk.poster.about')}</p>
      <Button look="strong" icon={<Printer aria-hidden="true" />} onClick={onPrintPoster}>
        {t('desk.poster.print')}
      </Button>
    </section>
  );
}
