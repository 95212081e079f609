import { expect, test } from 'vitest';
import { createMembershipStore } from '../../../src/client/store/membership-store.ts';
import { createMembership } from '../../../src/client/sync/create-membership.ts';
import type { EnrolAnswer } from '../../../src/client/sync/membership-api.ts';
import { testCampaign as campaign } from '../../support/test-campaign.ts';
import { createDisk } from '../store/disk.ts';

function open(answer: EnrolAnswer) {
  const store = createMembershipStore(createDisk().open());
  const asked: (readonly [string, string | null])[] = [];
  let joined = 0;
  const membership = createMembership({
    store,
    api: {
      async enrol(code, oldToken) {
        asked.push([code, oldToken]);
        return answer;
      },
      readCampaign: async (_token, etag) =>
        etag === 'new'
          ? { changed: false }
          : { changed: true, campaign: { ...campaign, name: 'Nytt navn' }, etag: 'new' },
      readMapSource: async () => null,
    },
    uuid: () => crypto.randomUUID(),
    onJoined: () => {
      joined += 1;
    },
  });
  return { store, membership, asked, joined: () => joined };
}

const welcome: EnrolAnswer = { ok: true, token: 'secret', campaign };

test('a code typed in small letters and with spaces is understood', async () => {
  const { membership, asked, joined } = open(welcome);
  expect(await membership.enrol(' abc def ')).toEqual({ ok: true, campaign });
  expect(asked).toEqual([['ABCDEF', null]]);
  expect(joined()).toBe(1);
});

test('what cannot be a code is not asked about', async () => {
  const { membership, asked } = open(welcome);
  expect(await membership.enrol('ABC')).toEqual({ ok: false, failure: 'malformed' });
  expect(asked).toEqual([]);
});

test('walks and spots get pseudonyms of their own, which stay when the device enrols again', async () => {
  const { membership, store, asked } = open(welcome);
  await membership.enrol('ABCDEF');
  const first = await store.readCurrent();
  expect(first?.walkContributor).not.toBe(first?.spotContributor);
  await membership.enrol('ABCDEF');
  expect(await store.readCurrent()).toEqual(first);
  // The server knows the device by its old token, or one person would count as two. Another campaign is not told of it.
  await membership.enrol('GHJKLM');
  expect(asked).toEqual([
    ['ABCDEF', null],
    ['ABCDEF', 'secret'],
    ['GHJKLM', null],
  ]);
});

test('a full campaign is told, a server that cannot be understood counts as no contact', async () => {
  expect(await open({ ok: false, code: 'campaign-full' }).membership.enrol('ABCDEF')).toMatchObject({
    failure: 'campaign-full',
  });
  expect(await open({ ok: false, code: null }).membership.enrol('ABCDEF')).toMatchObject({ failure: 'no-contact' });
});

test('a copy from before there were news is fetched anew, whatever its tag says', async () => {
  const { membership, store } = open(welcome);
  await membership.enrol('ABCDEF');
  await store.refresh(campaign, 'new');
  await membership.refresh();
  expect((await store.readCurrent())?.campaign.name).toBe('Nytt navn');
  await store.refresh({ ...campaign, news: null }, 'new');
  await membership.refresh();
  expect((await store.readCurrent())?.campaign.name).toBe(campaign.name);
});

test('a changed campaign replaces the kept one and leaves the membership as it was', async () => {
  const { membership, store } = open(welcome);
  await membership.enrol('ABCDEF');
  const before = await store.readCurrent();
  await membership.refresh();
  expect(await store.readCurrent()).toEqual({ ...before, campaign: { ...campaign, name: 'Nytt navn' }, etag: 'new' });
  await membership.refresh();
  expect((await store.readCurrent())?.etag).toBe('new');
});
