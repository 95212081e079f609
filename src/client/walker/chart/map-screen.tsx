import { useRef } from 'react';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import type { OwnHeatLayer } from '../route.ts';
import { ChartChoice } from './chart-choice.tsx';
import { OwnHeatChart } from './own-heat-chart.tsx';
import { ThingsChart } from './things-chart.tsx';

/** Kart: my walks and spots, or where all my walks went, one at a time; and the same as a list. */
export function MapScreen({ show }: { readonly show: OwnHeatLayer | undefined }) {
  const t = useText();
  const list = useRef<HTMLHeadingElement>(null);
  const { walks, spots } = usePorts();
  const all = useLive(walks.all)?.filter((walk) => walk.status === 'finished');
  const marked = useLive(spots.all);
  if (all === undefined || marked === undefined) {
    return (
      <Page title={t('chart.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  const empty = all.length === 0 && marked.length === 0;
  // Without a walk there is nothing to choose between.
  const layer = all.length === 0 ? undefined : show;
  return (
    <Page title={t('chart.title')}>
      {empty ? (
        <p>{t('chart.none')}</p>
      ) : (
        <ChartChoice chosen={layer} hasHeat={all.length > 0} onList={() => list.current?.focus()} />
      )}
      {layer === undefined ? (
        <ThingsChart walks={all} spots={marked} list={list} />
      ) : (
        <OwnHeatChart key={layer} layer={layer} walks={all} list={list} />
      )}
    </Page>
  );
}
