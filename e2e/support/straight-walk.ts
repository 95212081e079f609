import type { Fix } from '../../src/domain/walk/fix.ts';

/** Metres to degrees of latitude. */
const degreesPerMetre = 1 / 111_195;

export interface StraightWalk {
  readonly startedAtMs: number;
  readonly metres: number;
  readonly secondsBetweenFixes?: number;
  readonly accuracyMetres?: number;
  readonly metresPerSecond?: number;
  /** Where it begins, north of the square. */
  readonly fromMetres?: number;
}

/** A brisk walk due north from Trondheim's square at 1.3 m/s, one fix every five seconds. */
export function straightWalk({
  startedAtMs,
  metres,
  secondsBetweenFixes = 5,
  accuracyMetres = 6,
  metresPerSecond = 1.3,
  fromMetres = 0,
}: StraightWalk): readonly Fix[] {
  const metresPerFix = metresPerSecond * secondsBetweenFixes;
  return Array.from({ length: Math.round(metres / metresPerFix) + 1 }, (_, i) => ({
    atMs: startedAtMs + i * secondsBetweenFixes * 1000,
    lat: 63.4305 + (fromMetres + i * metresPerFix) * degreesPerMetre,
    lng: 10.3951,
    accuracyMetres,
    altitudeMetres: null,
  }));
}

/**
 * Minutes of a phone that lies indoors: its position wanders slowly up to some fifty metres off and says so with poor
 * accuracy. The same at every call.
 */
export function indoorDrift(
  at: { readonly lat: number; readonly lng: number },
  fromMs: number,
  minutes: number,
): readonly Fix[] {
  return Array.from({ length: minutes * 12 }, (_, i) => ({
    atMs: fromMs + i * 5000,
    lat: at.lat + (30 * Math.sin(i / 9) + 15 * Math.sin(i / 2.3)) * degreesPerMetre,
    lng: at.lng + (35 * Math.cos(i / 11) + 10 * Math.sin(i / 3.1)) * degreesPerMetre * 2.2,
    accuracyMetres: 20 + 15 * Math.abs(Math.sin(i / 5)),
    altitudeMetres: null,
  }));
}
