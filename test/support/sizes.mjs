// Plain JavaScript: it runs on whatever Node starts the tests.

/** How much of each thing is tried by `npm test` (gate) and by `npm run test:full`. The one place that knows. */
export const sizes = {
  /** R1: simulated bad days. A planted fault first showed at seed 177. */
  SYNC_SEEDS: { gate: 500, full: 20_000 },
  /** R5: kills of the browser while it saves or records. */
  BROWSER_KILLS: { gate: 20, full: 200 },
  /** R6: full storages, each with a moment of its own. */
  FULL_STORAGES: { gate: 5, full: 50 },
  /** R8: walks under clocks that are wrong and are set on the way. */
  CLOCK_WALKS: { gate: 100, full: 1000 },
  /** Hard walks. Their worst length is promised for these; more of them are a study, not a test. */
  NOISE_SEEDS: { gate: 240, full: 240 },
};

/** The size of this run: what the variable of that name says, else what TEST_SIZE asks for, else the gate's. */
export function sizeOf(name) {
  const named = process.env[name];
  const size = named ? Number(named) : sizes[name][process.env.TEST_SIZE === 'full' ? 'full' : 'gate'];
  if (!Number.isInteger(size) || size < 1) throw new Error(`${name}=${named}: must be a whole number from 1.`);
  return size;
}
