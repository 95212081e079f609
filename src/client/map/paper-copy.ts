import type { Map as MapLibreMap } from 'maplibre-gl';

/** Width that A4 leaves between its margins, in CSS pixels. */
const paperWidthPixels = 680;

/** A phone's map may grow to this: room is left for what stands above and below. */
const paperHeightPixels = 580;

/**
 * Puts a still copy of the picture in the frame while the page is printed: a WebGL canvas comes out empty on paper,
 * because its picture is thrown away once it is on the screen. The frame keeps its size (or grows or shrinks as a whole), so
 * that the scale beside the picture stays true.
 */
export class PaperCopy {
  readonly #map: MapLibreMap;
  #copy: HTMLCanvasElement | null = null;
  #frame: HTMLElement | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    window.addEventListener('beforeprint', this.#lay);
    window.addEventListener('afterprint', this.#lift);
  }

  destroy(): void {
    window.removeEventListener('beforeprint', this.#lay);
    window.removeEventListener('afterprint', this.#lift);
    this.#lift();
  }

  readonly #lay = (): void => {
    const container = this.#map.getContainer();
    const frame = container.parentElement;
    const picture = this.#map.getCanvas();
    const { clientWidth, clientHeight } = picture;
    if (frame === null || this.#copy !== null || clientWidth === 0) return;
    const copy = document.createElement('canvas');
    copy.className = 'st-map__paper';
    copy.width = picture.width;
    copy.height = picture.height;
    // In the same breath as the drawing: afterwards there is nothing to copy.
    this.#map.redraw();
    copy.getContext('2d')?.drawImage(picture, 0, 0);
    container.append(copy);
    this.#copy = copy;
    this.#frame = frame;
    Object.assign(frame.style, {
      width: `${clientWidth}px`,
      height: `${clientHeight}px`,
      zoom: String(Math.min(paperWidthPixels / clientWidth, Math.max(1, paperHeightPixels / clientHeight))),
    });
  };

  readonly #lift = (): void => {
    this.#copy?.remove();
    this.#copy = null;
    if (this.#frame) Object.assign(this.#frame.style, { width: '', height: '', zoom: '' });
  };
}
