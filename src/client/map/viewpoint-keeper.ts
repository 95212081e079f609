import type { Map as MapLibreMap } from 'maplibre-gl';
import { isOtherView, showView } from './camera.ts';
import type { Bounds, MapViewpoint } from './map-props.ts';

/**
 * Brings the map to the asked view: at once for numbers, once for `fit: 'content'` when there is content. What was
 * fitted is fitted anew when the map's size changes (a note comes below it, a phone is turned), until it is moved.
 */
export class ViewpointKeeper {
  readonly #map: MapLibreMap;
  #view: MapViewpoint | null = null;
  #fitted: Bounds | null = null;
  #fittedTo = '';

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('resize', () => {
      if (this.#fitted !== null && this.#fittedTo === this.#whereabouts()) this.#fit(this.#fitted);
    });
  }

  /** A view of the same numbers as before is left alone: the person may have moved the map since. */
  ask(view: MapViewpoint): void {
    if (this.#view !== null && !isOtherView(this.#view, view)) return;
    this.#view = view;
    if (!('fit' in view)) this.#whenSized(() => showView(this.#map, view));
  }

  /** Call when content arrived; `bounds` is null when there is none. */
  fitOnce(bounds: Bounds | null): void {
    const view = this.#view;
    if (view === null || !('fit' in view) || this.#fitted !== null || bounds === null) return;
    this.#fitted = bounds;
    this.#whenSized(() => this.#fit(bounds));
  }

  #fit(bounds: Bounds): void {
    showView(this.#map, { bounds });
    this.#fittedTo = this.#whereabouts();
  }

  #whereabouts(): string {
    const { lat, lng } = this.#map.getCenter();
    return [lat.toFixed(6), lng.toFixed(6), this.#map.getZoom().toFixed(3)].join(' ');
  }

  /** A map born in a hidden panel has no size, and a fit to nothing would show the whole world. */
  #whenSized(act: () => void): void {
    if (this.#map.getContainer().clientWidth > 0) act();
    else this.#map.once('resize', act);
  }
}
