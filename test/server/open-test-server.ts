import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { enrolResponse } from '../../src/protocol/campaign.ts';
import type { SyncItem } from '../../src/protocol/sync.ts';
import type { Settings } from '../../src/server/settings.ts';
import { startServer } from '../../src/server/start-server.ts';

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trakk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function testSettings(dataFolder: string): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    publicUrl: null,
    tiles: { kind: 'none' },
    tileCacheBytes: 1024 * 1024,
    trustProxy: 'loopback',
    enrolmentsPerNetwork: 1000,
    logLevel: 'error',
    contact: { name: 'Solveig', phone: '90 00 00 00' },
  };
}

/** A real server on a free port; it stops when the test ends. */
export async function openTestServer(wishes: Partial<Settings> & { readonly pagesFolder?: string } = {}) {
  const { pagesFolder = null, ...changed } = wishes;
  const settings = { ...testSettings(wishes.dataFolder ?? newFolder()), ...changed };
  const started = await startServer(settings, { clock: { nowMs: () => Date.now() }, pagesFolder });
  if (!started.ok) throw new Error(started.message);
  const { server } = started;
  let running = true;
  const stop = async () => {
    if (running) await server.stop();
    running = false;
  };
  onTestFinished(stop);
  const [campaign] = server.campaigns;
  if (!campaign) throw new Error('no campaign');

  const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init);
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    ...server,
    campaign,
    stop,
    ask,
    post,
    async enrol(): Promise<string> {
      const response = await post('/api/v1/enrol', { code: campaign.code });
      return enrolResponse.parse(await response.json()).token;
    },
    sync: (token: string, items: readonly SyncItem[]) =>
      post('/api/v1/sync', { v: 1, items }, { authorization: `Bearer ${token}` }),
    /** Uses the set-up link; gives the cookie header of the planner's session. */
    async logIn(): Promise<string> {
      const token = server.setupUrl?.split('/').at(-1);
      const response = await post('/api/v1/desk/setup', { token, name: 'Solveig', password: 'gå tur hver dag' });
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
  };
}

/** Status and problem code of a refusal, or only the status. */
export async function outcomeOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { code } = JSON.parse(text) as { code?: string };
    return code ? `${response.status} ${code}` : String(response.status);
  } catch {
    return String(response.status);
  }
}
