import type { WalkMood } from '../../../domain/walk/walk-mood.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { moodPictures } from './mood-pictures.ts';

/** How the walk was, for its walker alone. */
export function MoodNotice({ walkId, mood }: { readonly walkId: string; readonly mood: WalkMood | undefined }) {
  const t = useText();
  const ask = addressOf({ at: 'walk-details', walkId, ask: 'how' });
  if (mood === undefined) {
    return (
      <ButtonLink wide href={ask}>
        {t('mood.ask')}
      </ButtonLink>
    );
  }
  const Face = moodPictures[mood];
  return (
    <Notice action={<ButtonLink href={ask}>{t('mood.change')}</ButtonLink>}>
      <p className="st-mark-line">
        <Face aria-hidden="true" />
        <span>
          {t(`mood.was.${mood}`)} {t('mood.only-you')}
        </span>
      </p>
    </Notice>
  );
}
