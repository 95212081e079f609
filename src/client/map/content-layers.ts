import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from './colour-scheme.ts';
import { countDistinct } from './drawn-state.ts';
import { HeatLayer } from './layers/heat-layer.ts';
import { HereLayer } from './layers/here-layer.ts';
import { PointsLayer } from './layers/points-layer.ts';
import { SpotsLayer } from './layers/spots-layer.ts';
import { trackPointCount } from './layers/track-features.ts';
import { TrackLayer } from './layers/track-layer.ts';
import type { MapContent } from './map-props.ts';

type Counts = Readonly<Record<'trackPoints' | 'points' | 'spots' | 'heatCells' | 'here', number>>;

/** What is on the map, given to the layers that draw it; only what changed is drawn anew. */
export class ContentLayers {
  readonly #track = new TrackLayer();
  readonly #points = new PointsLayer();
  readonly #spots = new SpotsLayer();
  readonly #heat = new HeatLayer();
  readonly #here = new HereLayer();
  #content: MapContent = {};

  get heatOutlines(): FeatureCollection {
    return this.#heat.outlines;
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    for (const layer of [this.#heat, this.#track, this.#points, this.#spots, this.#here]) layer.add(map, scheme);
  }

  remove(map: MapLibreMap): void {
    for (const layer of [this.#here, this.#spots, this.#points, this.#track, this.#heat]) layer.remove(map);
  }

  /** Returns null when nothing changed, else a promise that resolves when everything is handed to the map. */
  show(content: MapContent): Promise<void> | null {
    const before = this.#content;
    this.#content = content;
    const changed = (...keys: readonly (keyof MapContent)[]) => keys.some((key) => before[key] !== content[key]);
    const { track, withheld, here = null, heat, selectedCell = null } = content;
    if (changed('track', 'withheld')) this.#track.show(track, withheld);
    if (changed('points')) this.#points.show(content.points ?? []);
    if (changed('spots', 'selectedSpot')) this.#spots.show(content);
    if (changed('here')) this.#here.show(here);
    if (changed('heat', 'selectedCell')) return this.#heat.show(heat, selectedCell);
    return changed('track', 'withheld', 'points', 'spots', 'selectedSpot', 'here') ? Promise.resolve() : null;
  }

  /** How much of each kind is really in the picture, by what was rendered. */
  counts(map: MapLibreMap): Counts {
    const trackDrawn = countDistinct(map, 'track-foot', 'part') + countDistinct(map, 'track-ride', 'part') > 0;
    return {
      trackPoints: trackDrawn ? trackPointCount(this.#content.track) : 0,
      points: countDistinct(map, 'points', 'number'),
      spots: this.#spots.drawnCount(map),
      heatCells: countDistinct(map, 'heat', 'cell'),
      here: countDistinct(map, 'here', 'part'),
    };
  }
}
