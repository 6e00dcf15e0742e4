/** What a request says about itself: one value for a key, or a list for a multivalued key. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** The `Condition` element of an IAM statement: operator, key, values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Whether a request meets every condition of a statement (IAM User Guide, "Condition operators" and
 * "Multivalued context keys"). A plain operator compares a single value and does not match a key
 * that has a list; `ForAllValues` is true of a key that is not there, a negated operator too. An
 * operator that is not known here is an error, so that none is taken for met.
 */
export const meets = (conditions: Conditions, context: RequestContext): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) =>
      evaluate(operator, asList(expected).map(String), valueFor(context, key)),
    ),
  );

/** IAM's `*` is any run of characters, `?` any one; nothing else is special. */
export const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text);

/**
 * ARNs are compared part by part: a `*` does not reach over a colon, except in the last part, which
 * is the resource with whatever colons it has.
 */
export const matchesArn = (pattern: string, arn: string): boolean => {
  const [wanted, found] = [partsOf(pattern), partsOf(arn)];
  return (
    wanted.length === 6 &&
    found.length === 6 &&
    wanted.every((part, index) => matches(part, found[index] ?? ''))
  );
};

const partsOf = (arn: string): readonly string[] => {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Names of keys are compared without regard to case (IAM User Guide, "Condition"). */
const valueFor = (context: RequestContext, key: string) =>
  Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];

type Compare = (value: string, expected: readonly string[]) => boolean;

const some =
  (match: (pattern: string, value: string) => boolean): Compare =>
  (value, expected) =>
    expected.some((pattern) => match(pattern, value));

const sameIgnoringCase = (pattern: string, value: string): boolean =>
  pattern.toLowerCase() === value.toLowerCase();

const comparisons: Readonly<Record<string, Compare>> = {
  StringEquals: (value, expected) => expected.includes(value),
  StringEqualsIgnoreCase: some(sameIgnoringCase),
  StringLike: some(matches),
  ArnEquals: some(matchesArn),
  ArnLike: some(matchesArn),
  Bool: some(sameIgnoringCase),
};

/** A negated operator asks that no value of the statement matches. */
const negated: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

type Operator = { readonly each: (value: string) => boolean; readonly ofNothing: boolean };

const operatorOf = (name: string, expected: readonly string[]): Operator => {
  const isOptional = name.endsWith('IfExists');
  const plain = name.replace(/IfExists$/, '');
  const positive = negated[plain] ?? plain;
  const compare = comparisons[positive];
  if (compare === undefined) throw new TypeError(`unknown condition operator ${name}`);
  const isNegated = positive !== plain;
  return {
    each: (value) => compare(value, expected) !== isNegated,
    ofNothing: isNegated || isOptional,
  };
};

const evaluate = (
  operator: string,
  expected: readonly string[],
  actual: string | readonly string[] | undefined,
): boolean => {
  if (operator === 'Null') return expected.includes(String(actual === undefined));
  const [set, name = ''] = operator.includes(':') ? operator.split(':') : ['', operator];
  const { each, ofNothing } = operatorOf(name, expected);
  const values = actual === undefined ? [] : [actual].flat();
  switch (set) {
    case 'ForAllValues':
      return values.every(each);
    case 'ForAnyValue':
      return values.some(each);
    case '':
      if (actual === undefined) return ofNothing;
      return typeof actual === 'string' && each(actual);
    default:
      throw new TypeError(`unknown condition operator ${operator}`);
  }
};
