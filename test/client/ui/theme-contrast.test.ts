import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = ReadonlyMap<string, string>;

/** The sheets that make a palette, a later one over an earlier. */
const sheets = {
  light: ['light'],
  dark: ['dark'],
  contrast: ['contrast'],
  'contrast-dark': ['contrast', 'contrast-dark'],
} as const;
const names = Object.keys(sheets) as readonly (keyof typeof sheets)[];

function readTheme(name: keyof typeof sheets): Colours {
  const css = sheets[name]
    .map((sheet) => readFileSync(new URL(`../../../src/client/ui/theme-${sheet}.css`, import.meta.url), 'utf8'))
    .join('\n');
  const set = new Map(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}|var\(--[\w-]+\));/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  const resolve = (value: string): string => {
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
    return other === undefined ? value : resolve(set.get(other) ?? '');
  };
  return new Map([...set].map(([role, value]) => [role, resolve(value)]));
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

describe.each(names)('the %s theme', (name) => {
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

/** Ink, paper and one colour: read at the worst of sights and in the worst of suns. */
describe.each(['contrast', 'contrast-dark'] as const)('the %s theme', (name) => {
  const theme = readTheme(name);
  const colour = (role: string) => theme.get(role) ?? '';

  it.each(families)('has text of %s at 12 to 1 on each of its grounds, pressed too', (family) => {
    for (const ground of [...grounds, 'surface-hover', 'surface-active']) {
      for (const text of ['text-default', 'text-subtle']) {
        const ratio = contrast(colour(`ds-color-${family}-${text}`), colour(`ds-color-${family}-${ground}`));
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(ground.startsWith('surface-') ? 7 : 12);
      }
    }
  });

  it.each(families)('has every edge of %s at 12 to 1', (family) => {
    for (const edge of ['border-subtle', 'border-default', 'border-strong']) {
      const ratio = contrast(colour(`ds-color-${family}-${edge}`), colour('ds-color-neutral-surface-default'));
      expect(ratio, edge).toBeGreaterThanOrEqual(12);
    }
  });

  it('has words at 12 to 1 on what is chosen, and marks at 7 to 1', () => {
    expect(contrast(colour('st-chosen-ink'), colour('st-chosen-ground'))).toBeGreaterThanOrEqual(12);
    expect(contrast(colour('st-chosen-sign'), colour('st-chosen-ground'))).toBeGreaterThanOrEqual(12);
    for (const mark of ['st-pleasant', 'st-problem', 'st-missing', 'st-stay']) {
      expect(contrast(colour(mark), colour('st-paper')), mark).toBeGreaterThanOrEqual(7);
      expect(contrast(colour('st-mark-sign'), colour(mark)), mark).toBeGreaterThanOrEqual(7);
    }
  });

  it('has no tint: every ground is the paper', () => {
    for (const family of families) {
      for (const ground of grounds) expect(colour(`ds-color-${family}-${ground}`)).toBe(colour('st-paper'));
    }
  });
});

it('the pocket screen is black, and can be read there: dim at 7 to 1, awake at 12 to 1', () => {
  const theme = readTheme('light');
  const onBlack = (role: string) => contrast(theme.get(role) ?? '', theme.get('st-pocket-ground') ?? '');
  expect(onBlack('st-pocket-dim')).toBeGreaterThanOrEqual(7);
  expect(onBlack('st-pocket-ink')).toBeGreaterThanOrEqual(12);
});
