import { expect, test } from 'vitest';
import type { SendPreview, SpotRecord, WalkDetails } from '../../../../src/client/recorder/walker-ports.ts';
import { planSending } from '../../../../src/client/walker/after/sending-plan.ts';

const place = { lat: 63.43, lng: 10.38 };

function spot(id: string, of: Partial<SpotRecord> = {}): SpotRecord {
  return {
    id,
    sentiment: 'problem',
    kind: 'ice',
    position: place,
    walkId: 'w',
    markedAtMs: 0,
    note: '',
    avoids: null,
    send: 'local',
    stands: false,
    rejectReason: null,
    heldAtHome: false,
    asksHome: false,
    ...of,
  };
}

function walkWith(...marked: readonly SpotRecord[]): WalkDetails {
  return {
    id: 'w',
    origin: 'recorded',
    startedAtMs: 0,
    endedAtMs: 1,
    addedAtMs: 0,
    metres: 900,
    spots: marked.length,
    status: 'finished',
    send: 'local',
    stands: false,
    rejectReason: null,
    notes: [],
    track: { segments: [] },
    gaps: [],
    mending: [],
    endGaps: { before: null, after: null },
    hiddenShare: 0,
    marked,
  };
}

const can: SendPreview = { ok: true, kept: { segments: [] }, keptMetres: 600, withheldMetres: 300, hasRide: false };
const cannot: SendPreview = { ok: false, reason: 'too-short', withheldMetres: 300, hasRide: false };
const yes = { consentWalks: true, consentSpots: true };

test('nothing goes that was not agreed to, and each yes stands for itself', () => {
  const walk = walkWith(spot('a'));
  expect(planSending(walk, can, { consentWalks: false, consentSpots: true })).toMatchObject({
    walk: false,
    spots: [{ id: 'a' }],
    lacksWalkConsent: true,
    lacksSpotConsent: false,
  });
  expect(planSending(walk, can, { consentWalks: true, consentSpots: false })).toMatchObject({
    walk: true,
    spots: [],
    lacksWalkConsent: false,
    lacksSpotConsent: true,
  });
});

test('a walk that must stay does not hold its spots back, and no yes is asked for it', () => {
  expect(planSending(walkWith(spot('a')), cannot, { ...yes, consentWalks: false })).toMatchObject({
    walk: false,
    spots: [{ id: 'a' }],
    lacksWalkConsent: false,
  });
});

test('only what says what and where it is goes, and only once', () => {
  const marked = [spot('what', { kind: null }), spot('where', { position: null }), spot('gone', { send: 'waiting' })];
  expect(planSending(walkWith(...marked, spot('a')), can, yes).spots.map(({ id }) => id)).toEqual(['a']);
  expect(planSending(walkWith(...marked), can, { ...yes, consentSpots: false }).lacksSpotConsent).toBe(false);
});

test('of a walk that was hardly seen only the places go, where that was the answer, and no yes is asked for it', () => {
  const walk = { ...walkWith(spot('a')), unseen: 'spots-only' as const };
  const plan = { walk: false, spots: [{ id: 'a' }], lacksWalkConsent: false };
  expect(planSending(walk, can, yes)).toMatchObject(plan);
  expect(planSending(walk, can, { ...yes, consentWalks: false })).toMatchObject(plan);
  expect(planSending({ ...walk, unseen: 'show' }, can, yes).walk).toBe(true);
});
