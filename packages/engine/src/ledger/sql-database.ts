/** What the ledger writes into a column. */
export type SqlValue = string | number | null;

/** A row, by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** The part of a SQLite database that the ledger needs. Each text is one statement; `?` stands for the next value. */
export interface SqlDatabase {
  run(sql: string, ...values: readonly SqlValue[]): void;
  all(sql: string, ...values: readonly SqlValue[]): readonly SqlRow[];
  /** The first row, if there is one. */
  get(sql: string, ...values: readonly SqlValue[]): SqlRow | undefined;
  /** Runs work that lands whole or, where it throws, not at all. Nobody else writes meanwhile. */
  transaction<Value>(work: () => Value): Value;
}
