import { peopleClasses } from '../../domain/heat/people-class.ts';
import type { HeatLayer } from '../../protocol/snapshot.ts';
import { heatScale } from '../map/heat-scale.ts';
import { useColourScheme } from '../ui/use-colour-scheme.ts';
import { useText } from '../ui/use-text.ts';
import { peopleWords } from './people-words.ts';

/** The same classes whatever the zoom or the slice: two maps laid side by side can be compared. */
export function HeatLegend({ layer, k }: { readonly layer: HeatLayer; readonly k: number }) {
  const t = useText();
  const scheme = useColourScheme();
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
      <p className="st-soft">{t('desk.legend.size', { k })}</p>
    </figure>
  );
}

export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="desk-swatch" viewBox="0 0 24 26" aria-hidden="true">
      <path d="M12 1 23 7v12l-11 6L1 19V7z" fill={colour} />
    </svg>
  );
}
