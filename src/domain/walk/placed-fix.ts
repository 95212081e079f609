import type { PlanePoint } from '../geo/tangent-plane.ts';

/** A fix on a plane around its chain, where school geometry holds. */
export interface PlacedFix extends PlanePoint {
  readonly atMs: number;
  readonly accuracyMetres: number;
}
