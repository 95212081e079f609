import type { Map as MapLibreMap } from 'maplibre-gl';
import { visibleBounds } from './camera.ts';
import type { ContentLayers } from './content-layers.ts';
import { countBase, hasBase } from './drawn-state.ts';
import type { GridLayer } from './layers/grid-layer.ts';
import { metresPerPixel } from './scale-bar.ts';

/**
 * Knows what the picture really shows, and writes it on the host element: `data-drawn` (true when at rest with
 * something drawn), `data-base` (present, missing), `data-base-features`, `data-track-points`, `data-points`, `data-spots`,
 * `data-heat-cells`, `data-here`, and where it was last at rest: `data-centre` (latitude, longitude), `data-zoom`. Where the source draws nothing it lets the grid stand in.
 */
export class PictureState {
  readonly #map: MapLibreMap;
  readonly #host: HTMLElement;
  readonly #grid: GridLayer;
  #base: boolean | null = null;
  #baseCounted = false;

  constructor(map: MapLibreMap, host: HTMLElement, grid: GridLayer) {
    this.#map = map;
    this.#host = host;
    this.#grid = grid;
  }

  undrawn(): void {
    this.#host.dataset.drawn = 'false';
  }

  newStyle(): void {
    this.#base = null;
    this.#baseCounted = false;
    this.undrawn();
  }

  /** Call when the picture came to rest elsewhere. Keeps the grid under it while there is no base map to see. */
  follow(): void {
    const { lat, lng } = this.#map.getCenter();
    this.#host.dataset.centre = `${lat.toFixed(6)},${lng.toFixed(6)}`;
    this.#host.dataset.zoom = this.#map.getZoom().toFixed(2);
    if (this.#base !== true) this.#showGrid();
  }

  /** Call when everything asked for is on the screen. Returns whether the base map is there. */
  rest(content: ContentLayers): boolean {
    this.#base = hasBase(this.#map);
    if (this.#base) this.#grid.clear();
    else this.#showGrid();
    if (this.#base && !this.#baseCounted) {
      this.#baseCounted = true;
      this.#host.dataset.baseFeatures = String(countBase(this.#map));
    }
    this.#tell(content);
    return this.#base;
  }

  #showGrid(): void {
    this.#grid.show(visibleBounds(this.#map), metresPerPixel(this.#map.getCenter().lat, this.#map.getZoom()));
  }

  #tell(content: ContentLayers): void {
    const { trackPoints, points, spots, heatCells, here } = content.counts(this.#map);
    const drawn = this.#base === true || this.#map.queryRenderedFeatures({ layers: ['grid'] }).length > 0;
    Object.assign(this.#host.dataset, {
      trackPoints: String(trackPoints),
      points: String(points),
      spots: String(spots),
      heatCells: String(heatCells),
      here: String(here),
      base: this.#base === true ? 'present' : 'missing',
      drawn: String(drawn),
    });
  }
}
