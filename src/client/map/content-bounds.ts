import type { FeatureCollection } from 'geojson';
import type { Position } from '../../domain/geo/position.ts';
import type { Bounds, MapContent } from './map-props.ts';

/** The box around everything that lies on the map, heat outlines included; null when nothing does. */
export function contentBounds(content: MapContent, heatOutlines: FeatureCollection): Bounds | null {
  const walked = [...(content.track?.segments ?? []), ...(content.withheld?.segments ?? [])];
  const here = content.here == null ? [] : [content.here];
  return boundsOf([
    ...walked.flatMap((segment) => segment.points),
    ...(content.points ?? []),
    ...(content.spots ?? []).map((spot) => spot.position),
    ...here,
    ...outlineCorners(heatOutlines),
  ]);
}

function outlineCorners(outlines: FeatureCollection): Position[] {
  return outlines.features.flatMap(({ geometry }) =>
    geometry.type !== 'Polygon' ? [] : geometry.coordinates.flat().map(([lng = 0, lat = 0]) => ({ lat, lng })),
  );
}

/** Folded, not spread into `Math.min`: a long walk has more points than a call may have arguments. */
function boundsOf(positions: readonly Position[]): Bounds | null {
  const first = positions[0];
  if (first === undefined) return null;
  let bounds: Bounds = { south: first.lat, north: first.lat, west: first.lng, east: first.lng };
  for (const { lat, lng } of positions) {
    bounds = {
      south: Math.min(bounds.south, lat),
      north: Math.max(bounds.north, lat),
      west: Math.min(bounds.west, lng),
      east: Math.max(bounds.east, lng),
    };
  }
  return bounds;
}
