import { ageBands, aids } from '../privacy/about-person.ts';
import type { HeatContribution } from './contribution.ts';
import { type Season, seasonOfMonth, seasons } from './season.ts';

const parts = ['night', 'morning', 'day', 'evening'] as const;
const weeks = ['weekday', 'weekend'] as const;

const ofSeason = seasons.map((season) => slice(`season-${season}`, (c) => seasonOf(c) === season));
const ofPart = parts.map((part) => slice(`part-${part}`, (c) => c.body.time.part === part));
// A spot does not say which day of the week it was, nor who said it: it is in none of the slices below.
const ofWeek = weeks.map((week) => slice(`week-${week}`, (c) => c.kind === 'walk' && c.body.time.week === week));
const ofAid = aids.map((aid) => slice(`aid-${aid}`, (c) => c.kind === 'walk' && c.body.aid === aid));
const ofAge = ageBands.map((age) => slice(`age-${age}`, (c) => c.kind === 'walk' && c.body.age === age));

/**
 * The only list of slices, `all` first. What is not here is never computed, so it can never be asked for: each slice
 * that is offered is another chance to single someone out by the difference of two.
 */
export const slices = [slice('all', () => true), ...ofSeason, ...ofPart, ...ofWeek, ...ofAid, ...ofAge] as const;

export type Slice = (typeof slices)[number];
export type SliceKey = Slice['key'];

function slice<K extends string>(key: K, includes: (contribution: HeatContribution) => boolean) {
  return { key, includes } as const;
}

function seasonOf(contribution: HeatContribution): Season | null {
  return seasonOfMonth(contribution.body.time.month);
}
