import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './check-layering.ts';

export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file under src that git tracks or would track, so that a checker that saw fewer is found out. */
export function listSource(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path && existsSync(join(repositoryRoot, path)))
    .map((path) => ({
      path: path.slice('src/'.length),
      text: /\.(ts|tsx|mjs)$/.test(path) ? readFileSync(join(repositoryRoot, path), 'utf8') : '',
    }));
}
