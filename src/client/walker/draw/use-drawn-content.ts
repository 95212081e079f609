import { useMemo } from 'react';
import { type Drawing, trackOfDrawing } from '../../../domain/walk/drawing.ts';
import type { MapContent } from '../../map/map-props.ts';

/** The line and its numbered points; the same objects until the drawing changes, or the map would draw at every press. */
export function useDrawnContent(drawing: Drawing): Pick<MapContent, 'track' | 'points'> {
  return useMemo(() => ({ track: trackOfDrawing(drawing), points: drawing.points }), [drawing]);
}
