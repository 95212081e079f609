import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A real server in a process of its own, on real built pages and a data folder that is thrown away. */
export interface TestServer {
  readonly origin: string;
  /** The trial campaign's link, as a poster has it. */
  readonly invitation: string;
  readonly code: string;
  readonly setupLink: string;
  readonly dataFolder: string;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function runServer(
  args: readonly string[] = [],
  settings: Record<string, string> = {},
  script = 'src/server/main.ts',
): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seniortrakk-e2e-'));
  let started = await start(script, args, { ...settings, DATA_DIR: dataFolder, PORT: '0' });
  const { origin } = started;
  return {
    origin,
    invitation: started.invitation,
    code: started.invitation.split('/').at(-1) ?? '',
    setupLink: started.setupLink,
    dataFolder,
    kill: () => end(started.process, 'SIGKILL'),
    async restart() {
      started = await start(script, args, { ...settings, DATA_DIR: dataFolder, PORT: new URL(origin).port });
    },
    async stop() {
      await end(started.process, 'SIGTERM');
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function start(script: string, args: readonly string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, MAP_TILES_URL: 'none', ENROLMENTS_PER_NETWORK: '10000', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  while (!said.includes('Stop    Ctrl+C')) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${said}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  const invitation = /http:\/\/\S+\/delta\/[A-Z]{6}/.exec(said)?.[0] ?? '';
  return {
    process: child,
    invitation,
    origin: new URL(invitation).origin,
    setupLink: /http:\/\/\S+\/oppsett\/\S+/.exec(said)?.[0] ?? '',
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
