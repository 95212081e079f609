import { describeStart } from '../../src/server/describe-start.ts';
import { readSettings } from '../../src/server/settings.ts';
import { startServer } from '../../src/server/start-server.ts';

/** The real server on pages from a folder of the test's own: `node serve-pages.ts <folder>`. */
const read = readSettings(process.env, 'data');
if (!read.ok) throw new Error(read.complaints.join(' '));
const started = await startServer(read.settings, {
  clock: { nowMs: () => Date.now() },
  pagesFolder: process.argv[2] ?? null,
});
if (!started.ok) throw new Error(started.message);
process.once('SIGTERM', () => void started.server.stop().then(() => process.exit(0)));
console.log(describeStart(started.server));
