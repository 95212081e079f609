import type { Translate } from '../../ui/use-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { positionTexts, storageTexts } from '../texts/trouble-texts.ts';
import type { RecordingEvent } from './recording-event.ts';

/** What has happened, in whole sentences: for the ear alone, so nothing on the screen is meant along. */
export function eventWords(event: RecordingEvent, t: Translate): string {
  switch (event.what) {
    case 'lost':
      return t(event.help === null ? 'event.lost' : positionTexts[event.help]);
    case 'marked':
      return t(event.placed ? 'event.marked' : 'event.marked-placeless', {
        what: t(sentimentTexts[event.sentiment].word),
      });
    case 'storage-trouble':
      return t(storageTexts[event.trouble]);
    case 'not-marked':
      return `${t('record.not-kept')} ${t(storageTexts[event.trouble])}`;
    default:
      return t(`event.${event.what}`);
  }
}
