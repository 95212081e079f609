import { expect, it } from 'vitest';
import type { WalkSummary } from '../../../../src/client/recorder/walker-ports.ts';
import { walksThatShareDay } from '../../../../src/client/walker/walks/walk-words.ts';

const walk = (id: string, startedAtMs: number | null) => ({ id, startedAtMs }) as WalkSummary;
const morning = new Date(2026, 2, 3, 9, 5).getTime();
const hourMs = 3_600_000;

it('finds the walks whose day alone would not tell them apart', () => {
  const walks = [
    walk('early', morning),
    walk('late', morning + 10 * hourMs),
    walk('next day', morning + 24 * hourMs),
    walk('untimed', null),
    walk('untimed too', null),
  ];
  expect([...walksThatShareDay(walks)]).toEqual(['early', 'late']);
});
