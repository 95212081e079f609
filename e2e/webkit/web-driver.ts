import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The W3C's name for an element in an answer. https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const waitMs = 30_000;

/** A WebKit in a window of its own, steered over the W3C WebDriver protocol. */
export interface WebKit {
  goTo(address: string): Promise<void>;
  /** Runs a function in the page, which sees nothing of the test but its argument; gives what it returns. */
  run<Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Waits until the function gives something true in the page, at most 30 s. */
  until<Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Presses what has this role and these words, as a finger does, once it is there. */
  press(words: string): Promise<void>;
  /** Ends the window and its page, and goes on in a new one of the same browser. */
  reopen(): Promise<void>;
  version(): string;
  stop(): Promise<void>;
}

/**
 * Starts Xvfb, WebKitWebDriver and MiniBrowser (Debian: xvfb, webkit2gtk-driver).
 * Throws when one of them does not start or the driver refuses a command.
 */
export async function startWebKit(): Promise<WebKit> {
  const screen = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    await end(driver);
    await end(screen.process);
  };
  try {
    await started(driver, 'webkit2gtk-driver');
    const origin = `http://127.0.0.1:${port}`;
    await isReady(origin);
    const send = (method: string, path: string, body?: object) => command(`${origin}${path}`, method, body);
    const opened = (await send('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
      sessionId: string;
      capabilities: { browserName: string; browserVersion: string };
    };
    const session = `/session/${opened.sessionId}`;
    const run = (inPage: (argument: never) => unknown, argument: unknown) =>
      send('POST', `${session}/execute/async`, {
        script: `const done = arguments[1]; Promise.resolve((${inPage})(arguments[0])).then(done, (error) => done({ thrown: String(error) }));`,
        args: [argument],
      });
    const until = async (inPage: (argument: never) => unknown, argument: unknown) => {
      for (const deadline = Date.now() + waitMs; ; ) {
        const found = await run(inPage, argument);
        if (found) return found;
        if (Date.now() > deadline) {
          const text = await run(() => document.body.textContent, null);
          throw new Error(`Waited in vain for ${JSON.stringify(argument)}. The page says:\n${text}`);
        }
      }
    };
    return {
      goTo: async (url) => void (await send('POST', `${session}/url`, { url })),
      run: run as WebKit['run'],
      until: until as WebKit['until'],
      async press(words) {
        for (const deadline = Date.now() + waitMs; ; ) {
          const element = (await until(findPressable as never, words)) as Record<string, string>;
          const refused = await send('POST', `${session}/element/${element[elementKey]}/click`, {}).then(
            () => null,
            (error: Error) => error,
          );
          if (refused === null) return;
          // Drawn anew or still coming in when the driver reached for it: it is looked for again.
          if (!/stale element|not interactable|intercepted/.test(refused.message) || Date.now() > deadline)
            throw refused;
        }
      },
      async reopen() {
        const before = (await send('GET', `${session}/window`)) as string;
        const { handle } = (await send('POST', `${session}/window/new`, { type: 'window' })) as { handle: string };
        await send('POST', `${session}/window`, { handle: before });
        await send('DELETE', `${session}/window`);
        await send('POST', `${session}/window`, { handle });
      },
      version: () => `${opened.capabilities.browserName} ${opened.capabilities.browserVersion}`,
      async stop() {
        await send('DELETE', session).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs in the page: what can be pressed and is called so, brought into sight. The driver does not wait for a scroll. */
function findPressable(words: string): Element | null {
  const all = [...document.querySelectorAll<HTMLElement>('button, a[href], label')];
  const found = all.find((one) => one.textContent.trim() === words && one.getClientRects().length > 0) ?? null;
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found;
}

async function command(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string; thrown?: string } | null };
  if (!answer.ok || value?.thrown)
    throw new Error(`${method} ${url}: ${value?.thrown ?? `${value?.error} ${value?.message}`}`);
  return value;
}

async function startDisplay() {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1024x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  await started(process, 'xvfb');
  const [line] = await once(createInterface(process.stdio[3] as Readable), 'line');
  return { process, display: `:${line}` };
}

/** WebKitWebDriver takes any port when it may choose, but does not say which. */
async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  listening.close();
  await once(listening, 'close');
  return port;
}

/** The driver has no word for being ready but its answer. */
async function isReady(origin: string): Promise<void> {
  for (const deadline = Date.now() + waitMs; ; ) {
    const answer = await fetch(`${origin}/status`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
  }
}

async function started(child: ChildProcess, debianPackage: string): Promise<void> {
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', ({ message }) => reject(new Error(`${message}. Install the Debian package ${debianPackage}.`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
