export type MarkName = 'pleasant' | 'problem' | 'missing' | 'unsaid';

interface Drawing {
  /** Filled outline, in a box of 32 × 32. */
  readonly path: string;
  /** The sign inside, a line. */
  readonly sign: string;
}

/**
 * The same outlines and signs as on the map (a test holds them together). Marks differ by shape and sign first; the
 * colours are safe for the colour-blind but only come second.
 */
export const markDrawings: Record<MarkName, Drawing> = {
  pleasant: { path: 'M16 3A13 13 0 0 1 16 29A13 13 0 0 1 16 3Z', sign: 'M10 16.5L14.5 21L22.5 12' },
  problem: {
    path: 'M14.1 4.3Q16 1.4 17.9 4.3L30 25.2Q31.3 28.6 28 29L4 29Q0.7 28.6 2 25.2Z',
    sign: 'M16 11L16 19M16 24L16 24.4',
  },
  missing: {
    path: 'M7 3.5L25 3.5Q28.5 3.5 28.5 7L28.5 25Q28.5 28.5 25 28.5L7 28.5Q3.5 28.5 3.5 25L3.5 7Q3.5 3.5 7 3.5Z',
    sign: 'M16 9.5L16 22.5M9.5 16L22.5 16',
  },
  unsaid: {
    path: 'M13.9 3.4Q16 1.3 18.1 3.4L28.6 13.9Q30.7 16 28.6 18.1L18.1 28.6Q16 30.7 13.9 28.6L3.4 18.1Q1.3 16 3.4 13.9Z',
    sign: 'M12.5 12.5Q12.5 9 16 9Q19.5 9 19.5 12.2Q19.5 14.5 16 16.5L16 18M16 22.4L16 22.6',
  },
};

/** The sign of a mark; always beside its word, so it is silent for screen readers. */
export function MarkShape({ name, size = '1.6rem' }: { readonly name: MarkName; readonly size?: string }) {
  const { path, sign } = markDrawings[name];
  return (
    <svg className="st-mark" data-mark={name} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path d={path} />
      <path className="st-mark-sign" d={sign} />
    </svg>
  );
}
