import { useMemo } from 'react';
import { intlLocales } from './text/intl-locales.ts';
import { firstLanguage } from './text/load-texts.ts';
import type { TextKey } from './text/texts.ts';
import { useLanguage, useText } from './use-text.ts';

/**
 * A map's texts in the chosen language; the same object until the language changes. `noMapHere` is what stands where
 * there is no map: the walker and the desk have different things on it.
 */
export function useMapWords(noMapHere: TextKey) {
  const t = useText();
  const language = useLanguage();
  return useMemo(
    () => ({
      zoomIn: t('map.zoom-in'),
      zoomOut: t('map.zoom-out'),
      panNorth: t('map.pan-north'),
      panSouth: t('map.pan-south'),
      panWest: t('map.pan-west'),
      panEast: t('map.pan-east'),
      controls: t('map.controls'),
      keys: t('map.keys'),
      north: t('map.north'),
      loading: t('map.loading'),
      noMapHere: t(noMapHere),
      attributionLabel: t('map.attribution'),
      metre: t('map.metre'),
      kilometre: t('map.kilometre'),
      locale: Intl.NumberFormat.supportedLocalesOf(intlLocales(language))[0] ?? firstLanguage,
    }),
    [t, language, noMapHere],
  );
}
