import type { Browser, BrowserContext, Page } from '@playwright/test';
import { contribute } from './contribute.ts';
import { installPosition } from './page-position.ts';
import { type PhoneState, type Storage, seeds } from './phones.ts';
import { setUpDesk } from './planner.ts';
import { runServer, type TestServer } from './run-server.ts';

/** `demo`: forty people and their heat. `few`: nine of the ten that heat needs. `quiet`: nobody has sent anything. */
export type ServerName = 'walkers' | 'demo' | 'few' | 'quiet';

/** Who comes to the desk: the very first, somebody later who is not logged in, or the planner. */
export type DeskState = 'first' | 'visitor' | 'planner';

/** Servers and phones with a history, made once for each worker, the first time that something asks for them. */
export interface World {
  server(name: ServerName): Promise<TestServer>;
  phone(state: PhoneState): Promise<Storage>;
  desk(name: ServerName, state: DeskState): Promise<Storage>;
  stop(): Promise<void>;
}

const empty: Storage = { cookies: [], origins: [] };

interface Once<K, T> {
  get(key: K): Promise<T>;
  all(): Promise<readonly T[]>;
}

function once<K extends string, T>(make: (key: K) => Promise<T>): Once<K, T> {
  const made = new Map<K, Promise<T>>();
  const get = (key: K): Promise<T> => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
  return { get, all: () => Promise.all(made.values()) };
}

export function makeWorld(browser: Browser): World {
  const servers = once<ServerName, TestServer>(async (name) => {
    const server = await runServer(name === 'demo' ? ['--demo'] : [], {
      CONTACT_NAME: 'Solveig Nordmann',
      CONTACT_PHONE: '90 00 00 00',
    });
    if (name === 'few') await contribute(server, 9);
    return server;
  });
  const phones: Once<PhoneState, Storage> = once(async (state) => {
    if (state === 'new') return empty;
    const { from, run } = seeds[state];
    const server = await servers.get('walkers');
    return withPage(browser, await phones.get(from), async (page, context) => {
      await installPosition(context);
      await run(page, server);
    });
  });
  const planners = once<ServerName, Storage>(async (name) => {
    const server = await servers.get(name);
    return withPage(browser, empty, (page) => setUpDesk(page, server));
  });
  return {
    server: servers.get,
    phone: phones.get,
    async desk(name, state) {
      if (state === 'first') return empty;
      const planner = await planners.get(name);
      return state === 'planner' ? planner : empty;
    },
    async stop() {
      for (const server of await servers.all()) await server.stop();
    },
  };
}

/** A browser with what lay there before; what lies there afterwards. */
async function withPage(
  browser: Browser,
  storageState: Storage,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<Storage> {
  const context = await browser.newContext({
    storageState,
    serviceWorkers: 'block',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await use(page, context);
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}
