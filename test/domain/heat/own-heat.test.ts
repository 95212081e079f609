import { expect, test } from 'vitest';
import { cellOf, cellParent } from '../../../src/domain/heat/cell.ts';
import { digestTrack } from '../../../src/domain/heat/digest-track.ts';
import { gatherOwnHeat } from '../../../src/domain/heat/own-heat.ts';
import type { Track } from '../../../src/domain/walk/track.ts';

const home = { lat: 63.4305, lng: 10.3951 };
const atMs = Date.UTC(2026, 2, 3, 10);

/** Due north, a metre a second, with a rest at its end. */
function north(metres: number, restSeconds: number, from = home): Track {
  const end = { lat: from.lat + metres / 111_195, lng: from.lng };
  const points = [
    { ...from, atMs },
    { ...end, atMs: atMs + metres * 1000 },
    { ...end, atMs: atMs + (metres + restSeconds) * 1000 },
  ];
  return { segments: [{ origin: 'recorded', movement: 'foot', points }] };
}

test('each cell knows how many walks went through it, the busiest first, also at the door of one’s own home', () => {
  const far = { lat: 63.45, lng: 10.45 };
  const { walked } = gatherOwnHeat([north(500, 0), north(200, 0), north(100, 0, far)].map(digestTrack));
  const figureAt = (position: typeof home) => walked.cells.find(({ cell }) => cell === cellOf(position, 12))?.figure;
  expect(figureAt(home)).toBe(2);
  expect(figureAt({ ...home, lat: home.lat + 400 / 111_195 })).toBe(1);
  expect(figureAt(far)).toBe(1);
  expect(walked.cells.map(({ figure }) => figure)).toEqual(
    walked.cells.map(({ figure }) => figure).sort((a, b) => b - a),
  );
});

test('rests add up over walks, and what was no rest in any one of them does not', () => {
  const end = { lat: home.lat + 300 / 111_195, lng: home.lng };
  const { stayed } = gatherOwnHeat([north(300, 600), north(300, 300), north(300, 60)].map(digestTrack));
  expect(stayed.cells.map(({ cell }) => cell)).toEqual([cellOf(end, 12)]);
  const seconds = stayed.cells[0]?.figure ?? 0;
  expect(seconds).toBeGreaterThanOrEqual(900);
  expect(seconds).toBeLessThan(960);
});

test('the list has one place for each neighbourhood, where it is busiest', () => {
  const { walked } = gatherOwnHeat([north(1000, 0), north(100, 0)].map(digestTrack));
  const neighbourhoods = walked.places.map(({ cell }) => cellParent(cell, 10));
  expect(new Set(neighbourhoods).size).toBe(neighbourhoods.length);
  expect(new Set(walked.cells.map(({ cell }) => cellParent(cell, 10))).size).toBe(neighbourhoods.length);
  expect(walked.places[0]?.figure).toBe(2);
  expect(walked.places.at(-1)?.figure).toBe(1);
});

test('without walks there is nothing, and drawn ones carry no time', () => {
  expect(gatherOwnHeat([])).toEqual({ walked: { cells: [], places: [] }, stayed: { cells: [], places: [] } });
  const drawn: Track = { segments: north(300, 600).segments.map((one) => ({ ...one, origin: 'drawn' })) };
  const { walked, stayed } = gatherOwnHeat([digestTrack(drawn)]);
  expect(walked.cells.length).toBeGreaterThan(10);
  expect(stayed.cells).toEqual([]);
});
