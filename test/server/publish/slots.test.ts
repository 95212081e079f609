import { expect, it } from 'vitest';
import { createSlots } from '../../../src/server/publish/slots.ts';

it('starts the next work only when one of the three is over, also by failing', async () => {
  const slots = createSlots(3);
  const started: number[] = [];
  const endings = Array.from({ length: 6 }, () => Promise.withResolvers<void>());
  const works = endings.map((ending, i) =>
    slots(async () => {
      started.push(i);
      await ending.promise;
    }),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  expect(started).toEqual([0, 1, 2]);
  endings[1]?.reject(new Error('planned'));
  await expect(works[1]).rejects.toThrow('planned');
  await settle();
  expect(started).toEqual([0, 1, 2, 3]);
  for (const ending of endings) ending.resolve();
  await Promise.all(works.filter((_, i) => i !== 1));
  expect(started).toHaveLength(6);
});
