import { Check, List } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { type OwnHeatLayer, ownHeatLayers } from '../route.ts';
import { replaceWith } from '../use-route.ts';
import { ownLayerTexts } from './own-layer-texts.ts';

interface ChartChoiceProps {
  readonly chosen: OwnHeatLayer | undefined;
  readonly hasHeat: boolean;
  readonly onList: () => void;
}

/** What the map shows, one at a time, and the way to the same in words. Only what is there is offered. */
export function ChartChoice({ chosen, hasHeat, onList }: ChartChoiceProps) {
  const t = useText();
  const offered = hasHeat ? [undefined, ...ownHeatLayers] : [];
  return (
    <fieldset className="st-chart-choice">
      <legend className="st-hidden">{t('chart.choose')}</legend>
      {offered.map((layer) => (
        <Button
          key={layer ?? 'things'}
          look={layer === chosen ? 'strong' : 'plain'}
          icon={layer === chosen ? <Check aria-hidden="true" /> : null}
          aria-pressed={layer === chosen}
          // In place of this address: "back" leaves the map, and does not go through what was looked at.
          onClick={() => replaceWith(layer === undefined ? { at: 'map' } : { at: 'map', show: layer })}
        >
          {t(layer === undefined ? 'chart.show.things' : ownLayerTexts[layer].show)}
        </Button>
      ))}
      <Button icon={<List aria-hidden="true" />} onClick={onList}>
        {t('chart.as-list')}
      </Button>
    </fieldset>
  );
}
