import { Mic, Square } from 'lucide-react';
import { mediaLimits } from '../../../protocol/media.ts';
import type { Media } from '../../recorder/media-port.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { type VoiceTrouble, voiceTexts } from '../texts/media-texts.ts';
import { useVoiceRecording } from './use-voice-recording.ts';
import { VoiceLevel } from './voice-level.tsx';

/** Start and stop are one button in one place, so that the thumb and the keyboard stay where they are. */
export function RecordVoice({ media, spotId }: { readonly media: Media; readonly spotId: string }) {
  const t = useText();
  const { state, start, stop } = useVoiceRecording(media, spotId);
  const isOn = state.at === 'recording';
  const isBusy = state.at === 'asking' || state.at === 'keeping';
  return (
    <>
      <p className="st-soft">{t(state.at === 'asking' ? 'media.voice.asking' : 'media.voice.about')}</p>
      <Button
        size="main"
        wide
        busy={isBusy}
        icon={isOn ? <Square fill="currentColor" aria-hidden="true" /> : <Mic aria-hidden="true" />}
        onClick={isOn ? stop : start}
      >
        {t(isOn ? 'media.voice.stop' : 'media.voice.start')}
      </Button>
      {isOn ? <VoiceLevel heard={state.heard} mostMs={mediaLimits.voiceMs} /> : null}
      {state.at === 'idle' && state.trouble !== null ? <Trouble trouble={state.trouble} /> : null}
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: VoiceTrouble }) {
  const t = useText();
  const help = <ButtonLink href={addressOf({ at: 'help-page', page: 'microphone' })}>{t('help.how')}</ButtonLink>;
  return (
    <Notice tone="trouble" live action={trouble === 'denied' ? help : undefined}>
      <p>{t(voiceTexts[trouble])}</p>
    </Notice>
  );
}
