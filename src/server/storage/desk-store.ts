import type { DeskStore } from '../http/ports.ts';
import { textOf } from './columns.ts';
import { tokenHashOf } from './pseudonym.ts';
import type { Sql } from './sql.ts';

export interface SetupLinks {
  /** Makes this the only link that works. */
  replaceSetupLink(token: string): Promise<void>;
}

export function createDeskStore(sql: Sql): DeskStore & SetupLinks {
  return {
    async hasPlanner() {
      return (await sql.query('SELECT name FROM planners LIMIT 1')).length > 0;
    },
    async replaceSetupLink(token) {
      await sql.transaction(async (connection) => {
        await connection.run('DELETE FROM setup_links');
        await connection.run('INSERT INTO setup_links (token_hash) VALUES ($1)', [tokenHashOf(token)]);
      });
    },
    async hasSetupLink(token) {
      const links = await sql.query('SELECT token_hash FROM setup_links WHERE token_hash = $1', [tokenHashOf(token)]);
      return links.length > 0;
    },
    async setUpPlanner(token, { name, password }) {
      return sql.transaction(async (connection) => {
        const used = await connection.run('DELETE FROM setup_links WHERE token_hash = $1', [tokenHashOf(token)]);
        if (used === 0) return false;
        await connection.run('INSERT INTO planners (name, password) VALUES ($1, $2)', [name, password]);
        return true;
      });
    },
    async readPlanner(name) {
      // Compared here: the database folds only the letters of English, and Åse is a planner too. There are a handful.
      const rows = await sql.query('SELECT name, password FROM planners');
      const row = rows.find((planner) => folded(textOf(planner, 'name')) === folded(name));
      return row ? { name: textOf(row, 'name'), password: textOf(row, 'password') } : null;
    },
    async openSession({ token, planner, expiresAt }) {
      await sql.run('INSERT INTO sessions (session_hash, planner, expires_at) VALUES ($1, $2, $3)', [
        tokenHashOf(token),
        planner,
        expiresAt,
      ]);
    },
    async readSession(token, now) {
      await sql.run('DELETE FROM sessions WHERE expires_at <= $1', [now]);
      const [row] = await sql.query('SELECT planner FROM sessions WHERE session_hash = $1', [tokenHashOf(token)]);
      return row ? textOf(row, 'planner') : null;
    },
    async closeSession(token) {
      await sql.run('DELETE FROM sessions WHERE session_hash = $1', [tokenHashOf(token)]);
    },
  };
}

/** One form for all ways to type a name: composed or with loose accents, in capitals or not. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
