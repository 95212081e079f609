import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One package as package-lock.json tells of it. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The folders in which Node looks for what the package at `path` needs, the nearest first. */
function shelves(path: string): string[] {
  const inner = path.split('/node_modules/');
  return [...inner.map((_, i) => `${inner.slice(0, inner.length - i).join('/node_modules/')}/`), ''];
}

/**
 * npm leaves out the packages of other machines when it writes the lockfile beside a filled node_modules. `npm ci`
 * then refuses the lockfile, and a Mac or a Raspberry Pi takes whatever version is newest that day.
 */
test('the lockfile holds every package that another names, those of other machines too', () => {
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !shelves(path).some((shelf) => `${shelf}node_modules/${name}` in packages))
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
