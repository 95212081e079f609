import { expect, test } from 'vitest';
import { newsKey } from '../../../../src/client/walker/home/news-key.ts';
import { testCampaign } from '../../../support/test-campaign.ts';

const news = { text: 'Hei', writtenOn: '2026-03-01' };

test('a message is the same for as long as nothing of it changes', () => {
  expect(newsKey({ ...testCampaign, news })).toBe(newsKey({ ...testCampaign, name: 'Nytt navn', news: { ...news } }));
});

test('other words, another day and another innsamling make another message', () => {
  const keys = [
    newsKey({ ...testCampaign, news }),
    newsKey({ ...testCampaign, news: { ...news, text: 'Hei!' } }),
    newsKey({ ...testCampaign, news: { ...news, writtenOn: '2026-03-02' } }),
    newsKey({ ...testCampaign, id: 'c2', news }),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('none has no name', () => {
  expect(newsKey(testCampaign)).toBeNull();
  expect(newsKey({ ...testCampaign, news: null })).toBeNull();
});
