/**
 * Whether a text opens as a GPX file does. The page's Trusted Types policy asks the same before it lets the text become a
 * document.
 */
export function opensAsGpx(text: string): boolean {
  return /^<(\?xml|gpx)[\s>]/.test(text);
}
