export interface Figure {
  readonly word: string;
  readonly value: string;
}

/** A few large figures that can be read at arm's length. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="st-figures">
      {figures.map((figure) => (
        <div key={figure.word}>
          <dt>{figure.word}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
