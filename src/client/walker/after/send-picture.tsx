import type { SendPreview, WalkDetails } from '../../recorder/walker-ports.ts';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { withholdTexts } from '../texts/trouble-texts.ts';
import { SentList } from './sent-list.tsx';

interface SendPictureProps {
  readonly walk: WalkDetails;
  /** undefined while it is worked out. */
  readonly preview: SendPreview | undefined;
  /** How far that is, from 0 to 1. */
  readonly share: number;
  /** Whether a press sends it: what was not agreed to is not said to be sent. */
  readonly agreed: boolean;
}

/** The part that is sent drawn strong, the rest grey, and the same in words. */
export function SendPicture({ walk, preview, share, agreed }: SendPictureProps) {
  const t = useText();
  if (preview === undefined) {
    return <Waiting word={t('after.send.working-out')} progress={{ done: share, of: 1 }} />;
  }
  return (
    <>
      <MapPanel label={t('after.send.map')} withheld={walk.track} {...(preview.ok ? { track: preview.kept } : {})} />
      <PreviewWords walk={walk} preview={preview} agreed={agreed} />
    </>
  );
}

interface PreviewWordsProps extends Pick<SendPictureProps, 'walk' | 'agreed'> {
  readonly preview: SendPreview;
}

function PreviewWords({ walk, preview, agreed }: PreviewWordsProps) {
  const t = useText();
  const language = useLanguage();
  if (!preview.ok) {
    return (
      <Notice>
        <p>{t(withholdTexts[preview.reason])}</p>
      </Notice>
    );
  }
  return (
    <div className="st-card st-stack">
      <p>
        <strong>
          {t(agreed ? 'after.send.kept' : 'after.send.could', {
            length: formatDistance(preview.keptMetres, language),
          })}
        </strong>{' '}
        {preview.withheldMetres > 0
          ? t('after.send.withheld', { length: formatDistance(preview.withheldMetres, language) })
          : null}
      </p>
      <SentList walk={walk} preview={preview} agreed={agreed} />
      <p>{t('after.send.coarse')}</p>
      {preview.hasRide ? <p>{t('after.send.ride')}</p> : null}
    </div>
  );
}
