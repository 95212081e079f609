import { Map as MapIcon, Moon, Pause, Play } from 'lucide-react';
import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { goTo } from '../use-route.ts';
import { HomeAsk } from './home-ask.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { MarksInReach } from './marks-in-reach.tsx';
import { RecordFigures } from './record-figures.tsx';
import { RecordNotes } from './record-notes.tsx';
import { recordTitle, runningTitles } from './signal-text.ts';
import { StorageWarning } from './storage-warning.tsx';
import { useAsksHomeNow } from './use-asks-home.ts';
import { useMarking } from './use-marking.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** Under turen. Recording itself lives in the recorder; this screen may come and go. */
export function WalkScreen({ state }: { readonly state: Active }) {
  return useAsksHomeNow() ? <HomeAsk /> : <Recording state={state} />;
}

function Recording({ state }: { readonly state: Active }) {
  const t = useText();
  const { recorder } = usePorts();
  const here = state.phase === 'locating' ? null : state.here;
  const { outcome, mark, undo, holdOff, isSteady } = useMarking(state.walkId, here);

  return (
    <Page
      className="st-recording"
      readAloudAt="end"
      title={t(recordTitle(state))}
      // A pause is pressed; these come by themselves.
      {...(state.phase === 'paused' ? {} : { otherTitles: runningTitles.map((one) => t(one)) })}
    >
      <RecordFigures state={state} />
      <StorageWarning trouble={state.storageTrouble ?? null} />
      <MarksInReach
        notes={<RecordNotes state={state} outcome={outcome} onUndo={undo} onChange={holdOff} />}
        onTurn={holdOff}
        marks={<MarkButtons onMark={mark} />}
      />
      <div className="st-pair st-record-row">
        {state.phase === 'paused' ? (
          <Button look="strong" icon={<Play aria-hidden="true" />} onClick={() => recorder.resume()}>
            {t('record.resume')}
          </Button>
        ) : (
          <Button icon={<Pause aria-hidden="true" />} onClick={() => isSteady() && recorder.pause()}>
            {t('record.pause')}
          </Button>
        )}
        <ButtonLink icon={<Moon aria-hidden="true" />} href={addressOf({ at: 'walk-pocket' })}>
          {t('record.pocket')}
        </ButtonLink>
        <ButtonLink icon={<MapIcon aria-hidden="true" />} href={addressOf({ at: 'walk-map' })}>
          {t('record.show-map')}
        </ButtonLink>
      </div>
      <div className="st-record-end">
        <Button wide size="start" onClick={() => isSteady() && goTo({ at: 'walk-end' })}>
          {t('record.end')}
        </Button>
      </div>
    </Page>
  );
}
