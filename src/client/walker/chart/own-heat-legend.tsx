import { heatScale } from '../../map/heat-scale.ts';
import { useColourScheme } from '../../ui/use-colour-scheme.ts';
import { useText } from '../../ui/use-text.ts';
import type { OwnHeatLayer } from '../route.ts';
import { ownClassWords, ownLayerClasses, ownLayerTexts } from './own-layer-texts.ts';

/** What the colours mean, whatever the zoom. */
export function OwnHeatLegend({ layer }: { readonly layer: OwnHeatLayer }) {
  const t = useText();
  const scheme = useColourScheme();
  return (
    <figure className="st-chart-legend">
      <figcaption>{t(ownLayerTexts[layer].legend)}</figcaption>
      <ul>
        {heatScale(layer, scheme, ownLayerClasses[layer]).map(({ from, colour }) => (
          <li key={from}>
            <svg viewBox="0 0 24 26" aria-hidden="true">
              <path d="M12 1 23 7v12l-11 6L1 19V7z" fill={colour} />
            </svg>
            {ownClassWords(layer, from, t)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
