/** What each label costs at one place of a way, in metres off; a label that is not named costs `otherwise`. */
export type LabelCosts = ReadonlyMap<string, number>;

export interface LabelRules {
  readonly otherwise: number;
  /** What a change of label costs, in metres off times places. */
  readonly change: number;
}

/**
 * One label for each place in turn, so that all costs and changes together are least (Viterbi's algorithm). A label holds
 * until another is cheaper for so long that the change pays; a crossing street does not take the name for its few metres.
 */
export function bestLabels(places: readonly LabelCosts[], { otherwise, change }: LabelRules): readonly string[] {
  const labels = [...new Set(places.flatMap((costs) => [...costs.keys()]))];
  let totals = labels.map(() => 0);
  const cameFrom: number[][] = [];
  for (const [at, costs] of places.entries()) {
    const cheapest = totals.indexOf(Math.min(...totals));
    const afterChange = (totals[cheapest] ?? 0) + change;
    const from: number[] = [];
    totals = labels.map((label, i) => {
      const stay = totals[i] ?? 0;
      const changes = at > 0 && afterChange < stay;
      from.push(changes ? cheapest : i);
      return (changes ? afterChange : stay) + (costs.get(label) ?? otherwise);
    });
    cameFrom.push(from);
  }
  const chosen: string[] = [];
  let label = totals.indexOf(Math.min(...totals));
  for (const from of cameFrom.reverse()) {
    chosen.push(labels[label] ?? '');
    label = from[label] ?? label;
  }
  return chosen.reverse();
}
