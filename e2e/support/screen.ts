import type { Page } from '@playwright/test';
import type { PhoneState } from './phones.ts';
import type { DeskState, ServerName, World } from './world.ts';

/** One screen in one state, and how a person gets there. */
export type Screen = WalkerScreen | DeskScreen;

interface AnyScreen {
  /** A sentence, for whoever reads that it failed, and the name of its pictures. */
  readonly name: string;
  /** Ends when the screen stands still. */
  open(page: Page, world: World): Promise<void>;
}

export interface WalkerScreen extends AnyScreen {
  readonly room: 'walker';
  readonly phone: PhoneState;
  /** An iPhone keeps its browser and its home screen apart, and is told so. */
  readonly isIphone: boolean;
}

export interface DeskScreen extends AnyScreen {
  readonly room: 'desk';
  readonly server: ServerName;
  readonly as: DeskState;
}

/** A walker's screen that an address and a few presses lead to. */
export function walkerScreen(
  name: string,
  phone: PhoneState,
  open: (page: Page, go: (address: string) => Promise<void>, world: World) => Promise<void>,
): WalkerScreen {
  return {
    name,
    room: 'walker',
    phone,
    isIphone: false,
    async open(page, world) {
      const { origin } = await world.server('walkers');
      await open(page, async (address) => void (await page.goto(origin + address)), world);
    },
  };
}

export function deskScreen(
  name: string,
  server: ServerName,
  as: DeskState,
  open: (page: Page, go: (address: string) => Promise<void>, world: World) => Promise<void>,
): DeskScreen {
  return {
    name,
    room: 'desk',
    server,
    as,
    async open(page, world) {
      const { origin } = await world.server(server);
      await open(page, async (address) => void (await page.goto(origin + address)), world);
    },
  };
}
