import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeStart } from './describe-start.ts';
import { fillDemo } from './fill-demo.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** Requests under way get this long to be answered before the server stops all the same. */
const patienceMs = 10_000;

const read = readArguments(process.argv.slice(2));
if (!read.ok) fail(read.message);
const settings = readSettings(process.env, read.demo ? 'data-demo' : 'data');
if (!settings.ok) fail(`These settings cannot be used:\n${settings.complaints.map((line) => `  ${line}`).join('\n')}`);

const pagesFolder = fileURLToPath(new URL('../../dist', import.meta.url));
const started = await startServer(settings.settings, {
  clock: { nowMs: () => Date.now() },
  pagesFolder: existsSync(pagesFolder) ? pagesFolder : null,
  stock: read.demo ? fillDemo : undefined,
}).catch((error: unknown) => fail(unforeseen(error, settings.settings.logLevel)));
if (!started.ok) fail(started.message);
// Before anything is said: whoever reads the lines below may stop the server at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(started.server));
console.log(describeStart(started.server));

async function stop(server: RunningServer): Promise<void> {
  setTimeout(() => process.exit(1), patienceMs).unref();
  await server.stop();
  console.log('Stopped.');
  process.exit(0);
}

/** The place in the code is for whoever asks for it; everybody else is told what happened. */
function unforeseen(error: unknown, logLevel: string): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (logLevel === 'debug') return `Nobody foresaw this:\n${stack}`;
  return `Nobody foresaw this: ${message.replace(/\s+/g, ' ')} Start it with LOG_LEVEL=debug to see where it happened.`;
}

function fail(message: string): never {
  console.error(`Seniortråkk did not start. ${message}`);
  process.exit(1);
}
