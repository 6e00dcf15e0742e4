/** What a request says about itself: one value for a key, or a list for a multivalued key. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** The `Condition` element of an IAM statement: operator, key, values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Whether a request meets every condition of a statement (IAM User Guide, "Condition operators" and
 * "Multivalued context keys"). A plain operator compares a single value and does not match a key
 * that has a list; `ForAllValues` is true of a key that is not there. An operator that is not known
 * here is an error, so that none is taken for met.
 */
export const meets = (conditions: Conditions, context: RequestContext): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) =>
      evaluate(operator, asList(expected).map(String), context[key]),
    ),
  );

/** IAM's `*`: any run of characters. */
export const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(
    text,
  );

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

type Compare = (value: string, expected: readonly string[]) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  StringEquals: (value, expected) => expected.includes(value),
  StringLike: (value, expected) => expected.some((pattern) => matches(pattern, value)),
  ArnLike: (value, expected) => expected.some((pattern) => matches(pattern, value)),
};

const evaluate = (
  operator: string,
  expected: readonly string[],
  actual: string | readonly string[] | undefined,
): boolean => {
  if (operator === 'Null') return expected.includes(String(actual === undefined));
  const [set, name = ''] = operator.includes(':') ? operator.split(':') : ['', operator];
  const compare = comparisons[name];
  if (compare === undefined) throw new TypeError(`unknown condition operator ${operator}`);
  const values = actual === undefined ? [] : [actual].flat();
  const each = (value: string) => compare(value, expected);
  switch (set) {
    case 'ForAllValues':
      return values.every(each);
    case 'ForAnyValue':
      return values.some(each);
    default:
      return typeof actual === 'string' && each(actual);
  }
};
