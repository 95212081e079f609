import { type OutboxRow, queuedAgain } from '../sync/outbox-port.ts';
import type { MembershipRow } from './database.ts';
import { raised } from './plan-contribution.ts';

/** What a phone, or the backup of one, knows of its sendings. */
export interface OutboxSide {
  readonly rows: readonly OutboxRow[];
  readonly memberships: readonly MembershipRow[];
  /** The server's history that the rows were told of; null: none yet. */
  readonly epoch: string | null;
}

export interface MergedOutbox {
  readonly rows: readonly OutboxRow[];
  /** Rows of the phone's own that vanish. */
  readonly forget: readonly string[];
  /** Rows whose body is the backup's. */
  readonly theirs: ReadonlySet<string>;
  /** Bodies that go on under another id. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The sendings of a phone that takes in a backup. What was sent is known as sent. A withdrawal is final, wherever it was
 * made; of two wordings the higher rev stands. The person goes on under the backup's pseudonyms: what this phone sent under
 * others is withdrawn and put anew, or one person would count as two.
 */
export function mergeOutbox(
  here: OutboxSide,
  backup: OutboxSide,
  { atMs, uuid }: { readonly atMs: number; readonly uuid: () => string },
): MergedOutbox {
  const rows = new Map(here.rows.map((row) => [row.id, row]));
  const theirs = new Set<string>();
  for (const arriving of backup.rows.map((row) => arrived(row, here.epoch, backup.epoch))) {
    const standing = rows.get(arriving.id);
    if (standing !== undefined && !goesBefore(arriving, standing)) continue;
    rows.set(arriving.id, { ...arriving, rev: Math.max(arriving.rev, standing?.rev ?? 0) });
    theirs.add(arriving.id);
  }
  const forget: string[] = [];
  const copies: { from: string; to: string }[] = [];
  const takeBack = (row: OutboxRow) => {
    if (row.mayBeKnown) rows.set(row.id, { ...raised(row, atMs), op: 'withdraw' });
    else if (rows.delete(row.id)) forget.push(row.id);
  };
  for (const row of twins([...rows.values()], theirs)) takeBack(row);
  for (const row of [...rows.values()]) {
    const contributor = movedTo(row, here.memberships, backup.memberships);
    if (contributor === null) continue;
    const moved = { ...raised(row, atMs), id: uuid(), contributor, rev: 1, leaseUntilMs: 0, mayBeKnown: false };
    const { standingRev: _standing, ...fresh } = moved;
    takeBack(row);
    rows.set(fresh.id, fresh);
    copies.push({ from: row.id, to: fresh.id });
  }
  return { rows: [...rows.values()], forget, theirs, copies };
}

/** A row on another phone than the one that made it. It may have been sent since the backup was made. */
function arrived(row: OutboxRow, epochHere: string | null, epochThere: string | null): OutboxRow {
  const isOtherHistory = epochHere !== null && epochThere !== null && epochHere !== epochThere;
  const known = { ...row, tries: 0, nextAtMs: 0, leaseUntilMs: 0, mayBeKnown: true };
  return isOtherHistory ? queuedAgain(known) : known;
}

function goesBefore(arriving: OutboxRow, standing: OutboxRow): boolean {
  if (standing.op === 'withdraw') return false;
  return arriving.op === 'withdraw' || arriving.rev > standing.rev;
}

/** Of one walk or place in one campaign only one may stand. The phone's own does: what came with the backup gives way. */
function twins(rows: readonly OutboxRow[], theirs: ReadonlySet<string>): readonly OutboxRow[] {
  const standing = rows.filter(({ op }) => op === 'put');
  return standing.filter(
    (row) =>
      theirs.has(row.id) &&
      standing.some(
        (other) => !theirs.has(other.id) && other.subject === row.subject && other.campaign === row.campaign,
      ),
  );
}

/** The pseudonym that a row of this phone's own goes on under; null where it stays. */
function movedTo(row: OutboxRow, here: readonly MembershipRow[], backup: readonly MembershipRow[]): string | null {
  const own = here.find(({ campaign }) => campaign === row.campaign);
  const next = backup.find(({ campaign }) => campaign === row.campaign);
  if (own === undefined || next === undefined || row.op !== 'put') return null;
  const [from, to] =
    row.kind === 'walk' ? [own.walkContributor, next.walkContributor] : [own.spotContributor, next.spotContributor];
  return row.contributor === from && from !== to ? to : null;
}
