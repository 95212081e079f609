/** Marks the middle of the map while a place is chosen. The ring leaves the place itself free to be seen. */
export function CrossHair() {
  return (
    <svg className="st-map__cross-hair" viewBox="0 0 96 96" aria-hidden="true">
      <path d="M48 4V36M48 60V92M4 48H36M60 48H92" />
      <circle cx="48" cy="48" r="26" />
      <circle className="st-map__cross-hair-dot" cx="48" cy="48" r="4" />
    </svg>
  );
}
