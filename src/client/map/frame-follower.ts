import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Gives the map its frame's size in the very frame of the screen in which it changes. MapLibre's own watcher waits up to
 * 50 ms, and meanwhile the old picture lies displaced: another place than the true one is under the cross-hair.
 */
export class FrameFollower {
  readonly #watcher: ResizeObserver;

  constructor(map: MapLibreMap) {
    const container = map.getContainer();
    this.#watcher = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = container;
      const { clientWidth: wide, clientHeight: high } = map.getCanvas();
      if (clientWidth === 0 || clientHeight === 0 || (clientWidth === wide && clientHeight === high)) return;
      map.resize();
      map.redraw();
    });
    this.#watcher.observe(container);
  }

  destroy(): void {
    this.#watcher.disconnect();
  }
}
