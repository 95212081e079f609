/**
 * MapLibre draws labels from local fonts when a style has no `glyphs`, and reads the weight out of the font's name.
 * label-fonts.css gives one variable file these two names, so there are two weights and nobody is asked for glyphs.
 */
export const labelFont = 'Map Label Medium';
export const strongLabelFont = 'Map Label Semibold';
