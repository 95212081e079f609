import { describe, expect, test } from 'vitest';
import { checkLayering } from '../support/layering/check-layering.ts';
import { listSource } from '../support/layering/list-source.ts';
import { rooms, sizes } from '../support/layering/rules.ts';

describe('the house', () => {
  const files = listSource();

  test('keeps its import rules', () => {
    expect(checkLayering(files)).toEqual([]);
  });

  test('was really read: every room holds files', () => {
    const code = files.filter((file) => /\.tsx?$/.test(file.path));
    expect(code.length).toBeGreaterThan(100);
    const empty = Object.keys(rooms).filter((room) => !code.some((file) => file.path.startsWith(`${room}/`)));
    expect(empty).toEqual([]);
  });

  test('is made of small files', () => {
    const lines = files
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file.path))
      .map((file) => ({ path: file.path, count: file.text.split('\n').length - 1 }))
      .sort((a, b) => a.count - b.count);
    const at = (share: number) => lines[Math.floor(lines.length * share)]?.count ?? 0;
    expect(lines.filter((line) => line.count > sizes.most)).toEqual([]);
    expect(at(0.5)).toBeLessThanOrEqual(sizes.median);
    expect(at(0.9)).toBeLessThanOrEqual(sizes.ninetieth);
  });
});

describe('a planted violation is caught', () => {
  const plant = (path: string, text: string, others: Record<string, string> = {}) =>
    checkLayering([{ path, text }, ...Object.entries(others).map(([at, body]) => ({ path: at, text: body }))]);

  test.each([
    [
      'a room imports a room above it',
      'domain/walk/a.ts',
      "import { b } from '../../client/store/b.ts';",
      { 'client/store/b.ts': '' },
    ],
    [
      'a screen imports another screen',
      'client/walker/a.ts',
      "import { b } from '../planner/b.ts';",
      { 'client/planner/b.ts': '' },
    ],
    ['a dynamic import passes the wall', 'client/walker/a.ts', "import('../store/b.ts');", { 'client/store/b.ts': '' }],
    [
      'a type-only import passes the wall',
      'client/map/a.ts',
      "import type { B } from '../store/b.ts';",
      { 'client/store/b.ts': '' },
    ],
    [
      'an inline import type passes the wall',
      'client/map/a.ts',
      "export type B = import('../store/b.ts').B;",
      { 'client/store/b.ts': '' },
    ],
    [
      'a re-export passes the wall',
      'client/map/a.ts',
      "export { b } from '../store/b.ts';",
      { 'client/store/b.ts': '' },
    ],
    [
      'somebody imports the place that builds',
      'client/walker/a.ts',
      "import { b } from '../app/b.ts';",
      { 'client/app/b.ts': '' },
    ],
    [
      'a port importer takes more than the port',
      'client/store/a.ts',
      "import { b } from '../recorder/b.ts';",
      { 'client/recorder/b.ts': '' },
    ],
    [
      'the ui kit knows another room',
      'client/ui/a.ts',
      "import { b } from '../../protocol/b.ts';",
      { 'protocol/b.ts': '' },
    ],
    ['a library is used outside its room', 'client/walker/a.ts', "import Dexie from 'dexie';", {}],
    ['a folder has no rule', 'client/utils/a.ts', '', {}],
    ['a folder inside a divided room has no rule', 'domain/misc/a.ts', '', {}],
    ['the clock is read in domain', 'domain/walk/a.ts', 'export const t = Date.now();', {}],
    ['a date is made of nothing in domain', 'domain/walk/a.ts', 'export const t = new Date();', {}],
    ['dice are thrown in domain', 'domain/heat/a.ts', 'export const t = Math.random();', {}],
    ['ids are made in domain', 'domain/heat/a.ts', 'export const t = crypto.randomUUID();', {}],
    ['a screen fetches', 'client/walker/a.ts', "fetch('/x');", {}],
    ['an import leads nowhere', 'domain/walk/a.ts', "import { b } from './b.ts';", {}],
    [
      'two files import each other',
      'domain/walk/a.ts',
      "import { b } from './b.ts';",
      { 'domain/walk/b.ts': "import { a } from './a.ts';" },
    ],
  ])('%s', (_what, path, text, others) => {
    expect(plant(path, text, others)).toHaveLength(1);
  });

  test('what is allowed passes', () => {
    const others = { 'client/recorder/walker-ports.ts': '', 'protocol/b.ts': '' };
    const text =
      "import type { A } from '../recorder/walker-ports.ts'; import { b } from '../../protocol/b.ts'; import { useId } from 'react';";
    expect(plant('client/walker/a.ts', text, others)).toEqual([]);
    expect(plant('client/sync/transport.ts', "fetch('/x');")).toEqual([]);
    expect(plant('domain/walk/a.ts', 'export const t = new Date(5);')).toEqual([]);
  });
});
