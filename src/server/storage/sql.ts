/** What a parameter or a column may be: text ids, integers, JSON as text, packed bytes. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * One SQL text for two engines: parameters are `$1…$n`, and a text keeps to what SQLite and PostgreSQL both read (no
 * now(), no autoincrement, no arrays, ON CONFLICT for upserts).
 */
export interface SqlConnection {
  query(text: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Number of rows changed. */
  run(text: string, values?: readonly SqlValue[]): Promise<number>;
}

export interface Sql extends SqlConnection {
  /**
   * Everything `work` does is kept, on disk, when the promise resolves; nothing of it when it rejects. Inside `work` only
   * the connection it is given may be used: the outer one waits for the transaction to end.
   */
  transaction<T>(work: (connection: SqlConnection) => Promise<T>): Promise<T>;
  /** Makes deleted bytes really gone from the files (privacy rule 12); call after a commit that took something out. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
