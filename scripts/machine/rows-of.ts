import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** The rows of a query, which the caller knows the columns of. */
export const rowsOf = <Row>(
  db: DatabaseSync,
  sql: string,
  ...values: readonly SQLInputValue[]
): readonly Row[] => db.prepare(sql).all(...values) as readonly unknown[] as readonly Row[];
