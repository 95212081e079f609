import type { FoundPlace } from '../../../domain/geo/search-names.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** What something with a name is. */
export const placeKindTexts = {
  street: 'place.street',
  path: 'place.path',
  steps: 'place.steps',
  bridge: 'place.bridge',
  underpass: 'place.underpass',
  pier: 'place.pier',
  area: 'place.area',
  square: 'place.square',
  park: 'place.park',
  water: 'place.water',
  hill: 'place.hill',
  stop: 'place.stop',
  shop: 'place.shop',
  eating: 'place.eating',
  school: 'place.school',
  church: 'place.church',
  health: 'place.health',
  culture: 'place.culture',
  other: 'place.other',
} as const satisfies Record<FoundPlace['kind'], TextKey>;
