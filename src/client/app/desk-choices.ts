/** The desk's small choices, each under a key of its own in the browser. */
type ChoiceName = 'language' | 'scheme';

const keyOf = (name: ChoiceName) => `seniortrakk-desk-${name}`;

/** What was chosen before, or null for nothing, for something unknown, or where the browser keeps nothing. */
export function readChoice<T extends string>(name: ChoiceName, allowed: readonly T[]): T | null {
  try {
    const kept = window.localStorage.getItem(keyOf(name));
    return allowed.find((value) => value === kept) ?? null;
  } catch {
    return null;
  }
}

/** Where storage is forbidden the choice holds until the tab closes; that is no reason to refuse it. */
export function keepChoice(name: ChoiceName, value: string): void {
  try {
    window.localStorage.setItem(keyOf(name), value);
  } catch {
    // Nothing to do: see above.
  }
}
