import { expect, test } from 'vitest';
import { mayPublish, type PublicationState } from '../../../src/domain/privacy/publication-rhythm.ts';
import { holdReasons } from '../../../src/protocol/desk.ts';

const town: PublicationState = {
  people: 80,
  changedPeople: 12,
  k: 10,
  today: '2026-10-05',
  lastMadeOn: '2026-10-04',
  closesOn: '2026-10-31',
  madeBeforeClose: true,
  demo: false,
  stale: false,
};
const village: PublicationState = { ...town, people: 49, changedPeople: 49, lastMadeOn: null, madeBeforeClose: false };
const afterClose = { today: '2026-11-01' };

test.each([
  ['a town with ten changes', town, 'ok'],
  ['its first utgave', { ...town, lastMadeOn: null, changedPeople: 80, madeBeforeClose: false }, 'ok'],
  ['nine changes', { ...town, changedPeople: 9 }, 'too-few-changes'],
  ['twice a day', { ...town, lastMadeOn: town.today }, 'already-today'],
  ['a last one dated tomorrow', { ...town, lastMadeOn: '2026-10-06' }, 'already-today'],
  ['exactly fifty people', { ...town, people: 50 }, 'ok'],
  ['a village, the first time', village, 'ok'],
  [
    'a village, a second time before close',
    { ...village, lastMadeOn: '2026-09-01', madeBeforeClose: true },
    'already-before-close',
  ],
  [
    'a village on the last day',
    { ...village, today: '2026-10-31', lastMadeOn: '2026-09-01', madeBeforeClose: true },
    'already-before-close',
  ],
  ['a village at close', { ...village, ...afterClose, lastMadeOn: '2026-09-01', madeBeforeClose: true }, 'ok'],
  ['a village at close, again', { ...village, today: '2026-11-09', lastMadeOn: '2026-11-01' }, 'too-few-changes'],
  ['nine people', { ...village, people: 9 }, 'too-few-people'],
  ['nine people in the demo', { ...village, people: 9, demo: true }, 'too-few-people'],
  ['the demo, many times a day', { ...village, demo: true, lastMadeOn: village.today, madeBeforeClose: true }, 'ok'],
  ['a withdrawal, at any time', { ...town, stale: true, lastMadeOn: town.today, changedPeople: 1 }, 'ok'],
  ['a withdrawal that leaves nine', { ...village, stale: true, people: 9 }, 'ok'],
])('%s: %s', (_, state, expected) => {
  const publication = mayPublish(state);
  expect(publication.ok ? 'ok' : publication.hold).toBe(expected);
  if (!publication.ok) expect(holdReasons).toContain(publication.hold);
});
