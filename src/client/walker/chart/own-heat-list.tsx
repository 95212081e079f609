import { useState } from 'react';
import type { OwnPlace } from '../../../domain/heat/own-heat.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { usePorts } from '../ports-context.tsx';
import type { OwnHeatLayer } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { nameOwnPlaces } from './name-own-places.ts';
import { ownFigureWords } from './own-layer-texts.ts';

interface OwnHeatListProps {
  readonly layer: OwnHeatLayer;
  readonly places: readonly OwnPlace[];
}

/** As many as are read at a time. */
const rowsAtOnce = 12;

/** The same as the map says, by the names of streets and places: the most used first. */
export function OwnHeatList({ layer, places }: OwnHeatListProps) {
  const t = useText();
  const { places: names } = usePorts();
  const [shown, setShown] = useState(rowsAtOnce);
  const positions = places.map(({ position }) => position);
  const found = useLoaded(JSON.stringify(positions), () => names.namesNear(positions, new AbortController().signal));
  if (places.length === 0) return null;
  if (found === undefined) return <Waiting word={t('mark.search.reading')} />;
  const rows = nameOwnPlaces(places, found ?? []);
  if (rows.length === 0) return <p>{t('chart.heat.no-names')}</p>;
  return (
    <>
      <ol className="st-chart-ranks">
        {rows.slice(0, shown).map(({ name, figure }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span className="st-soft">{ownFigureWords(layer, figure, t)}</span>
          </li>
        ))}
      </ol>
      {rows.length > shown ? (
        <Button wide onClick={() => setShown(shown + rowsAtOnce)}>
          {t('chart.heat.more')}
        </Button>
      ) : null}
    </>
  );
}
