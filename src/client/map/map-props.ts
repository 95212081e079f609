import type { ReactNode } from 'react';
import type { Position } from '../../domain/geo/position.ts';
import type { Track } from '../../domain/walk/track.ts';
import type { ColourScheme } from './colour-scheme.ts';
import type { HeatPalette } from './heat-scale.ts';
import type { MarkSort } from './mark-shapes.ts';

/** Every text the map shows or says. The map itself knows no language. */
export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panNorth: string;
  readonly panSouth: string;
  readonly panWest: string;
  readonly panEast: string;
  /** Names the group of buttons for those who hear the page, e.g. "Flytt kartet". */
  readonly controls: string;
  /** How the keyboard moves the map, said after its label, e.g. "Piltastene flytter kartet". */
  readonly keys: string;
  /** One letter or word at the arrow, e.g. "N". */
  readonly north: string;
  readonly loading: string;
  /** Stands over bare paper when the map source gives nothing here. */
  readonly noMapHere: string;
  /** Before the map's owners, e.g. "Kart:". */
  readonly attributionLabel: string;
  readonly metre: string;
  readonly kilometre: string;
  /** Locale of numbers, BCP 47. */
  readonly locale: string;
}

/** Where the tiles come from; always our own server. `url` is a path or an absolute address. */
export interface MapSourceProp {
  readonly kind: 'pack' | 'tiles' | 'none';
  readonly url: string;
  readonly maxZoom: number;
  readonly attribution: string;
}

/** Degrees, WGS84. `west` > `east` is not supported: no campaign lies across the antimeridian. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** `content`: fit once, to what is first there to see. A view of other numbers than the last moves the map. */
export type MapViewpoint =
  | { readonly centre: Position; readonly zoom: number }
  | { readonly bounds: Bounds }
  | { readonly fit: 'content' };

export interface MapSpot {
  readonly id: string;
  readonly sentiment: MarkSort;
  readonly position: Position;
  readonly label: string;
  /** Drawn weakly, e.g. not sent or not approved. */
  readonly faded?: boolean;
}

export interface MapHeatCell {
  /** H3 index of any published level. */
  readonly cell: string;
  /** The class of people, as its lowest number. */
  readonly people: number;
}

export interface MapHeat {
  readonly cells: readonly MapHeatCell[];
  readonly palette: HeatPalette;
  /** Lowest numbers of the classes, ascending; the legend draws `heatScale(palette, scheme, classes)`. */
  readonly classes: readonly number[];
  /** Where its cells are too small to see, they are drawn as the way they lie along: for one person's map, of fine cells alone. */
  readonly asWay?: boolean;
}

/** What lies on the map. */
export interface MapContent {
  readonly track?: Track;
  /** The cut ends that are not sent. */
  readonly withheld?: Track;
  readonly spots?: readonly MapSpot[];
  /** Of a line that is being drawn: each a disc with its number. */
  readonly points?: readonly Position[];
  /** Spots that would lie on each other are one sign with their numbers, until the map is near. Read once, at birth. */
  readonly groupsSpots?: boolean;
  readonly heat?: MapHeat;
  readonly here?: Position | null;
  readonly selectedSpot?: string | null;
  readonly selectedCell?: string | null;
}

export interface MapViewProps extends MapContent {
  /** What the picture shows, for those who hear the page. The same content must stand beside it as a list. */
  readonly label: string;
  readonly words: MapWords;
  readonly source: MapSourceProp;
  readonly scheme: ColourScheme;
  readonly view: MapViewpoint;
  /** Shows a cross-hair in the middle. Tapping brings the tapped place under it. */
  readonly picking?: boolean;
  /** While picking: the place under the cross-hair, each time the map comes to rest, the first time too. */
  readonly onPick?: (position: Position) => void;
  /** While picking: a press does this instead, and the cross-hair stays where it is. */
  readonly onTap?: (position: Position) => void;
  /** Whether the source draws anything in the picture, when that is known or changes; false where there is no WebGL. */
  readonly onBase?: (present: boolean) => void;
  readonly onSelectSpot?: (id: string) => void;
  readonly onSelectCell?: (cell: string) => void;
  /** `all` (default): zoom and move; `zoom`: where the list beside does the moving; `none`: a still picture. */
  readonly controls?: 'all' | 'zoom' | 'none';
  /** Under the picture, e.g. what the last press on it did. */
  readonly note?: string;
  /** Directly under the picture, before the buttons that move it: what is answered by looking at it. */
  readonly answer?: ReactNode;
  readonly className?: string;
}
