import { AudioLines } from 'lucide-react';
import type { VoiceState } from '../../recorder/speaker-port.ts';
import { Button } from '../../ui/button.tsx';
import { CheckRow } from '../../ui/check-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';

const stateTexts = {
  ready: 'read-aloud.ready',
  'stand-in': 'read-aloud.stand-in',
  none: 'read.none',
  unsupported: 'read.unsupported',
} as const satisfies Record<VoiceState, TextKey>;

/** What the phone's voice can do, a word to try it with, and what it says unasked during a walk. */
export function ReadAloudChoice() {
  const t = useText();
  const language = useLanguage();
  const { settings, speaker } = usePorts();
  const speakEvents = useLive(settings.all)?.speakEvents ?? false;
  const state = useLive(speaker.voice(language));
  const canSpeak = state === 'ready' || state === 'stand-in';

  const tryVoice = () => speaker.read([{ text: t('read-aloud.sample'), language }]);

  return (
    <>
      <p>{t('read-aloud.what')}</p>
      {state === undefined ? (
        <Waiting word={t('read-aloud.asking')} />
      ) : (
        <Notice
          tone={state === 'ready' ? 'done' : 'calm'}
          action={
            canSpeak ? (
              <Button icon={<AudioLines aria-hidden="true" />} onClick={tryVoice}>
                {t('read-aloud.try')}
              </Button>
            ) : null
          }
        >
          <p>{t(stateTexts[state])}</p>
        </Notice>
      )}
      <CheckRow
        word={t('read-aloud.events')}
        more={t('read-aloud.events.more')}
        checked={speakEvents}
        onChange={(wished) => settings.change({ speakEvents: wished })}
      />
      {state === 'none' || state === 'stand-in' ? <GettingVoices /> : null}
      <p className="st-soft">{t('read-aloud.here-only')}</p>
    </>
  );
}

function GettingVoices() {
  const t = useText();
  return (
    <section className="st-stack">
      <h2 className="st-subtitle">{t('read-aloud.get')}</h2>
      <p>{t('read-aloud.get.iphone')}</p>
      <p>{t('read-aloud.get.android')}</p>
      <p>{t('read-aloud.get.after')}</p>
    </section>
  );
}
