import type { LayerSpecification } from 'maplibre-gl';

/** Default text size of browsers in CSS pixels; a person's larger setting makes the root element's larger. */
const defaultRootPixels = 16;
/** More than twice leaves no room for more than one street name on a phone. */
const largestScale = 2;

/** How much larger than usual this page's text is set: 1 to 2. */
export function pageTextScale(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(largestScale, Math.max(1, root / defaultRootPixels));
}

/** The same layer with its words larger. The canvas does not follow the page's text size by itself (WCAG 1.4.4). */
export function withTextScale<Layer extends LayerSpecification>(layer: Layer, scale: number): Layer {
  if (layer.type !== 'symbol' || layer.layout?.['text-size'] === undefined) return layer;
  const size = layer.layout['text-size'];
  return { ...layer, layout: { ...layer.layout, 'text-size': scaled(size, scale) } };
}

/** A number, or `['interpolate', how, by, stop, size, stop, size, …]`: only the sizes grow. */
function scaled(size: unknown, scale: number): unknown {
  if (typeof size === 'number') return size * scale;
  if (!Array.isArray(size) || size[0] !== 'interpolate') throw new Error(`Unknown text size: ${JSON.stringify(size)}`);
  return size.map((part: unknown, index) => (index > 2 && index % 2 === 0 ? Number(part) * scale : part));
}
