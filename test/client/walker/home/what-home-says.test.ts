import { expect, it } from 'vitest';
import { type HomeSentence, mostSentences, whatHomeSays } from '../../../../src/client/walker/home/what-home-says.ts';

const nothing: Record<HomeSentence, boolean> = {
  interrupted: false,
  rejected: false,
  join: false,
  delivery: false,
  municipality: false,
  held: false,
  unfinished: false,
  drawing: false,
  'home-screen': false,
  kept: false,
  empty: false,
  update: false,
};
const everything = Object.fromEntries(Object.keys(nothing).map((key) => [key, true])) as typeof nothing;

it('says nothing when there is nothing', () => {
  expect(whatHomeSays(nothing)).toEqual([]);
});

it('never says more than four things, an interrupted walk before all', () => {
  expect(whatHomeSays(everything)).toHaveLength(mostSentences);
  expect(whatHomeSays(everything)[0]).toBe('interrupted');
});

it('always says what is sent and what lies only here', () => {
  expect(whatHomeSays(everything)).toContain('kept');
  expect(whatHomeSays({ ...everything, kept: false })).toHaveLength(mostSentences);
});

it('says what asks for an answer before what is only good to know', () => {
  expect(whatHomeSays({ ...nothing, update: true, kept: true, unfinished: true, delivery: true })).toEqual([
    'delivery',
    'unfinished',
    'kept',
    'update',
  ]);
});
