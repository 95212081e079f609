import { type HeatLayer, heatLayers, type Snapshot } from '../../protocol/snapshot.ts';
import { useText } from '../ui/use-text.ts';
import { SelectField } from './select-field.tsx';
import { sliceText } from './slice-texts.ts';

export const layerTexts = {
  walked: 'desk.layer.walked',
  stayed: 'desk.layer.stayed',
  pleasant: 'desk.layer.pleasant',
  problem: 'desk.layer.problem',
  missing: 'desk.layer.missing',
} as const satisfies Record<HeatLayer, string>;

export interface HeatSentenceProps {
  readonly snapshot: Snapshot | null;
  readonly layer: HeatLayer;
  readonly slice: string;
  readonly onLayer: (layer: HeatLayer) => void;
  readonly onSlice: (slice: string) => void;
}

/** The filters, to be read aloud in a meeting: "Viser hvor folk går · alle". */
export function HeatSentence({ snapshot, layer, slice, onLayer, onSlice }: HeatSentenceProps) {
  const t = useText();
  const slices = snapshot?.slices ?? [];
  const shown = slices.some((offered) => offered.slice === slice) ? slice : 'all';
  return (
    <fieldset className="desk-sentence">
      <legend className="st-hidden">{t('desk.map.sentence')}</legend>
      <span>{t('desk.map.shows')}</span>
      <SelectField
        look="sentence"
        label={t('desk.map.layer')}
        value={layer}
        options={heatLayers.map((value) => ({ value, word: t(layerTexts[value]) }))}
        onChoose={onLayer}
      />
      {slices.length === 0 ? null : (
        <>
          <span aria-hidden="true">·</span>
          <SelectField
            look="sentence"
            label={t('desk.map.slice')}
            value={shown}
            options={slices.flatMap((offered) => {
              const text = sliceText(offered.slice);
              if (text === null) return [];
              // One that is already chosen stays choosable: the page explains why it is empty.
              const hasTooFew = offered.people === 0 && offered.slice !== shown;
              const word = hasTooFew ? t('desk.map.slice.tooFew', { slice: t(text) }) : t(text);
              return [{ value: offered.slice, word, isOff: hasTooFew }];
            })}
            onChoose={onSlice}
          />
        </>
      )}
    </fieldset>
  );
}
