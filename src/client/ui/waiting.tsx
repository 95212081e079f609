/** Something is on its way: it moves (unless motion is unwanted) and says what. */
export function Waiting({ word }: { readonly word: string }) {
  return (
    <p className="st-waiting" role="status">
      <span className="st-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {word}
    </p>
  );
}
