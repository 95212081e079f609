import type { RecorderState } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { useLoaded } from '../use-loaded.ts';
import { useNow } from '../use-now.ts';
import { WalkList } from '../walks/walk-list.tsx';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** The line is drawn again this often: a walker goes some ten metres meanwhile, and the battery lasts. */
const redrawMs = 10_000;

/** The walk so far. Nothing is drawn unless the walker asked for the map. */
export function WalkMapScreen({ state }: { readonly state: Active }) {
  const t = useText();
  const { walks } = usePorts();
  const nowMs = useNow(redrawMs);
  const walk = useLoaded(`${state.walkId} ${nowMs}`, () => walks.read(state.walkId));
  const walkAddress = addressOf({ at: 'walk' });
  return (
    <Page title={t('record.map.title')} back={<BackLink href={walkAddress} word={t('record.map.back')} />}>
      {walk ? (
        <>
          <MapPanel
            tall
            label={t('record.map.label')}
            track={walk.track}
            spots={toMapSpots(walk.marked, t)}
            here={state.phase === 'locating' ? null : state.here}
          />
          <ButtonLink wide look="strong" size="main" href={walkAddress}>
            {t('record.map.back')}
          </ButtonLink>
          <WalkList walk={walk} />
        </>
      ) : (
        <Waiting word={t('app.reading')} />
      )}
    </Page>
  );
}
