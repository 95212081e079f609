import { useMemo } from 'react';
import type { MapWords } from '../map/map-props.ts';
import { useLanguage, useText } from '../ui/use-text.ts';

/** The map's texts in the chosen language; the same object until the language changes. */
export function useMapWords(): MapWords {
  const t = useText();
  const locale = useLanguage();
  return useMemo(
    () => ({
      zoomIn: t('map.zoom-in'),
      zoomOut: t('map.zoom-out'),
      panNorth: t('map.pan-north'),
      panSouth: t('map.pan-south'),
      panWest: t('map.pan-west'),
      panEast: t('map.pan-east'),
      controls: t('map.controls'),
      north: t('map.north'),
      loading: t('map.loading'),
      noMapHere: t('desk.map.noneHere'),
      crossHair: t('map.cross-hair'),
      attributionLabel: t('map.attribution'),
      metre: t('map.metre'),
      kilometre: t('map.kilometre'),
      locale,
    }),
    [t, locale],
  );
}
