import type { NameNear } from '../../domain/geo/name-near.ts';

/** "Kjøpmannsgata, Midtbyen"; '' where the map names nothing. */
export function placeWords(near: NameNear | undefined): string {
  return [near?.at, near?.area].filter((name) => name != null).join(', ');
}
