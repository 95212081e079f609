import { expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

it('names nobody whom the operator did not name: the app says it in the walker’s own language', () => {
  expect(readSettings({}, '/data')).toMatchObject({ ok: true, settings: { contact: { name: '', phone: '' } } });
  const named = readSettings({ CONTACT_NAME: 'Solveig', CONTACT_PHONE: '90 00 00 00' }, '/data');
  expect(named).toMatchObject({ ok: true, settings: { contact: { name: 'Solveig', phone: '90 00 00 00' } } });
});
