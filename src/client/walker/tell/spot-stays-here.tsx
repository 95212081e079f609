import type { EnrolFailure } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { enrolTexts } from '../texts/trouble-texts.ts';

/** What passes by itself: the place is sent when it has. Anything else keeps it on the phone. */
const passing: Record<EnrolFailure, TextKey | null> = {
  'no-contact': 'tell.no-contact',
  'too-many-requests': 'tell.too-many',
  'code-unknown': null,
  'campaign-full': null,
  'campaign-closed': null,
  malformed: null,
};

interface SpotStaysHereProps {
  readonly failure: EnrolFailure;
  readonly onYes: () => void;
  readonly onOnlyHere: () => void;
  readonly onAgain: () => void;
  readonly onNo: () => void;
}

/** The innsamling of the link cannot be had (now): the place can be marked all the same, and where it then lies is said. */
export function SpotStaysHere({ failure, onYes, onOnlyHere, onAgain, onNo }: SpotStaysHereProps) {
  const t = useText();
  const word = passing[failure];
  return (
    <>
      <Notice tone="trouble" live>
        <p>{t(word ?? (failure === 'code-unknown' ? 'join.link-unknown' : enrolTexts[failure]))}</p>
        <p>{t(word === null ? 'tell.stays-here' : 'tell.sent-later')}</p>
      </Notice>
      {word === null ? null : <p>{t('tell.sent')}</p>}
      <div className="st-stack">
        {word === null ? (
          <Button look="strong" size="main" wide onClick={onOnlyHere}>
            {t('tell.mark-anyway')}
          </Button>
        ) : (
          <>
            <Button look="strong" size="main" wide onClick={onYes}>
              {t('tell.yes')}
            </Button>
            <Button wide onClick={onAgain}>
              {t('tell.again')}
            </Button>
          </>
        )}
        <Button size="main" wide onClick={onNo}>
          {t(word === null ? 'tell.home' : 'tell.no')}
        </Button>
      </div>
    </>
  );
}
