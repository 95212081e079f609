import fc from 'fast-check';

/**
 * The same examples in every run of the gate, so that a change fails for what it changed. `FC_SEED=1234 npm run test:unit`
 * looks elsewhere; what it finds becomes a named test.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });
