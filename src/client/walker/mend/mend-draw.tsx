import { useMemo, useState } from 'react';
import { lengthMetres } from '../../../domain/geo/length.ts';
import { type Drawing, noDrawing } from '../../../domain/walk/drawing.ts';
import type { GapMending } from '../../../domain/walk/mend-line.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { isUnderWay } from '../after/where-it-is.ts';
import { DrawTools } from '../draw/draw-tools.tsx';
import { DrawnPoints } from '../draw/drawn-points.tsx';
import { MovePoint } from '../draw/move-point.tsx';
import { PenTrouble } from '../draw/pen-trouble.tsx';
import { type Pen, usePen } from '../draw/use-pen.ts';
import { usePicked } from '../draw/use-picked.ts';
import { MapPanel } from '../map-panel.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type MendRoute } from '../route.ts';
import { goTo, replaceWith, stillHere } from '../use-route.ts';
import { draftTrack } from './draft-track.ts';
import { gapBounds } from './gap-bounds.ts';

interface MendDrawProps {
  readonly walk: WalkDetails;
  readonly mending: GapMending;
  readonly route: MendRoute;
}

/** "Tegn selv": the way between the two ends of a gap, point for point, kept from the first on. */
export function MendDraw({ walk, mending, route }: MendDrawProps) {
  const { mendDrawer } = usePorts();
  const [drawer] = useState(() => mendDrawer(walk.id, mending));
  const drawing = useLive(drawer.drawing) ?? noDrawing;
  const { step: _step, point: _point, ...gapRoute } = route;
  const pen = usePen(drawer, async () => {
    const isHere = stillHere();
    const answer = await drawer.finish();
    if (!answer.ok) return answer.failure;
    if (isHere()) replaceWith(gapRoute);
    return null;
  });
  const { gap } = mending;
  const content = useMemo(
    () => ({ track: draftTrack(walk.track, gap, drawing.points), points: drawing.points }),
    [walk.track, gap, drawing.points],
  );
  const at = route.step === 'move' ? route.point : undefined;
  const moved = at === undefined ? undefined : drawing.points[at];
  if (at !== undefined && moved !== undefined) {
    const back = () => window.history.back();
    return <MovePoint key={at} content={content} at={at} from={moved} pen={pen} onDone={back} />;
  }
  return <MendMap {...{ walk, drawing, mending, pen, content, route: gapRoute }} />;
}

interface MendMapProps extends MendDrawProps {
  readonly drawing: Drawing;
  readonly pen: Pen;
  readonly content: Parameters<typeof MovePoint>[0]['content'];
}

function MendMap({ walk, drawing, mending: { gap }, pen, content, route }: MendMapProps) {
  const t = useText();
  const language = useLanguage();
  const { picked, isChosen, pick } = usePicked();
  // The view is where the map starts; the points drawn since must not move it again.
  const [view] = useState(() => ({ bounds: gapBounds([gap.from, ...drawing.points, gap.to]) }));
  const whole = lengthMetres([gap.from, ...drawing.points, gap.to]);
  return (
    <Page
      className="st-drawing"
      title={t('mend.draw.title')}
      back={<BackLink href={addressOf(route)} word={t('mend.gap.title')} replaces />}
    >
      <p>{t('mend.draw.how')}</p>
      <MapPanel
        label={t('mend.draw.map')}
        view={view}
        picking
        note={pen.said || t('draw.cross-hair')}
        onPick={pick}
        onTap={(position) => void pen.add(position)}
        answer={<DrawTools pen={pen} picked={isChosen ? picked : null} strokes={drawing.strokes.length} />}
        {...content}
      />
      <p role="status" className="st-hidden">
        {pen.said}
      </p>
      <PenTrouble pen={pen} />
      <p>{t('mend.draw.so-far', { length: formatDistance(whole, language) })}</p>
      <DrawnPoints
        points={drawing.points}
        start={gap.from}
        onMove={(point) => goTo({ ...route, step: 'move', point })}
        onRemove={pen.remove}
      />
      <p className="st-soft">{t(isUnderWay(walk) ? 'mend.resend' : 'draw.kept')}</p>
    </Page>
  );
}
