/**
 * The same object without its members that are undefined: an optional member is assigned like any other,
 * and is absent where it has no value. What is stored, hashed or sent as JSON names it only then.
 */
export const defined = <const Members extends object>(members: Members): Defined<Members> => {
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
