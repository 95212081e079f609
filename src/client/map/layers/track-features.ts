import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position } from '../../../domain/geo/position.ts';
import { simplifyLine } from '../../../domain/geo/simplify.ts';
import type { Segment, Track } from '../../../domain/walk/track.ts';

/** `gap` joins the end of a segment to the start of the next: nothing is known there, and it is drawn so. `mended`: the walker said. */
export type TrackPart = 'foot' | 'mended' | 'ride' | 'gap' | 'withheld';

type PartFeature = Feature<LineString | Point, { part: TrackPart | 'start' | 'end' }>;

/** Lines of the walk, the gaps between its segments, and the two ends of a walk of two points or more. */
export function trackFeatures(
  track: Track | undefined,
  withheld: Track | undefined,
): FeatureCollection<LineString | Point> {
  const features: PartFeature[] = [];
  for (const segment of withheld?.segments ?? []) features.push(...segmentLine(segment, 'withheld'));
  const segments = (track?.segments ?? []).filter((segment) => segment.points.length > 0);
  segments.forEach((segment, index) => {
    const next = segments[index + 1];
    if (next !== undefined) features.push(...gapLine(segment, next));
    features.push(...segmentLine(segment, segment.origin === 'mended' ? 'mended' : segment.movement));
  });
  return { type: 'FeatureCollection', features: [...features, ...ends(segments)] };
}

/** How many points of the track are drawn as its own; gaps and withheld parts do not count. */
export function trackPointCount(track: Track | undefined): number {
  return (track?.segments ?? []).reduce((sum, segment) => sum + segment.points.length, 0);
}

function segmentLine(segment: Segment, part: TrackPart): PartFeature[] {
  return segment.points.length < 2 ? [] : [lineOf(segment.points, part)];
}

function gapLine(before: Segment, after: Segment): PartFeature[] {
  const from = before.points.at(-1);
  const to = after.points[0];
  const isMended = before.origin === 'mended' || after.origin === 'mended';
  if (from === undefined || to === undefined) return [];
  // It reaches from one end of its gap to the other.
  if (isMended && from.lat === to.lat && from.lng === to.lng) return [];
  return [lineOf([from, to], 'gap')];
}

function ends(segments: readonly Segment[]): PartFeature[] {
  const first = segments[0]?.points[0];
  const last = segments.at(-1)?.points.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  return [pointOf(first, 'start'), pointOf(last, 'end')];
}

/** Far below the error of any position: a straight street needs two points, not the hundred that were recorded. */
const drawnToleranceMetres = 0.5;

function lineOf(points: readonly Position[], part: TrackPart): PartFeature {
  const coordinates = simplifyLine(points, drawnToleranceMetres).map((point) => [point.lng, point.lat]);
  return { type: 'Feature', properties: { part }, geometry: { type: 'LineString', coordinates } };
}

function pointOf(point: Position, part: 'start' | 'end'): PartFeature {
  return { type: 'Feature', properties: { part }, geometry: { type: 'Point', coordinates: [point.lng, point.lat] } };
}
