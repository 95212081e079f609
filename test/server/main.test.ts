import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { enrolResponse } from '../../src/protocol/campaign.ts';
import { type SyncResponse, syncResponse } from '../../src/protocol/sync.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf } from './contributions.ts';
import { newFolder } from './open-test-server.ts';

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

interface Process {
  readonly child: ChildProcess;
  /** What it printed until it was ready or ended. */
  readonly said: string;
  readonly code: number | null;
}

/** Starts the server as its own process and waits until it says it runs, or ends. */
async function start(settings: Readonly<Record<string, string>>, given: readonly string[] = []): Promise<Process> {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HOST: '127.0.0.1', MAP_TILES_URL: 'none', ...settings };
  const child = spawn(process.execPath, [main, ...given], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl+C')) resolve({ child, said, code: null });
      });
    }
    child.once('exit', (code) => resolve({ child, said, code }));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<readonly unknown[]> {
  const ended = once(child, 'exit');
  child.kill(signal);
  return ended;
}

function addressIn(said: string): { url: string; code: string } {
  const [, url = '', code = ''] = /(http:\S+)\/delta\/(\w+)/.exec(said) ?? [];
  return { url, code };
}

async function post(url: string, body: unknown, token = ''): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

/** Starting a process takes seconds on a busy machine, and some tests start five. */
const timeout = 60_000;

describe('the server as a process', { timeout }, () => {
  it('keeps what it acknowledged when it is killed in the middle of everything', async () => {
    const folder = newFolder();
    const acknowledged: { id: string; rev: number }[] = [];
    let token = '';
    let campaign = '';
    for (let round = 0; round < 3; round += 1) {
      const { child, said } = await start({ DATA_DIR: folder });
      const { url, code } = addressIn(said);
      if (round === 0)
        ({
          token,
          campaign: { id: campaign },
        } = enrolResponse.parse(await post(`${url}/api/v1/enrol`, { code })));
      const send = async (n: number): Promise<SyncResponse> => {
        const item = putWalk(walkBodyOf(30), { id: idOf(n), campaign });
        return syncResponse.parse(await post(`${url}/api/v1/sync`, { v: 1, items: [item] }, token));
      };
      const senders = Array.from({ length: 4 }, async (_, sender) => {
        // Until the server is gone: every request after the kill fails.
        for (let n = 1; ; n += 1) {
          const answer = await send(round * 100_000 + sender * 10_000 + n).catch(() => null);
          if (!answer) return;
          acknowledged.push(...answer.results.filter(({ verdict }) => verdict === 'stored'));
          if (acknowledged.length === (round + 1) * 40) child.kill('SIGKILL');
        }
      });
      await Promise.all(senders);
    }
    const { said } = await start({ DATA_DIR: folder });
    const { url } = addressIn(said);
    expect(acknowledged.length).toBeGreaterThanOrEqual(120);
    for (const { id, rev } of acknowledged) {
      // Another body under the same rev: a conflict proves that the first one is there.
      const item = putWalk(walkBodyOf(3), { id, rev, campaign });
      const { results } = syncResponse.parse(await post(`${url}/api/v1/sync`, { v: 1, items: [item] }, token));
      expect(results).toMatchObject([{ verdict: 'rejected', reason: 'rev-conflict' }]);
    }
  });

  it('stops when it is asked to, and prints a new set-up link while nobody has used one', async () => {
    const folder = newFolder();
    const first = await start({ DATA_DIR: folder });
    let said = '';
    first.child.stdout?.on('data', (text: string) => {
      said += text;
    });
    expect(await end(first.child, 'SIGTERM')).toEqual([0, null]);
    expect(said).toContain('Stopped.');
    const second = await start({ DATA_DIR: folder });
    expect(addressIn(second.said).code).toBe(addressIn(first.said).code);
    expect(second.said).toMatch(/\/plan\/oppsett\/[\w-]{32}/);
    expect(await end(second.child, 'SIGINT')).toEqual([0, null]);
  });
});

describe('the log', { timeout }, () => {
  it('tells what was asked and how it went, and nothing of who asked or what was said', async () => {
    const { child, said } = await start({ DATA_DIR: newFolder(), LOG_LEVEL: 'debug' });
    let logged = '';
    child.stderr?.on('data', (text: string) => {
      logged += text;
    });
    const { url, code } = addressIn(said);
    const setupToken = /oppsett\/(\S+)/.exec(said)?.[1] ?? '';
    const { token, campaign } = enrolResponse.parse(await post(`${url}/api/v1/enrol`, { code }));
    const mark = putSpot(markBodyOf('Mange løse heller'), { campaign: campaign.id });
    await post(`${url}/api/v1/sync`, { v: 1, items: [mark] }, token);
    await post(`${url}/api/v1/sync`, { broken: 'Mange løse heller' }, token);
    await fetch(`${url}/delta/${code}`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
    await fetch(`${url}/plan/oppsett/${setupToken}`);
    await end(child, 'SIGTERM');
    expect(logged).toContain('"route":"/api/v1/sync","status":200');
    expect(logged).toContain('"status":400');
    for (const secret of ['127.0.0.1', '192.0.2.7', token, code, setupToken, mark.id, 'heller']) {
      expect(secret.length).toBeGreaterThan(4);
      expect(logged).not.toContain(secret);
    }
  });
});

describe('a start that cannot be', { timeout }, () => {
  it('names every bad setting', async () => {
    const bad = {
      PORT: 'x',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'postgres://x',
      PUBLIC_URL: 'trakk',
      MAP_TILES_URL: 'ftp://x',
    };
    const { said, code } = await start({ DATA_DIR: newFolder(), ...bad });
    expect(code).toBe(1);
    for (const name of Object.keys(bad)) expect(said).toContain(name);
    expect(said).not.toContain('    at ');
  });

  it('says what to do when the port, the folder or the option is wrong', async () => {
    const folder = newFolder();
    const { child, said } = await start({ DATA_DIR: folder });
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const port = String((taken.address() as AddressInfo).port);
    const notAFolder = join(folder, 'file');
    writeFileSync(notAFolder, '');
    const refusals = [
      [await start({ DATA_DIR: folder }), 'Another Seniortrakk server'],
      [await start({ DATA_DIR: newFolder(), PORT: port }), `Port ${port} is in use`],
      [await start({ DATA_DIR: notAFolder }), 'DATA_DIR'],
      [await start({ DATA_DIR: newFolder() }, ['--dmeo']), '--dmeo'],
    ] as const;
    for (const [refused, remedy] of refusals) {
      expect(refused.code).toBe(1);
      expect(refused.said).toContain(remedy);
      expect(refused.said).not.toContain('    at ');
    }
    expect((await fetch(`${addressIn(said).url}/api/v1/health`)).status).toBe(200);
    child.kill('SIGTERM');
  });
});
