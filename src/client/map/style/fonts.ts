import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/**
 * MapLibre draws labels from local fonts when a style has no `glyphs`, and reads the weight out of the font's name:
 * one variable file under two names gives two weights, and nobody is asked for glyphs.
 */
export const labelFont = 'Map Label Medium';
export const strongLabelFont = 'Map Label Semibold';

let asked = false;

/** Makes the label fonts known to the page. The file is fetched when the first label is drawn. */
export function registerLabelFonts(): void {
  if (asked) return;
  asked = true;
  for (const family of [labelFont, strongLabelFont]) {
    document.fonts.add(new FontFace(family, `url("${interUrl}") format("woff2")`, { weight: '100 900' }));
  }
}
