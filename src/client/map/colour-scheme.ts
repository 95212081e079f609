export type ColourScheme = 'light' | 'dark' | 'contrast' | 'contrast-dark';

export function isContrast(scheme: ColourScheme): boolean {
  return scheme === 'contrast' || scheme === 'contrast-dark';
}

/** Light signs on dark ground. */
export function isNight(scheme: ColourScheme): boolean {
  return scheme === 'dark' || scheme === 'contrast-dark';
}
