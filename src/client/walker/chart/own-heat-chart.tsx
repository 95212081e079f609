import { type RefObject, useMemo } from 'react';
import type { OwnLayer } from '../../../domain/heat/own-heat.ts';
import type { WalkSummary } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import type { OwnHeatLayer } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useShare } from '../use-share.ts';
import { OwnHeatLegend } from './own-heat-legend.tsx';
import { OwnHeatList } from './own-heat-list.tsx';
import { ownClassOf, ownLayerClasses, ownLayerTexts } from './own-layer-texts.ts';

interface OwnHeatChartProps {
  readonly layer: OwnHeatLayer;
  readonly walks: readonly WalkSummary[];
  readonly list: RefObject<HTMLHeadingElement | null>;
}

/** Where all my walks went, or where they rested. It is nobody else's map, and says so. */
export function OwnHeatChart({ layer, walks, list }: OwnHeatChartProps) {
  const t = useText();
  const { ownHeat } = usePorts();
  const [share, showShare] = useShare();
  const key = walks.map(({ id, metres, endedAtMs }) => `${id} ${metres} ${endedAtMs}`).join();
  const heat = useLoaded(key, () => ownHeat.read(showShare));
  if (heat === undefined) {
    return <Waiting word={t('chart.heat.working')} progress={{ done: share, of: 1 }} />;
  }
  return <Drawn layer={layer} heat={heat[layer]} list={list} />;
}

interface DrawnProps extends Pick<OwnHeatChartProps, 'layer' | 'list'> {
  readonly heat: OwnLayer;
}

function Drawn({ layer, heat, list }: DrawnProps) {
  const t = useText();
  const texts = ownLayerTexts[layer];
  // The same object until the walks change, or the map would draw at every press.
  const drawn = useMemo(() => {
    const cells = heat.cells.map(({ cell, figure }) => ({ cell, people: ownClassOf(layer, figure) }));
    return { cells, palette: layer, classes: ownLayerClasses[layer], asWay: layer === 'walked' };
  }, [layer, heat]);
  if (heat.cells.length === 0) {
    return (
      <section className="st-stack">
        <h2 ref={list} tabIndex={-1} className="st-subtitle">
          {t('chart.heat.none')}
        </h2>
        <p>{t(texts.none)}</p>
        <p>{t('chart.heat.private')}</p>
      </section>
    );
  }
  const legend = (
    <div className="st-stack">
      <OwnHeatLegend layer={layer} />
      <p>{t('chart.heat.private')}</p>
    </div>
  );
  return (
    <>
      <div className="st-chart-heat">
        <MapPanel tall label={t(texts.label)} heat={drawn} answer={legend} noMapHere="chart.heat.none-here" />
      </div>
      <section className="st-stack">
        <h2 ref={list} tabIndex={-1} className="st-subtitle">
          {t('chart.list')}
        </h2>
        <OwnHeatList layer={layer} places={heat.places} />
      </section>
    </>
  );
}
