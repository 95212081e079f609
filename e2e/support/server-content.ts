import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { walkBody } from '../../src/protocol/bodies.ts';
import { unpackBody } from '../../src/server/storage/packed-body.ts';

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

/** The cells of every walk that the server holds, each with its seconds. */
export function readServerCells(
  dataFolder: string,
): readonly (readonly { readonly cell: string; readonly seconds: number }[])[] {
  const database = new DatabaseSync(join(dataFolder, 'seniortrakk.sqlite'), { readOnly: true });
  try {
    const rows = database.prepare("SELECT body FROM contributions WHERE kind = 'walk' AND is_withdrawn = 0").all();
    return rows.map(({ body }) => {
      const { cells, seconds } = walkBody.parse(unpackBody(body as Uint8Array));
      return cells.map((cell, i) => ({ cell, seconds: seconds[i] ?? Number.NaN }));
    });
  } finally {
    database.close();
  }
}
