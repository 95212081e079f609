import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';
import { countDistinct, sumDistinct } from '../drawn-state.ts';
import type { MapContent, MapSpot } from '../map-props.ts';
import { addGroupImage } from '../marks/group-image.ts';
import { addMarkImages, markImageId } from '../marks/mark-images.ts';
import { mapColours } from '../style/map-colours.ts';
import { pageTextScale, withTextScale } from '../style/text-scale.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';
import { chosenSpotsSource, groupCounts, spotLayers, spotsSource } from './spot-style.ts';

/** On the ground at the closest zoom but one a group is 6 m across; at the closest each spot lies by itself. */
const groupsUpToZoom = 18;
/** Over the height of a group's sign with three rows: nearer to each other, one would lie over the other. */
const groupRadiusPixels = 92;

/** Marked places: shape and colour by sentiment, the word beside when one is near enough to read it. */
export class SpotsLayer implements MapLayer {
  readonly layerIds = ['spots', 'spots-groups', 'spots-chosen'];
  #map: MapLibreMap | null = null;
  #groups = false;
  #data: FeatureCollection = nothing;
  #chosen: FeatureCollection = nothing;

  show({ spots = [], selectedSpot, groupsSpots = false }: MapContent): void {
    const isChosen = (spot: MapSpot) => spot.id === selectedSpot;
    this.#groups = groupsSpots;
    this.#data = spotFeatures(spots.filter((spot) => !isChosen(spot)));
    // By itself, so that it is never hidden in a group, and lies on top.
    this.#chosen = spotFeatures(spots.filter(isChosen));
    pour(this.#map, spotsSource, this.#data);
    pour(this.#map, chosenSpotsSource, this.#chosen);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    const colours = mapColours(scheme);
    addMarkImages(map, scheme);
    addGroupImage(map, colours.badge, colours.quietLabel);
    map.addSource(spotsSource, {
      type: 'geojson',
      data: this.#data,
      cluster: this.#groups,
      clusterMaxZoom: groupsUpToZoom,
      clusterRadius: groupRadiusPixels * pageTextScale(),
      clusterProperties: groupCounts,
    });
    map.addSource(chosenSpotsSource, { type: 'geojson', data: this.#chosen });
    for (const layer of spotLayers(colours)) map.addLayer(withTextScale(layer, pageTextScale()), 'slot-spots');
  }

  remove(map: MapLibreMap): void {
    const ids = spotLayers(mapColours('light')).map((layer) => layer.id);
    takeAway(map, ids, spotsSource);
    takeAway(map, [], chosenSpotsSource);
    this.#map = null;
  }

  /** Spots in the picture, those in groups included. */
  drawnCount(map: MapLibreMap): number {
    const single = countDistinct(map, 'spots', 'id') + countDistinct(map, 'spots-chosen', 'id');
    return single + sumDistinct(map, 'spots-groups', 'cluster_id', 'point_count');
  }
}

/** One point for each spot. */
export function spotFeatures(spots: readonly MapSpot[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: spots.map((spot) => ({
      type: 'Feature',
      properties: {
        id: spot.id,
        sentiment: spot.sentiment,
        icon: markImageId(spot.sentiment, spot.faded === true),
        label: spot.label,
        faded: spot.faded === true,
      },
      geometry: { type: 'Point', coordinates: [spot.position.lng, spot.position.lat] },
    })),
  };
}

/** The zoom at which a group falls apart. */
export async function groupZoom(map: MapLibreMap, groupId: number): Promise<number> {
  const source = map.getSource<GeoJSONSource>(spotsSource);
  return source === undefined ? map.getZoom() : source.getClusterExpansionZoom(groupId);
}
