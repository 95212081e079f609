import { attributionParts } from '../attribution-parts.ts';

/** Who made the map, always in plain sight (ODbL 4.3). Our own text: MapLibre's writes markup into the page. */
export function Attribution({ label, attribution }: { readonly label: string; readonly attribution: string }) {
  return (
    <p className="st-map__attribution">
      {label}{' '}
      {attributionParts(attribution).map(({ text, href }) =>
        href === undefined ? (
          text
        ) : (
          <a key={text} href={href} target="_blank" rel="noopener">
            {text}
          </a>
        ),
      )}
    </p>
  );
}
