import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const entryName = /assets\/(walker-[\w-]+)\.js/;

/** A folder of built pages in which another version can take the place of the one before. */
export interface PageVersions {
  readonly folder: string;
  /** The name of the script that the page of this version starts with. */
  readonly entry: string;
  /** As a new build would: the same app under another name. Gives that name. */
  replace(): Promise<string>;
  remove(): Promise<void>;
}

export async function makePageVersions(): Promise<PageVersions> {
  const folder = await mkdtemp(join(tmpdir(), 'seniortrakk-pages-'));
  await cp(built, folder, { recursive: true });
  const readEntry = async () => {
    const [, entry] = entryName.exec(await readFile(join(folder, 'index.html'), 'utf8')) ?? [];
    if (entry === undefined) throw new Error('The walker’s page has no script of its own.');
    return entry;
  };
  let version = 1;
  return {
    folder,
    entry: await readEntry(),
    async replace() {
      const before = await readEntry();
      version += 1;
      const entry = `walker-version${version}`;
      for (const file of await readdir(folder, { recursive: true })) {
        if (!/\.(js|html)$/.test(file)) continue;
        const text = await readFile(join(folder, file), 'utf8');
        if (text.includes(before)) await writeFile(join(folder, file), text.replaceAll(before, entry));
      }
      await rename(join(folder, 'assets', `${before}.js`), join(folder, 'assets', `${entry}.js`));
      // What stands in it has changed, and the worker knows it by a sum of that.
      const worker = join(folder, 'sw.js');
      const revision = /("revision":")[0-9a-f]{32}(","url":"index.html")/;
      const sum = String(version).padStart(32, '0');
      await writeFile(worker, (await readFile(worker, 'utf8')).replace(revision, `$1${sum}$2`));
      return entry;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
