import { z } from 'zod';

/** What a schema found, in words for whoever sent it; undefined where the schema has words of its own. */
export const plainIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? missing
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? missing : `must be ${oneOf(issue.values)}`;
    case 'invalid_union':
      return issue.input === undefined || lacksDiscriminator(issue) ? missing : undefined;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int'
        ? 'must not be empty'
        : `must ${amount(issue.origin, Number(issue.minimum), 'at least')}`;
    case 'too_big':
      return `must ${amount(issue.origin, Number(issue.maximum), 'at most')}`;
    case 'invalid_format':
      return forms[issue.format];
    default:
      return undefined;
  }
};

const missing = 'is missing';

/** Which alternative an object is, is said by one of its members: that one is named by the path already. */
const lacksDiscriminator = ({ input, discriminator }: z.core.$ZodRawIssue): boolean =>
  typeof discriminator === 'string' &&
  typeof input === 'object' &&
  input !== null &&
  !(discriminator in input);

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const forms: Readonly<Record<string, string>> = {
  datetime: 'must be a moment with its offset, as 2026-11-23T19:54:00Z',
  date: 'must be a day, as 2026-11-23',
  url: 'must be a web address, as https://www.example.com/',
  email: 'must be an e-mail address',
  base64: 'must be base64',
};

const shown = (value: unknown): string => `\`${String(value)}\``;

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? shown(values[0]) : `one of ${values.map(shown).join(', ')}`;

const amount = (origin: string, limit: number, bound: 'at least' | 'at most'): string => {
  switch (origin) {
    case 'string':
      return `have ${bound} ${limit} characters`;
    case 'array':
    case 'set':
      return `have ${bound} ${limit} items`;
    case 'object':
    case 'record':
      return `have ${bound} ${limit} members`;
    default:
      return `be ${bound} ${limit}`;
  }
};

z.config({ customError: plainIssue });
