import { useSyncExternalStore } from 'react';
import type { MapEngine } from '../engine.ts';
import type { MapWords } from '../map-props.ts';
import { scaleBar } from '../scale-bar.ts';

const widestPixels = 120;

/** The scale, in round metres or kilometres; the squares of bare paper have round sides too. */
export function ScaleLine({ engine, words }: { readonly engine: MapEngine; readonly words: MapWords }) {
  const metresEachPixel = useSyncExternalStore(
    (changed) => engine.onMove(changed),
    () => engine.metresPerPixel(),
  );
  const { metres, widthPixels } = scaleBar(metresEachPixel, widestPixels);
  const far = metres >= 1000;
  const length = new Intl.NumberFormat(words.locale).format(far ? metres / 1000 : metres);
  return (
    <div className="st-map__scale">
      {length} {far ? words.kilometre : words.metre}
      <span style={{ width: `${widthPixels.toFixed(1)}px` }} />
    </div>
  );
}
