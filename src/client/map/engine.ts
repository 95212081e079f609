import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Position } from '../../domain/geo/position.ts';
import type { ColourScheme } from './colour-scheme.ts';
import { contentBounds } from './content-bounds.ts';
import { ContentLayers } from './content-layers.ts';
import { FrameFollower } from './frame-follower.ts';
import { hitAt } from './hit-test.ts';
import { GridLayer } from './layers/grid-layer.ts';
import { groupZoom } from './layers/spots-layer.ts';
import type { MapContent, MapSourceProp, MapViewpoint } from './map-props.ts';
import { addPackProtocol } from './pack-protocol.ts';
import { PaperCopy } from './paper-copy.ts';
import { PictureState } from './picture-state.ts';
import { isRepeat, type Press } from './repeated-press.ts';
import { metresPerPixel } from './scale-bar.ts';
import { mapColours } from './style/map-colours.ts';
import { mapStyle } from './style/map-style.ts';
import { addPoiIcons } from './style/poi-icons.ts';
import { pageTextScale } from './style/text-scale.ts';
import { ViewpointKeeper } from './viewpoint-keeper.ts';
import { mapWorkerUrl } from './worker-url.ts';

/** Everything of the map that may change while it lives. */
export interface EngineState extends MapContent {
  readonly source: MapSourceProp;
  readonly scheme: ColourScheme;
  readonly view: MapViewpoint;
  readonly picking: boolean;
  /** While picking: a press is told of, and moves nothing. */
  readonly tapping: boolean;
}

/** What the map tells the component that holds it. */
export interface EngineEvents {
  readonly onPick: (position: Position) => void;
  readonly onTap: (position: Position) => void;
  readonly onSelectSpot: (id: string) => void;
  readonly onSelectCell: (cell: string) => void;
  /** Whether the source draws anything in the picture; bare paper else. */
  readonly onBase: (present: boolean) => void;
}

/**
 * Owns one MapLibre map from birth to death, apart from React. `host` carries what was drawn as data attributes
 * (see PictureState), because nothing outside can see into the canvas.
 */
export class MapEngine {
  readonly #map: MapLibreMap;
  readonly #events: EngineEvents;
  readonly #content = new ContentLayers();
  readonly #grid = new GridLayer();
  readonly #picture: PictureState;
  readonly #viewpoint: ViewpointKeeper;
  readonly #paper: PaperCopy;
  readonly #frame: FrameFollower;
  #state: EngineState;
  #lastPress: Press | null = null;
  #waiting = 0;
  #dead = false;

  /** Throws where the browser gives no WebGL. */
  constructor(container: HTMLElement, host: HTMLElement, state: EngineState, still: boolean, events: EngineEvents) {
    setWorkerUrl(mapWorkerUrl);
    addPackProtocol();
    this.#state = state;
    this.#events = events;
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(state.source, state.scheme, location.origin, pageTextScale()),
      interactive: !still,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      maxZoom: 19,
      minZoom: 3,
      renderWorldCopies: false,
      // FrameFollower does it, at once.
      trackResize: false,
      // A thumb in motion presses too; the walker's buttons allow 24 px, the map half of it.
      clickTolerance: 12,
      validateStyle: false,
      center: [10.4, 63.43],
      zoom: 4,
    });
    this.#picture = new PictureState(this.#map, host, this.#grid);
    this.#viewpoint = new ViewpointKeeper(this.#map);
    this.#paper = new PaperCopy(this.#map);
    this.#frame = new FrameFollower(this.#map);
    this.#listen();
    this.#keepStillWhileTapping();
    this.#viewpoint.ask(state.view);
    this.#show(state);
  }

  update(state: EngineState): void {
    const before = this.#state;
    this.#state = state;
    if (before.scheme !== state.scheme || !isSameSource(before.source, state.source)) this.#restyle();
    this.#viewpoint.ask(state.view);
    this.#show(state);
    if (state.picking && !before.picking) this.#pick();
    this.#keepStillWhileTapping();
  }

  destroy(): void {
    this.#dead = true;
    this.#paper.destroy();
    this.#frame.destroy();
    this.#content.remove(this.#map);
    this.#grid.remove(this.#map);
    this.#map.remove();
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
  }

  /** Moves by a third of the picture; `east` and `south` are −1, 0 or 1. */
  panBy(east: number, south: number): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#map.panBy([(east * clientWidth) / 3, (south * clientHeight) / 3]);
  }

  /** `keys`: how the keyboard moves it; a still picture is not said to move. */
  label(text: string, keys: string): void {
    const canvas = this.#map.getCanvas();
    const isMovable = canvas.hasAttribute('tabindex');
    canvas.setAttribute('aria-label', isMovable ? `${text.replace(/[.\s]+$/, '')}. ${keys}` : text);
    canvas.setAttribute('role', isMovable ? 'application' : 'img');
  }

  metresPerPixel(): number {
    return metresPerPixel(this.#map.getCenter().lat, this.#map.getZoom());
  }

  /** Calls `listener` at every frame of a movement; returns what stops it. */
  onMove(listener: () => void): () => void {
    this.#map.on('move', listener);
    return () => this.#map.off('move', listener);
  }

  #listen(): void {
    const map = this.#map;
    const picture = this.#picture;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.on('style.load', () => {
      addPoiIcons(map, mapColours(this.#state.scheme));
      this.#grid.add(map, this.#state.scheme);
      this.#content.add(map, this.#state.scheme);
      picture.newStyle();
    });
    map.on('moveend', () => {
      picture.follow();
      if (this.#state.picking) this.#pick();
    });
    map.on('movestart', () => picture.undrawn());
    map.on('idle', () => {
      if (this.#waiting === 0) this.#events.onBase(picture.rest(this.#content));
    });
    // Tiles that do not come are no fault of the page: the paper with its grid stands in.
    map.on('error', (event) => {
      if (!('tile' in event) && !('sourceId' in event)) console.error(event.error);
    });
    map.on('click', ({ point, lngLat, originalEvent }) => {
      const press = { x: point.x, y: point.y, atMs: originalEvent.timeStamp };
      this.#press(press, { lat: lngLat.lat, lng: lngLat.lng });
    });
    map.on('mousemove', (event) => {
      map.getCanvas().style.cursor = !this.#state.picking && hitAt(map, event.point) !== null ? 'pointer' : '';
    });
  }

  /** A shaking finger presses twice: the map must not jump nearer under it. */
  #keepStillWhileTapping(): void {
    if (this.#state.tapping) this.#map.doubleClickZoom.disable();
  }

  #restyle(): void {
    const { source, scheme } = this.#state;
    this.#picture.newStyle();
    this.#map.setStyle(mapStyle(source, scheme, location.origin, pageTextScale()), { diff: false });
  }

  #show(content: MapContent): void {
    const handed = this.#content.show(content);
    if (handed === null) return;
    this.#picture.undrawn();
    this.#waiting += 1;
    void handed.then(() => {
      this.#waiting -= 1;
      if (this.#dead) return;
      this.#viewpoint.fitOnce(contentBounds(this.#state, this.#content.heatOutlines));
      this.#map.triggerRepaint();
    });
  }

  #pick(): void {
    const { lat, lng } = this.#map.getCenter();
    this.#events.onPick({ lat, lng });
  }

  /** Goes so near to a group that it falls apart. */
  async #open({ id, position }: { readonly id: number; readonly position: Position }): Promise<void> {
    const zoom = await groupZoom(this.#map, id);
    if (!this.#dead) this.#map.easeTo({ center: [position.lng, position.lat], zoom });
  }

  #press(point: Press, position: Position): void {
    const last = this.#lastPress;
    this.#lastPress = point;
    if (this.#state.picking && this.#state.tapping) {
      if (last === null || !isRepeat(last, point)) this.#events.onTap(position);
      return;
    }
    if (this.#state.picking) {
      this.#map.easeTo({ center: [position.lng, position.lat] });
      return;
    }
    const hit = hitAt(this.#map, point);
    if (hit?.kind === 'group') void this.#open(hit);
    if (hit?.kind === 'spot') this.#events.onSelectSpot(hit.id);
    if (hit?.kind === 'cell') this.#events.onSelectCell(hit.cell);
  }
}

function isSameSource(a: MapSourceProp, b: MapSourceProp): boolean {
  return a.kind === b.kind && a.url === b.url && a.maxZoom === b.maxZoom;
}
