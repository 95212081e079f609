const paths = {
  plus: 'M12 4V20M4 12H20',
  minus: 'M4 12H20',
  west: 'M20 12H4M11 5L4 12L11 19',
  north: 'M12 20V4M5 11L12 4L19 11',
  south: 'M12 4V20M5 13L12 20L19 13',
  east: 'M4 12H20M13 5L20 12L13 19',
} as const;

/** A line drawing beside a word; says nothing to those who hear the page. */
export function ControlIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
      <path d={paths[name]} />
    </svg>
  );
}
