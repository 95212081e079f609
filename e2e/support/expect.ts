import { expect as usual } from '@playwright/test';

/** For the verbs, which also run outside the test runner and its settings: a busy machine takes its time. */
export const expect = usual.configure({ timeout: 20_000 });
