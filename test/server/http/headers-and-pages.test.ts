import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, openTestServer } from '../open-test-server.ts';

function buildOutput(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>walker</title>');
  writeFileSync(join(folder, 'desk.html'), '<title>desk</title>');
  writeFileSync(join(folder, 'sw.js'), '');
  writeFileSync(join(folder, 'assets', 'main-C0ffee12.js'), '');
  return folder;
}

describe('pages', () => {
  it('are the walker at home and behind an invitation, the desk behind the plan', async () => {
    const { ask } = await openTestServer({ pagesFolder: buildOutput() });
    const text = async (path: string) => (await ask(path)).text();
    const walkers = ['/', '/delta/ABCDEF', '/delta/abcdef', '/delta/ABCDEF/sted', '/delta/ABCDEF/sted/'];
    for (const path of walkers) expect(await text(path)).toContain('walker');
    for (const path of ['/plan', '/plan/oppsett/token']) expect(await text(path)).toContain('desk');
    expect((await ask('/../package.json')).status).toBe(404);
  });

  it('that do not exist say so to a person with a page, to a program with a problem', async () => {
    const { ask } = await openTestServer({ pagesFolder: buildOutput() });
    const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    expect(await (await ask('/plan/', browser)).text()).toContain('desk');
    for (const path of ['/plan/x', '/nix', '/assets/gone.js', '/delta/', '/delta/ABCDEF/nix']) {
      const answer = await ask(path, browser);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([404, 'text/html; charset=utf-8']);
      const text = await answer.text();
      expect(text).toContain('href="/plan"');
      expect(text).not.toMatch(/<script|<style|style=/);
    }
    for (const answer of [await ask('/nix'), await ask('/api/v1/nix', browser)])
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'not-found' }]);
  });

  it('are asked for again, their hashed parts are kept', async () => {
    const { ask } = await openTestServer({ pagesFolder: buildOutput() });
    const caching = async (path: string) => (await ask(path)).headers.get('cache-control');
    expect(await caching('/delta/ABCDEF')).toBe('no-cache');
    expect(await caching('/sw.js')).toBe('no-cache');
    expect(await caching('/assets/main-C0ffee12.js')).toContain('immutable');
  });
});

describe('every answer', () => {
  it('forbids foreign and inline script, and text that becomes code', async () => {
    const { ask } = await openTestServer({ pagesFolder: buildOutput() });
    for (const path of ['/', '/plan', '/sw.js', '/api/v1/health', '/nothing']) {
      const { headers } = await ask(path);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split(';').map((rule) => {
          const [name = '', ...values] = rule.trim().split(' ');
          return [name, values.join(' ')];
        }),
      );
      expect(policy.get('script-src'), path).toBe("'self'");
      expect(policy.get('worker-src')).toBe("'self'");
      expect(policy.get('frame-ancestors')).toBe("'none'");
      expect(policy.get('require-trusted-types-for')).toBe("'script'");
      expect(policy.get('trusted-types')).toBe('default');
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|http:|\*/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('is a problem with the safe headers, also to what is no request at all', async () => {
    const { url } = await openTestServer();
    const say = async (text: string) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
      socket.write(text);
      let answer = '';
      for await (const part of socket) answer += part;
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      expect(head).toMatch(/nosniff/);
      expect(head).toMatch(/content-security-policy: default-src 'none'/);
      return [head.split(' ')[1], JSON.parse(body).code];
    };
    expect(await say('hello\r\n\r\n')).toEqual(['400', 'malformed']);
    expect(await say(`GET / HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)).toEqual(['431', 'too-large']);
  });

  it('says what to send instead when a body is no JSON', async () => {
    const { ask } = await openTestServer();
    const bare = await ask('/api/v1/desk/login', { method: 'POST', body: new Blob(['{}']) });
    expect([bare.status, (await bare.json()).message]).toEqual([415, expect.stringContaining('Content-Type')]);
  });
});
