import type { ContributionChange } from '../../../src/client/recorder/ports.ts';
import { planContribution } from '../../../src/client/store/plan-contribution.ts';
import { type Outbox, type OutboxRow, queuedAgain, type SyncMemory } from '../../../src/client/sync/outbox-port.ts';

/** The outbox as the store keeps it, in memory: each call is one transaction. Thousands of phones fit in a test. */
export class MemoryOutbox implements Outbox {
  readonly rows = new Map<string, OutboxRow>();
  readonly bodies = new Map<string, unknown>();
  memory: SyncMemory = { epoch: null, holdUntilMs: 0 };

  change(change: ContributionChange, atMs: number): void {
    const rows = [...this.rows.values()].filter(({ subject }) => subject === change.subject);
    const { write, forget } = planContribution(rows, change, atMs);
    for (const row of write) {
      this.rows.set(row.id, row);
      if (change.op === 'put') this.bodies.set(row.id, change.body);
      else this.bodies.delete(row.id);
    }
    for (const id of forget) this.rows.delete(id);
  }

  /** A copy of the whole phone, to be put back later: rows are never changed in place. */
  copy(): () => void {
    const { memory } = this;
    const rows = [...this.rows];
    const bodies = [...this.bodies];
    return () => {
      this.rows.clear();
      this.bodies.clear();
      for (const [id, row] of rows) this.rows.set(id, row);
      for (const [id, body] of bodies) this.bodies.set(id, body);
      this.memory = memory;
    };
  }

  async readWaiting(kind: OutboxRow['kind'], isWanted: (row: OutboxRow) => boolean, limit: number) {
    return [...this.rows.values()]
      .filter((row) => row.state === 'waiting' && row.kind === kind && isWanted(row))
      .sort((a, b) => a.queuedAtMs - b.queuedAtMs)
      .slice(0, limit)
      .map((row) => (row.op === 'put' ? { ...row, body: this.bodies.get(row.id) } : row));
  }

  async update(ids: readonly string[], change: (row: OutboxRow) => OutboxRow | null) {
    const changed: OutboxRow[] = [];
    for (const id of ids) {
      const row = this.rows.get(id);
      const next = row === undefined ? null : change(row);
      if (next === null) continue;
      this.rows.set(id, next);
      if (next.op === 'withdraw') this.bodies.delete(id);
      changed.push(next);
    }
    return changed;
  }

  async settle(epoch: string, ids: readonly string[], change: (row: OutboxRow) => OutboxRow | null) {
    const known = this.memory.epoch;
    if (known === null || known === epoch) await this.update(ids, change);
    else this.queueAll();
    this.memory = { ...this.memory, epoch };
  }

  queueAll(): void {
    for (const [id, row] of this.rows) this.rows.set(id, queuedAgain(row));
  }

  async readMemory() {
    return this.memory;
  }

  async rememberHold(holdUntilMs: number) {
    this.memory = { ...this.memory, holdUntilMs };
  }
}
