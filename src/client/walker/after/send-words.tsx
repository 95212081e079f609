import { trackMetres } from '../../../domain/walk/track-metres.ts';
import type { SendPreview, SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import { formatDistance, formatNames } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { spotTitle } from '../spots/spot-words.ts';
import { withholdTexts } from '../texts/trouble-texts.ts';
import { SentList } from './sent-list.tsx';

interface SendWordsProps {
  readonly walk: WalkDetails;
  readonly preview: SendPreview;
  /** Whether a press sends the walk: what was not agreed to is not said to be sent. */
  readonly agreed: boolean;
  /** The described places that the same press sends. */
  readonly spots: readonly SpotRecord[];
}

/** How much of the walk is sent and how much is not, by which streets, and which places go along. */
export function SendWords({ walk, preview, agreed, spots }: SendWordsProps) {
  const t = useText();
  const language = useLanguage();
  const places =
    spots.length === 0 ? null : (
      <p>
        {t('after.send.spots', {
          count: spots.length,
          names: formatNames(
            spots.map((spot) => spotTitle(spot, t)),
            language,
          ),
        })}
      </p>
    );
  // What is not sent by choice is told beside it.
  if (walk.unseen === 'spots-only') return places;
  if (!preview.ok) {
    return (
      <>
        <Notice>
          <p>{t(withholdTexts[preview.reason])}</p>
        </Notice>
        {places}
      </>
    );
  }
  const mended = trackMetres({ segments: preview.kept.segments.filter(({ origin }) => origin === 'mended') });
  return (
    <div className="st-card st-stack">
      <p>
        <strong>
          {t(agreed ? 'after.send.kept' : 'after.send.could', {
            length: formatDistance(preview.keptMetres, language),
          })}
        </strong>
      </p>
      {places}
      {mended === 0 ? null : <p>{t('after.send.mended', { length: formatDistance(mended, language) })}</p>}
      <SentList walk={walk} preview={preview} agreed={agreed} />
      <p>{t(walk.startedAtMs === null ? 'after.send.coarse-untimed' : 'after.send.coarse')}</p>
      {preview.hasRide ? <p>{t('after.send.ride')}</p> : null}
    </div>
  );
}
