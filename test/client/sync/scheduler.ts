/** Lets a seed decide who goes on next: every step of every window waits here for its turn. */
export interface Scheduler {
  step(): Promise<void>;
  /** Runs until all of them have ended; `between` is called before each turn. */
  run(work: readonly Promise<unknown>[], between: () => void): Promise<void>;
  /** Something that happens by itself at some later turn. */
  later(work: () => Promise<unknown>): void;
  /** Whatever is still under way arrives. */
  flush(): Promise<void>;
  /** Something that happens now, and is over before the next turn. */
  background(work: Promise<unknown>): void;
}

export function createScheduler(below: (n: number) => number): Scheduler {
  const waiting: (() => void)[] = [];
  const late: (() => Promise<unknown>)[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  return {
    step: () => new Promise((resolve) => waiting.push(resolve)),
    later: (work) => late.push(work),
    async flush() {
      while (late.length > 0) await late.splice(below(late.length), 1)[0]?.();
    },
    background(work) {
      pending = pending.then(() => work);
    },
    async run(work, between) {
      let isOver = false;
      const all = Promise.all(work).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        // Everything that can go on without a turn does so first: SQLite answers within microtasks.
        await new Promise((resolve) => setImmediate(resolve));
        between();
        await pending;
        if (late.length > 0 && below(40) === 0) await late.splice(below(late.length), 1)[0]?.();
        waiting.splice(below(waiting.length), 1)[0]?.();
      }
      await all;
    },
  };
}
