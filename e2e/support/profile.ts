import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { installPosition } from './page-position.ts';

/** A phone's browser with a disk of its own, which outlives it. */
export interface Profile {
  /** Starts the browser; `prepare` is done before any page is opened. */
  open(prepare?: (context: BrowserContext) => Promise<void>): Promise<OpenProfile>;
  /** Ends what still runs and throws the disk away. */
  remove(): Promise<void>;
}

export interface OpenProfile {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to this browser and to no other process. */
  kill(): Promise<void>;
}

export async function makeProfile(options: object): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'seniortrakk-profile-'));
  return {
    async open(prepare) {
      const context = await chromium.launchPersistentContext(folder, {
        ...options,
        viewport: { width: 390, height: 844 },
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
      });
      await installPosition(context);
      await prepare?.(context);
      // Read now: at the moment of the kill there is no time to look for them.
      const processes = processesOf(folder);
      return {
        context,
        page: context.pages()[0] ?? (await context.newPage()),
        async kill() {
          const gone = new Promise((resolve) => context.once('close', resolve));
          for (const pid of processes) sendKill(pid);
          await gone;
        },
      };
    },
    async remove() {
      for (const pid of processesOf(folder)) sendKill(pid);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function processesOf(folder: string): readonly number[] {
  const listed = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  const mine = listed.split('\n').filter((line) => line.includes(`--user-data-dir=${folder}`));
  return mine.map((line) => Number(line.trim().split(' ')[0]));
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended together with its parent.
  }
}
