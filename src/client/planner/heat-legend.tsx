import { peopleClasses } from '../../domain/heat/people-class.ts';
import type { HeatCell, HeatLayer } from '../../protocol/snapshot.ts';
import { heatScale } from '../map/heat-scale.ts';
import { useColourScheme } from '../ui/use-colour-scheme.ts';
import { useText } from '../ui/use-text.ts';
import { acrossMetres } from './across-metres.ts';
import { peopleWords } from './people-words.ts';

export interface HeatLegendProps {
  readonly layer: HeatLayer;
  readonly k: number;
  /** Those on the map, for how large they are; the classes do not depend on them. */
  readonly cells: readonly HeatCell[];
}

/** The same classes whatever the zoom or the slice: two maps laid side by side can be compared. */
export function HeatLegend({ layer, k, cells }: HeatLegendProps) {
  const t = useText();
  const scheme = useColourScheme();
  const { from, to } = sizesAcross(cells);
  return (
    <figure className="desk-legend">
      <figcaption>{t('desk.legend.heading')}</figcaption>
      <ul>
        {heatScale(layer, scheme, peopleClasses(k)).map((step) => (
          <li key={step.from}>
            <Swatch colour={step.colour} />
            {peopleWords(t, step.from, k)}
          </li>
        ))}
      </ul>
      <p>{t('desk.legend.floor', { k })}</p>
      {from === to ? null : <p>{t('desk.legend.paler')}</p>}
      <p className="st-soft">{t(from === to ? 'desk.legend.sizeOne' : 'desk.legend.size', { k, from, to })}</p>
    </figure>
  );
}

/** Smallest and largest on the map, in metres across. */
function sizesAcross(cells: readonly HeatCell[]): { readonly from: number; readonly to: number } {
  const metres = cells.map((cell) => acrossMetres(cell.areaM2));
  return { from: Math.min(...metres), to: Math.max(...metres) };
}

export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="desk-swatch" viewBox="0 0 24 26" aria-hidden="true">
      <path d="M12 1 23 7v12l-11 6L1 19V7z" fill={colour} />
    </svg>
  );
}
