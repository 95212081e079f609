import { beforeEach, expect, test } from 'vitest';
import { identityCodec } from '../../../src/client/store/codec.ts';
import { createWalkJournal } from '../../../src/client/store/walk-journal.ts';
import { type MarkBody, markBody, type WalkBody, walkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, placeAt } from './desk.ts';
import { createPhone } from './phone.ts';

let disk: ReturnType<typeof createDisk>;
let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  disk = createDisk();
  desk = createDesk(disk.open());
  await desk.join();
});

const peopleOf = async (id: string) => (await desk.walks.read(id))?.people;

test('how many went along is written down with the first line of the walk, and is there after a kill and after its end', async () => {
  await createPhone(disk.open()).recorder.start(9);
  const [row] = await desk.shelf.listWalks();
  expect(row).toMatchObject({ status: 'recording', people: 9 });
  await createWalkJournal(disk.open(), identityCodec).finish(row?.id ?? '', { endedAtMs: 1, metres: 2 });
  expect(await desk.shelf.readWalk(row?.id ?? '')).toMatchObject({ status: 'finished', people: 9 });
});

test('a group’s drawing stays a group’s through every stroke, a kill and its end; the next drawing is one person’s', async () => {
  await desk.drawer.attest(7);
  await desk.drawer.add({ ...placeAt(0), name: null });
  await desk.drawer.undo();
  const after = createDesk(disk.open());
  for (const metres of [0, 300, 600, 900]) await after.drawer.add({ ...placeAt(metres), name: null });
  await after.drawer.move(3, { ...placeAt(950), name: null });
  await after.drawer.remove(1);
  const done = await after.drawer.finish();
  if (!done.ok) throw new Error(done.failure);
  expect(await peopleOf(done.walkId)).toBe(7);
  for (const metres of [0, 300]) await after.drawer.add({ ...placeAt(metres), name: null });
  const next = await after.drawer.finish();
  if (!next.ok) throw new Error(next.failure);
  expect(await peopleOf(next.walkId)).toBeUndefined();
});

test('the number can be set right, and taken away', async () => {
  const id = await desk.record(0, 1500);
  await desk.walks.attest(id, 12);
  expect(await peopleOf(id)).toBe(12);
  await desk.walks.attest(id, null);
  expect(await peopleOf(id)).toBeUndefined();
});

test('neither how many went along nor how many agree leaves the phone', async () => {
  const id = await desk.record(0, 1500);
  await desk.walks.attest(id, 12);
  await desk.walks.send(id, away);
  const marked = await desk.spots.mark({ sentiment: 'problem', position: placeAt(700), walkId: id });
  if (!marked.ok) throw new Error('not marked');
  await desk.spots.describe(marked.id, { kind: 'ice', agree: 8 });
  // Words that are changed later keep the number.
  await desk.spots.describe(marked.id, { kind: 'ice', note: 'Hele bakken' });
  expect(await desk.shelf.readSpot(marked.id)).toMatchObject({ agree: 8, note: 'Hele bakken' });
  await desk.spots.send(marked.id, { notAtHome: true });
  const walk = (await desk.payloadOf(id)) as WalkBody;
  const spot = (await desk.payloadOf(marked.id)) as MarkBody;
  // The wire's bodies are strict: a field too many would be refused.
  expect(walkBody.safeParse(walk).success).toBe(true);
  expect(markBody.safeParse(spot).success).toBe(true);
  expect(Object.keys({ ...walk, ...spot })).not.toEqual(expect.arrayContaining(['people']));
  expect(Object.keys({ ...walk, ...spot })).not.toEqual(expect.arrayContaining(['agree']));
});
