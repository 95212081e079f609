import type { Campaign } from '../../../protocol/campaign.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { Contact } from '../welcome/contact.tsx';

interface AskForSpotProps {
  readonly campaign: Campaign;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What is sent, in two sentences, whom to ring, and one yes or no. */
export function AskForSpot({ campaign, onYes, onNo }: AskForSpotProps) {
  const t = useText();
  return (
    <>
      <p>{t('tell.sent')}</p>
      <p>{t('welcome.never-ask')}</p>
      <div className="st-stack">
        <Button look="strong" size="main" wide onClick={onYes}>
          {t('tell.yes')}
        </Button>
        <Button size="main" wide onClick={onNo}>
          {t('tell.no')}
        </Button>
        <Contact campaign={campaign} />
      </div>
    </>
  );
}
