export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface WaitingProps {
  /** What is on its way: "Leser filen …", or how far it is: "3 av 5 er framme". */
  readonly word: string;
  /** For what may take over a second. Absent or null: nobody knows yet. */
  readonly progress?: Progress | null;
}

/**
 * Something is on its way: it moves (unless motion is unwanted), says what, and where it can, how far. It is seen after
 * 0.3 s only, so that what is quick does not flicker; its room is there at once, so that nothing jumps.
 */
export function Waiting({ word, progress = null }: WaitingProps) {
  const known = progress !== null && progress.of > 0;
  return (
    <div className="st-waiting" role="status">
      {known ? null : (
        <span className="st-dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      )}
      <span>{word}</span>
      {known ? <progress className="st-progress" aria-label={word} value={progress.done} max={progress.of} /> : null}
    </div>
  );
}
