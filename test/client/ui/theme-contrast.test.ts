import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = ReadonlyMap<string, string>;

function readTheme(name: 'light' | 'dark'): Colours {
  const css = readFileSync(new URL(`../../../src/client/ui/theme-${name}.css`, import.meta.url), 'utf8');
  return new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const families = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'] as const;
const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = readTheme(name);
  const colour = (role: string) => {
    const found = theme.get(role);
    if (found === undefined) throw new Error(`theme-${name}.css lacks --${role}`);
    return found;
  };

  it.each(families)('has text of %s at AAA, 7 to 1, on each of its grounds', (family) => {
    const weak = ['text-default', 'text-subtle'].flatMap((text) =>
      grounds
        .map((ground) => ({
          text,
          ground,
          ratio: contrast(colour(`ds-color-${family}-${text}`), colour(`ds-color-${family}-${ground}`)),
        }))
        .filter(({ ratio }) => ratio < 7),
    );
    expect(weak).toEqual([]);
  });

  it.each(['accent', 'danger'] as const)('has words on a button of %s at AAA, pressed too', (family) => {
    const words = colour(`ds-color-${family}-base-contrast-default`);
    for (const state of ['default', 'hover', 'active']) {
      expect(contrast(words, colour(`ds-color-${family}-base-${state}`))).toBeGreaterThanOrEqual(7);
    }
  });

  it('has marks and edges that are seen, 3 to 1', () => {
    const surface = colour('ds-color-neutral-surface-default');
    for (const mark of ['st-pleasant', 'st-problem', 'st-missing', 'ds-color-neutral-border-default']) {
      expect(contrast(colour(mark), surface)).toBeGreaterThanOrEqual(3);
    }
  });
});
