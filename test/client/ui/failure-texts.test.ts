import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../support/layering/list-source.ts';

const read = (pattern: string) =>
  globSync(pattern, { cwd: repositoryRoot }).map((file) => readFileSync(`${repositoryRoot}/${file}`, 'utf8'));

/** Where the unions stand that a screen is handed. Those of sync and of the discs stay behind the ports. */
const handedToScreens = [
  'src/client/recorder/walker-ports.ts',
  'src/client/planner/desk-port.ts',
  'src/domain/walk/*.ts',
  'src/domain/privacy/publication-rhythm.ts',
  'src/protocol/*.ts',
];

it('every union of failures and reasons has its record of texts, so that the compiler asks for a new one’s words', () => {
  const unions = handedToScreens
    .flatMap(read)
    .flatMap((source) => [...source.matchAll(/^export type (\w+(?:Trouble|Failure|Reason))\b/gm)])
    .map(([, name]) => name ?? '');
  expect(unions).toEqual(expect.arrayContaining(['StorageTrouble', 'EnrolFailure', 'DeskFailure', 'RejectReason']));
  const asked = read('src/client/{walker,planner}/**/*.{ts,tsx}').flatMap((source) =>
    [...source.matchAll(/satisfies Record<\s*([^;]+?),\s*(?:TextKey|TroubleText)/g)].flatMap(
      ([, of = '']) => of.match(/\w+/g) ?? [],
    ),
  );
  expect([...new Set(unions)].filter((name) => !asked.includes(name))).toEqual([]);
});
