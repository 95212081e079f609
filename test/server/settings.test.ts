import { expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

it('names nobody whom the operator did not name: the app says it in the walker’s own language', () => {
  expect(readSettings({}, '/data')).toMatchObject({ ok: true, settings: { contact: { name: '', phone: '' } } });
  const named = readSettings({ CONTACT_NAME: 'Solveig', CONTACT_PHONE: '90 00 00 00' }, '/data');
  expect(named).toMatchObject({ ok: true, settings: { contact: { name: 'Solveig', phone: '90 00 00 00' } } });
});

const complaintsOf = (environment: Record<string, string>) => {
  const read = readSettings(environment, '/data');
  return read.ok ? [] : read.complaints;
};

it('takes proxies only as addresses, ranges or known names', () => {
  for (const good of ['loopback', '10.0.0.1', '10.0.0.0/8, fe80::/10', 'uniquelocal,linklocal', '::1'])
    expect(complaintsOf({ TRUST_PROXY: good }), good).toEqual([]);
  for (const bad of ['foo', 'true', '1', '10.0.0.0/33', '10.0.0.0/8/8', 'loopback/8', ',', '10.0.0.1 10.0.0.2'])
    expect(complaintsOf({ TRUST_PROXY: bad }), bad).toEqual([expect.stringContaining(`TRUST_PROXY=${bad}`)]);
});

it('takes a public address only as an origin, and writes it in one way', () => {
  expect(readSettings({ PUBLIC_URL: 'HTTPS://Trakk.example.no:443/' }, '/data')).toMatchObject({
    settings: { publicUrl: 'https://trakk.example.no' },
  });
  const origin = 'https://trakk.example.no';
  for (const bad of [
    `${origin}/sti`,
    `${origin}?a`,
    `${origin}/?`,
    `${origin}#a`,
    'https://navn@trakk.example.no',
    'trakk',
  ])
    expect(complaintsOf({ PUBLIC_URL: bad }), bad).toEqual([expect.stringContaining(`PUBLIC_URL=${bad}`)]);
});
