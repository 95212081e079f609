import { describe, expect, test } from 'vitest';
import { holdTexts } from '../../../src/client/planner/hold-texts.ts';
import { kindWords } from '../../../src/client/planner/mark-words.ts';
import { minutesWords } from '../../../src/client/planner/minutes-words.ts';
import { peopleWords } from '../../../src/client/planner/people-words.ts';
import { sliceText } from '../../../src/client/planner/slice-texts.ts';
import { dayWords, timeWords } from '../../../src/client/planner/time-words.ts';
import { troubleTexts } from '../../../src/client/planner/trouble-texts.ts';
import { languages } from '../../../src/client/ui/text/load-texts.ts';
import { peopleClasses } from '../../../src/domain/heat/people-class.ts';
import { slices } from '../../../src/domain/heat/slices.ts';
import { spotKinds } from '../../../src/domain/spot/kinds.ts';
import { sentiments } from '../../../src/domain/spot/sentiment.ts';
import { speak } from '../../support/speak.ts';

describe.each(languages)('%s', (language) => {
  test('classes of people cover every number from k up, with no gap and no exact number', async () => {
    const t = await speak(language);
    for (const k of [5, 10, 12, 100]) {
      const words = peopleClasses(k).map((from) => peopleWords(t, from, k));
      const numbers = words.slice(0, -1).map((word) => word.split('–').map(Number));
      expect(numbers[0]?.[0] ?? k).toBe(k);
      numbers.slice(1).forEach(([from], i) => {
        expect(from).toBe((numbers[i]?.[1] ?? 0) + 1);
      });
      expect(words.at(-1)).toMatch(new RegExp(`^${peopleClasses(k).at(-1)} \\p{L}+`, 'u'));
    }
    expect(minutesWords(t, 10)).toContain('10–19');
    expect(minutesWords(t, 30)).toContain('30 min');
  });

  test('every offered slice, kind of mark, hold and failure has words with all its numbers put in', async () => {
    const t = await speak(language);
    const said = [
      ...slices.map(({ key }) => sliceText(key)).map((key) => (key === null ? '' : t(key))),
      ...sentiments.flatMap((sentiment) => spotKinds[sentiment].map((kind) => kindWords(t, { sentiment, kind }))),
      ...Object.values(holdTexts).map((key) => t(key, { k: 10, date: '3. mars' })),
      ...Object.values(troubleTexts).flatMap((text) => [t(text.happened), t(text.safe), t(text.next)]),
    ];
    for (const words of said) expect(words).toMatch(/^[^{}]{2,}$/);
    expect(said.filter((words) => /^(desk|kind|sentiment)\./.test(words))).toEqual([]);
  });

  test('a season names its year, a winter both; a day is said without tipping into the next', async () => {
    const t = await speak(language);
    expect(timeWords(t, { season: 'summer', year: 2026 })).toMatch(/s[ou]mm.*2026/i);
    expect(timeWords(t, { season: 'winter', year: 2026 })).toMatch(/2025–2026/);
    expect(timeWords(t, { season: 'unknown', year: null })).toBe(t('desk.season.unknown'));
    expect(dayWords(language, '2026-03-31')).toMatch(/31/);
  });
});

test('a slice of a newer server has no words here and is not offered', () => {
  expect(sliceText('aid-jetpack')).toBeNull();
  expect(sliceText('toString')).toBeNull();
});
