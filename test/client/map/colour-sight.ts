/** Linear light of a colour, red, green, blue, each 0–1. */
export type Light = readonly [number, number, number];
type Matrix = readonly [Light, Light, Light];

/**
 * How people without one kind of cone see, on linear sRGB: Machado, Oliveira & Fernandes, "A Physiologically-based Model
 * for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
 */
export const sights: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB hex to linear light (IEC 61966-2-1). */
export function lightOf(hex: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** `over` painted on `ground` with this opacity, mixed in sRGB as the browser does. */
export function painted(over: string, ground: string, opacity: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [top, below] = [over, ground].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
    return Math.round((top ?? 0) * opacity + (below ?? 0) * (1 - opacity));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export function seenBy(sight: Matrix, light: Light): Light {
  const [red, green, blue] = sight.map((row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2]);
  return [clamp(red), clamp(green), clamp(blue)];
}

/** Relative luminance, 0–1 (WCAG 2.2). */
export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((hex) => luminance(lightOf(hex))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIELAB with white point D65; the distance of two such triples is ΔE*76: 2.3 is just noticeable. */
export function labOf([red, green, blue]: Light): Light {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

export function difference(one: Light, other: Light): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function clamp(value: number | undefined): number {
  return Math.min(1, Math.max(0, value ?? 0));
}
