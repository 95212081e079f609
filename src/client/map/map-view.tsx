import { Attribution } from './controls/attribution.tsx';
import { CrossHair } from './controls/cross-hair.tsx';
import { MapControls } from './controls/map-controls.tsx';
import { NorthMark } from './controls/north-mark.tsx';
import { ScaleLine } from './controls/scale-line.tsx';
import type { MapViewProps } from './map-props.ts';
import { useMapEngine } from './use-map-engine.ts';

/**
 * A map for walking. Fills its parent; give that a height. Load it through `LazyMapView`. Touch targets are as high as
 * the CSS variable `--target` says (64 px unless set; the desk sets 44 px).
 */
export function MapView(props: MapViewProps) {
  const { words, controls = 'all', source, scheme } = props;
  const { host, canvas, engine, base, failed } = useMapEngine(props);
  const bare = failed || base === false;
  return (
    <div ref={host} className={`st-map ${props.className ?? ''}`} data-scheme={scheme}>
      <div className="st-map__frame">
        <div ref={canvas} className="st-map__canvas" />
        {base === null && !failed && <p className="st-map__note st-map__loading">{words.loading}</p>}
        {props.picking && <CrossHair />}
        <NorthMark word={words.north} />
        {engine && <ScaleLine engine={engine} words={words} />}
      </div>
      {props.note !== undefined && <p className="st-map__under">{props.note}</p>}
      {bare && !props.picking && <p className="st-map__under">{words.noMapHere}</p>}
      {source.kind !== 'none' && <Attribution label={words.attributionLabel} attribution={source.attribution} />}
      {props.answer && <div className="st-map__answer">{props.answer}</div>}
      {engine && controls !== 'none' && (
        <MapControls
          words={words}
          pan={controls === 'all'}
          onZoom={(steps) => engine.zoomBy(steps)}
          onPan={(east, south) => engine.panBy(east, south)}
        />
      )}
    </div>
  );
}
