/** Why no utgave is made now. */
export type HoldReason = 'too-few-people' | 'too-few-changes' | 'already-today' | 'already-before-close';

/** Days are `YYYY-MM-DD` in the campaign's time zone. */
export interface PublicationState {
  /** Distinct people who take part now. */
  readonly people: number;
  /** Who joined or left since the last utgave. */
  readonly changedPeople: number;
  readonly k: number;
  readonly today: string;
  /** null before the first utgave. */
  readonly lastMadeOn: string | null;
  /** The campaign's last day. */
  readonly closesOn: string;
  /** An utgave was made while the campaign was open. */
  readonly madeBeforeClose: boolean;
  /** Practice and demo are exempt from the rhythm, never from k. */
  readonly demo: boolean;
  /** The last utgave holds somebody who has withdrawn. */
  readonly stale: boolean;
}

export type Publication = { readonly ok: true } | { readonly ok: false; readonly hold: HoldReason };

/** From so many people on, a day's difference hides in the crowd (privacy rule 19). */
const crowdPeople = 50;

/** Whether an utgave may be made now (privacy rules 12, 18 and 19). */
export function mayPublish(state: PublicationState): Publication {
  // Withdrawal goes before rhythm: the old utgave still shows the person.
  if (state.stale) return { ok: true };
  if (state.people < state.k) return held('too-few-people');
  if (state.demo) return { ok: true };
  return state.people >= crowdPeople ? inCrowd(state) : inVillage(state);
}

function inCrowd({ lastMadeOn, today, changedPeople, k }: PublicationState): Publication {
  if (lastMadeOn === null) return { ok: true };
  if (lastMadeOn >= today) return held('already-today');
  return changedPeople < k ? held('too-few-changes') : { ok: true };
}

/** One at close, and at most one before: two pictures of few people tell who came between them. */
function inVillage({ lastMadeOn, today, closesOn, madeBeforeClose }: PublicationState): Publication {
  if (today <= closesOn) return madeBeforeClose ? held('already-before-close') : { ok: true };
  return lastMadeOn !== null && lastMadeOn > closesOn ? held('too-few-changes') : { ok: true };
}

function held(hold: HoldReason): Publication {
  return { ok: false, hold };
}
