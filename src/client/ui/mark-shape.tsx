export type MarkName = 'pleasant' | 'problem' | 'missing' | 'stay';

/** In a box of 24 × 24. Marks differ by shape first; the colours are safe for the colour-blind but only come second. */
export const markShapes: Record<MarkName, string> = {
  pleasant: 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z',
  problem: 'M12 2.2 23 21.3H1z',
  missing: 'M3 3h18v18H3z',
  stay: 'M12 1.6l3.1 6.9 7.4.8-5.5 5 1.5 7.3L12 17.9l-6.5 3.7L7 14.3l-5.5-5 7.4-.8z',
};

/** The sign of a mark; always beside its word, so it is silent for screen readers. */
export function MarkShape({ name, size = '1.6rem' }: { readonly name: MarkName; readonly size?: string }) {
  return (
    <svg className="st-mark" data-mark={name} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={markShapes[name]} />
    </svg>
  );
}
