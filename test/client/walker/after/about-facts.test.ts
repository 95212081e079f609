import { describe, expect, it } from 'vitest';
import { factsFor, nextQuestion } from '../../../../src/client/walker/after/about-facts.ts';

/** The questions that are asked one after another. */
function asked(state: { readonly aboutAsked: boolean; readonly consentAid: boolean }): readonly string[] {
  const questions: string[] = [];
  for (let next = nextQuestion(null, state); next !== null; next = nextQuestion(next, state)) questions.push(next);
  return questions;
}

describe('what is asked before a walk is sent', () => {
  it.each([
    ['the first time', { aboutAsked: false, consentAid: true }, ['age', 'aid', 'company']],
    ['the first time without the consent about aids', { aboutAsked: false, consentAid: false }, ['age', 'company']],
    ['every later time', { aboutAsked: true, consentAid: true }, ['company']],
  ])('%s', (_when, state, questions) => {
    expect(asked(state)).toEqual(questions);
  });
});

describe('what is sent about the walker', () => {
  it('is what they said', () => {
    expect(factsFor({ age: '75-84', aid: 'stick', consentAid: true }, 'alone')).toEqual({
      age: '75-84',
      aid: 'stick',
      company: 'alone',
    });
  });

  it('has nothing in it that was passed over', () => {
    expect(factsFor({ age: null, aid: null, consentAid: true }, undefined)).toEqual({});
  });

  it('never has an aid without its consent, whatever is remembered', () => {
    expect(factsFor({ age: null, aid: 'rollator', consentAid: false }, undefined)).toEqual({});
  });
});
