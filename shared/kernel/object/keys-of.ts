/** The names of a table whose keys are known, with their type: `Object.keys` forgets it. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table) as Key[];

/** A table with a value for each key. */
export const tableOf = <Key extends string | number, Value>(
  keys: readonly Key[],
  valueFor: (key: Key) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<Key, Value>;

/** Whether a text is a key of a table, which then may be asked for it. */
export const isKeyOf = <Table extends object>(
  table: Table,
  text: string,
): text is string & keyof Table => Object.hasOwn(table, text);
