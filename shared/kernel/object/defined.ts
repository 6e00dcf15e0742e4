/**
 * The members that have a value: `{ ...defined({ name }) }` has no `name` where that is undefined, as
 * optional members that may be absent and not undefined want it.
 */
export const defined = <Members extends object>(members: Members): Defined<Members> => {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) kept[key] = value;
  return kept as Defined<Members>;
};

type Defined<Members> = {
  [Key in keyof Members as undefined extends Members[Key] ? never : Key]: Members[Key];
} & {
  [Key in keyof Members as undefined extends Members[Key] ? Key : never]?: Exclude<
    Members[Key],
    undefined
  >;
};
