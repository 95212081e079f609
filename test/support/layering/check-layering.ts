import { posix } from 'node:path';
import { readSource, type SourceFacts } from './read-source.ts';
import { mayFetch, neverImported, pureRooms, type RoomRule, rooms } from './rules.ts';

/** A file under src: its path from src, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const code = /\.(ts|tsx|mjs)$/;
const portFile = /(^|\/)(ports?|[a-z-]+-ports?|live)\.ts$/;

/** Every broken rule as one sentence that says what to do instead. An empty list means the house stands. */
export function checkLayering(files: readonly SourceFile[]): readonly string[] {
  const sources = files.filter((file) => code.test(file.path) && !file.path.endsWith('.d.ts'));
  const known = new Set(files.map((file) => file.path));
  const facts = new Map(sources.map((file) => [file.path, readSource(file.path, file.text)]));
  const edges = new Map<string, string[]>();
  const complaints: string[] = [];
  for (const [path, fact] of facts) {
    const room = roomOf(path);
    if (!room) {
      complaints.push(
        `${path}: its folder has no rule. Add the room to test/support/layering/rules.ts or move the file.`,
      );
      continue;
    }
    complaints.push(...checkPurity(path, fact));
    const targets: string[] = [];
    for (const { specifier, typeOnly } of fact.imports) {
      if (!specifier.startsWith('.')) {
        complaints.push(...checkPackage(path, room, specifier, typeOnly));
        continue;
      }
      const target = posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
      if (!known.has(target)) {
        complaints.push(`${path}: imports ${specifier}, which is not a file under src.`);
        continue;
      }
      targets.push(target);
      complaints.push(...checkImport(path, room, target));
    }
    edges.set(path, targets);
  }
  return [...complaints, ...findCycles(edges)];
}

/** The longest room name that is a folder of this path, or null. */
function roomOf(path: string): string | null {
  let best: string | null = null;
  for (const room of Object.keys(rooms)) {
    const inside = path.startsWith(`${room}/`);
    // A room that has rooms in it rules only the files that lie directly in it.
    const direct =
      !path.slice(room.length + 1).includes('/') || !Object.keys(rooms).some((other) => other.startsWith(`${room}/`));
    if (inside && direct && (!best || room.length > best.length)) best = room;
  }
  return best;
}

function ruleOf(room: string): RoomRule {
  const rule = rooms[room];
  if (!rule) throw new Error(`no rule for ${room}`);
  return rule;
}

function checkPackage(path: string, room: string, specifier: string, typeOnly: boolean): string[] {
  const allowed = ruleOf(room).packages.some((owned) =>
    owned.endsWith('*') ? specifier.startsWith(owned.slice(0, -1)) : specifier === owned,
  );
  if (allowed || (typeOnly && specifier === 'geojson')) return [];
  return [`${path}: ${room} does not own the library ${specifier}. Ask the room that owns it.`];
}

function checkImport(path: string, room: string, target: string): string[] {
  const home = roomOf(target);
  if (!home || home === room) return [];
  if (neverImported.includes(home)) return [`${path}: imports ${target}, but ${home} is imported by nobody.`];
  const allowed = ruleOf(room).imports.some((entry) => {
    const [folder = '', how] = entry.split('#');
    if (home !== folder && !home.startsWith(`${folder}/`)) return false;
    if (how === 'ports') return portFile.test(target);
    return true;
  });
  return allowed ? [] : [`${path}: ${room} may not import ${target}. See the table in docs/architecture.md.`];
}

function checkPurity(path: string, fact: SourceFacts): string[] {
  const complaints: string[] = [];
  if (pureRooms.some((room) => path.startsWith(`${room}/`))) {
    for (const impurity of fact.impurities) {
      complaints.push(`${path}: ${impurity} in a pure room. Pass the time, the id or the number in as an argument.`);
    }
  }
  if (fact.callsFetch && !mayFetch.some((pattern) => pattern.test(path))) {
    complaints.push(`${path}: calls fetch. Only the transports do; ask client/sync or the tile proxy.`);
  }
  return complaints;
}

/** One complaint for each import that closes a circle. */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const complaints: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      complaints.push(
        `import cycle: ${[...trail.slice(at), path].join(' → ')}. Move what both need into a third file.`,
      );
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return complaints;
}
