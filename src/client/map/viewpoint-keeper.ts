import type { Map as MapLibreMap } from 'maplibre-gl';
import { isOtherView, showView } from './camera.ts';
import type { Bounds, MapViewpoint } from './map-props.ts';

/** Brings the map to the asked view: at once for numbers, once for `fit: 'content'` when there is content. */
export class ViewpointKeeper {
  readonly #map: MapLibreMap;
  #view: MapViewpoint | null = null;
  #fitted = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** A view of the same numbers as before is left alone: the person may have moved the map since. */
  ask(view: MapViewpoint): void {
    if (this.#view !== null && !isOtherView(this.#view, view)) return;
    this.#view = view;
    if (!('fit' in view)) this.#whenSized(() => showView(this.#map, view, null));
  }

  /** Call when content arrived; `bounds` is null when there is none. */
  fitOnce(bounds: Bounds | null): void {
    const view = this.#view;
    if (view === null || !('fit' in view) || this.#fitted || bounds === null) return;
    this.#fitted = true;
    this.#whenSized(() => showView(this.#map, view, bounds));
  }

  /** A map born in a hidden panel has no size, and a fit to nothing would show the whole world. */
  #whenSized(act: () => void): void {
    if (this.#map.getContainer().clientWidth > 0) act();
    else this.#map.once('resize', act);
  }
}
