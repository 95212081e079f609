import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface ServerContent {
  readonly walks: number;
  readonly spots: number;
  readonly withdrawn: number;
}

/** What the server's database holds, read beside the running server. */
export function readServerContent(dataFolder: string): ServerContent {
  const database = new DatabaseSync(join(dataFolder, 'seniortrakk.sqlite'), { readOnly: true });
  try {
    const count = (where: string) =>
      Number(database.prepare(`SELECT count(*) AS n FROM contributions WHERE ${where}`).get()?.n ?? -1);
    return {
      walks: count("kind = 'walk' AND is_withdrawn = 0"),
      spots: count("kind = 'spot' AND is_withdrawn = 0"),
      withdrawn: count('is_withdrawn = 1'),
    };
  } finally {
    database.close();
  }
}
