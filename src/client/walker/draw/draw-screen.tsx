import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import { noDrawing } from '../../../domain/walk/drawing.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MarkSearch } from '../mark/mark-search.tsx';
import { useSearchArea } from '../places/use-search-area.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type DrawRoute } from '../route.ts';
import { goTo, replaceWith, stillHere } from '../use-route.ts';
import { DrawMap } from './draw-map.tsx';
import { DropDrawing } from './drop-drawing.tsx';
import { MovePoint } from './move-point.tsx';
import { useDrawnContent } from './use-drawn-content.ts';
import { usePen } from './use-pen.ts';

/** "Tegn en tur": a walk that is drawn afterwards. All of it lies on the phone from the first point on. */
export function DrawScreen({ route }: { readonly route: DrawRoute }) {
  const t = useText();
  const { drawer, membership } = usePorts();
  const kept = useLive(drawer.drawing);
  const campaign = useLive(membership.campaign);
  // Where the map was moved to, for as long as there is no point to go on from.
  const [middle, setMiddle] = useState<Position | null>(null);
  const where = useSearchArea(kept?.points.at(-1) ?? middle);
  const pen = usePen(drawer, async () => {
    const isHere = stillHere();
    const answer = await drawer.finish();
    if (!answer.ok) return answer.failure;
    if (isHere()) replaceWith({ at: 'after', walkId: answer.walkId, step: 'look' });
    return null;
  });
  // The drawing itself comes back from the disk a moment after the map.
  const [found, setFound] = useState<Position | null>(null);
  const drawing = kept ?? noDrawing;
  const content = useDrawnContent(drawing);
  const back = () => window.history.back();
  if (kept === undefined || campaign === undefined) {
    return (
      <Page title={t('draw.title')} back={<BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  if (route.step === 'search' && where !== null) {
    const add = async (name: string, position: Position) => {
      if (await pen.add(position, name)) setFound(position);
      back();
    };
    return (
      <MarkSearch startsNear where={where} onFound={({ name, position }) => add(name, position)} onChooseOnMap={back} />
    );
  }
  if (route.step === 'drop' && kept !== null) {
    return <DropDrawing onKeep={back} onGone={() => replaceWith({ at: 'walks' })} />;
  }
  const moved = route.step === 'move' ? drawing.points[route.point] : undefined;
  // A point that is gone, as after another window has taken it away, has nothing to be moved.
  if (route.step === 'move' && moved !== undefined) {
    const done = () => {
      setFound(null);
      back();
    };
    return <MovePoint key={route.point} content={content} at={route.point} from={moved} pen={pen} onDone={done} />;
  }
  return (
    <DrawMap
      drawing={drawing}
      near={found ?? drawing.points.at(-1) ?? middle}
      centre={campaign?.centre ?? null}
      pen={pen}
      onMiddle={setMiddle}
      onSearch={where === null ? null : () => goTo({ at: 'draw', step: 'search' })}
    />
  );
}
