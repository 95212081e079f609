/** The map is never turned, so north is always up; the mark says so. */
export function NorthMark({ word }: { readonly word: string }) {
  return (
    <div className="st-map__north">
      <svg viewBox="0 0 20 24" aria-hidden="true">
        <path d="M10 1L17 22L10 17L3 22Z" />
      </svg>
      {word}
    </div>
  );
}
