import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

const words = 'Benken står i skyggen hele dagen';

test('the words of a description survive the phone’s Back and a page that is thrown away', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const [first] = straightWalk({ startedAtMs: Date.now(), metres: 10 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await phone.getByRole('button', { name: 'Hyggelig her' }).click();
  await phone.getByRole('link', { name: 'Beskriv' }).click();
  await phone.getByRole('button', { name: 'God benk', exact: true }).click();
  const note = phone.getByLabel('Med dine egne ord');
  await note.fill(words);

  await phone.goBack();
  await expect(phone.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
  await phone.getByRole('link', { name: 'Endre' }).click();
  await phone.getByRole('button', { name: 'God benk', exact: true }).click();
  await expect(note).toHaveValue(words);

  await note.fill(`${words}.`);
  await phone.reload();
  await expect(note).toHaveValue(`${words}.`);
});
