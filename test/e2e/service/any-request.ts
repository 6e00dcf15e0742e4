import fc from 'fast-check';
import { type Operation, resolved, type Schema } from './api-document.ts';

/** A request that the document describes, or nearly. */
export type AnyRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly as: 'everybody' | 'nobody' | 'product' | 'marketer';
};

/** Ids that exist in the world the fuzzer runs against, so that requests get past the first check. */
export type Known = Readonly<Record<string, readonly string[]>>;

const nasty = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    '',
    ' ',
    [],
    {},
    [[]],
    '\u0000',
    '\ud83d',
    '𝓗é\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(1_000, 20_001, 300_001, 1_100_000).map((length) => 'x'.repeat(length)),
  // What makes a pattern or a parser that looks back take time by the square of its length.
  fc
    .tuple(
      fc.constantFrom(
        '<a ',
        '<!--',
        '<a href="',
        '{{',
        '{{#if a}}',
        '&#',
        ' ',
        '\n',
        'a@',
        '"',
        'a.',
        '-',
        '=?UTF-8?Q?',
        '((',
        'http://',
        '1,',
        'é\u0301',
      ),
      fc.constantFrom('', 'x', '!', '>', '\n'),
    )
    .map(([piece, end]) => `${piece.repeat(Math.floor(99_000 / piece.length))}${end}`),
  fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
);

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const text = (
  { format, pattern, example, minLength = 0, maxLength = 60 }: Schema,
  known: readonly string[],
) => {
  if (format === 'date-time') return days;
  if (format === 'date') return days.map((day) => day.slice(0, 10));
  if (format === 'uri') return fc.webUrl();
  if (format === 'email') return fc.emailAddress();
  const samples = [...known, ...(typeof example === 'string' ? [example] : [])];
  const free =
    pattern === undefined || pattern.startsWith('^[^')
      ? fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) })
      : fc.stringMatching(new RegExp(pattern));
  return samples.length === 0
    ? free
    : fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...samples) },
        { weight: 1, arbitrary: free },
      );
};

const object = (schema: Schema, known: Known, depth: number): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).map(
    ([name, one]) => [name, valid(one, known, name, depth + 1)] as const,
  );
  const model = Object.fromEntries(fields);
  const record = fc.record(model, { requiredKeys: [...required].filter((key) => key in model) });
  return fields.length === 0 && typeof additionalProperties === 'object'
    ? fc.dictionary(
        fc.string({ maxLength: 12 }),
        valid(additionalProperties, known, '', depth + 1),
        {
          maxKeys: 3,
        },
      )
    : record;
};

const typed = (
  schema: Schema,
  type: string | undefined,
  known: Known,
  name: string,
  depth: number,
) => {
  switch (type) {
    case 'string':
      return text(schema, known[name] ?? []);
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.min(schema.maximum ?? 1_000, 1_000),
      });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid(schema.items ?? {}, known, name.replace(/s$/, ''), depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'object':
      return object(schema, known, depth);
    default:
      return fc.json({ maxDepth: 2 }).map((json): unknown => JSON.parse(json));
  }
};

/** Values that a schema allows. */
export const valid = (given: Schema, known: Known, name = '', depth = 0): fc.Arbitrary<unknown> => {
  const schema = resolved(given);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined)
    return fc.oneof(...options.map((one) => valid(one, known, name, depth)));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(
    ...types.map((type: string | undefined) => typed(schema, type, known, name, depth)),
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that a careless look-up finds on every object, or that no store takes. */
const hostileName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
  '$ref',
  'a/b~c',
  '',
  '\ud83d',
  'x'.repeat(3_000),
  'x'.repeat(100_000),
);

/** The object with one member more, whatever its name. */
const withMember = (value: Record<string, unknown>, name: string, member: unknown) =>
  Object.fromEntries([...Object.entries(value), [name, member]]);

/** Puts half a surrogate pair into one of the texts, wherever it is: schemas look at lengths only. */
const halved = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === 'string')
    return fc
      .tuple(fc.constantFrom('\ud83d', '\udc00', '\udc00\ud83d'), fc.nat(value.length))
      .map(([half, at]) => `${value.slice(0, at)}${half}${value.slice(at)}`);
  if (Array.isArray(value) && value.length > 0)
    return fc
      .nat(value.length - 1)
      .chain((at) => halved(value[at]).map((one) => value.with(at, one)));
  if (!isRecord(value) || Object.keys(value).length === 0) return fc.constant(value);
  return fc
    .constantFrom(...Object.keys(value))
    .chain((key) => halved(value[key]).map((one) => ({ ...value, [key]: one })));
};

/** Breaks a value in one place: a member dropped, added, or replaced by something nasty. */
const broken = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value) && value.length > 0)
    return fc.oneof(
      nasty,
      broken(value[0]).map((first) => [first, ...value.slice(1)]),
      fc.constant(Array.from({ length: 600 }, () => value[0] as unknown)),
    );
  if (!isRecord(value) || Object.keys(value).length === 0) return nasty;
  const keys = fc.constantFrom(...Object.keys(value));
  return fc.oneof(
    keys.map((key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
    fc.tuple(keys, nasty).map(([key, bad]) => ({ ...value, [key]: bad })),
    fc.tuple(fc.string({ maxLength: 20 }), nasty).map(([key, bad]) => ({ ...value, [key]: bad })),
    fc.tuple(hostileName, nasty).map(([key, bad]) => withMember(value, key, bad)),
    keys.chain((key) => broken(value[key]).map((bad) => ({ ...value, [key]: bad }))),
    nasty,
  );
};

const bodyOf = ({ body }: Operation, known: Known): fc.Arbitrary<string | undefined> => {
  const good = body === undefined ? fc.constant(undefined) : valid(body, known);
  const asText = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  return fc.oneof(
    { weight: 5, arbitrary: good.map(asText) },
    { weight: 4, arbitrary: good.chain(broken).map(asText) },
    { weight: 3, arbitrary: good.chain(halved).map(asText) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom('', '{', 'null', '[]', '"x"'), fc.string()) },
  );
};

const printable = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const inPath = fc
  .oneof(
    fc.constantFrom('nobody', '-', '.', '..', '%2e%2e', '%00', '%ff', '%E2%80%AE'),
    fc.string(),
  )
  .map((segment) =>
    /%[0-9a-f]{2}/i.test(segment) ? segment : encodeURIComponent(segment.toWellFormed()),
  )
  // An empty or a dot segment is another address; HTTP clients take it away.
  .map((segment) => (/^(\.|%2e){0,2}$/i.test(segment) ? 'x' : segment));

const pathOf = ({ path, parameters }: Operation, known: Known): fc.Arbitrary<string> => {
  const names = parameters.filter((one) => one.in === 'path');
  const values = names.map(({ schema, name }) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: valid(schema, known, name).map(
          (one) => encodeURIComponent(printable(one).toWellFormed()) || 'x',
        ),
      },
      { weight: 1, arbitrary: inPath },
    ),
  );
  return fc
    .tuple(...values)
    .map((all) =>
      names.reduce(
        (sum, { name }, index) => sum.replace(`{${name}}`, () => all[index] ?? 'x'),
        path,
      ),
    );
};

/** As long as a gateway takes it: request line and headers together are 10 kB at most. */
const inQuery = (value: string): string => {
  const whole = encodeURIComponent(value.slice(0, 3_000).toWellFormed());
  return whole.length <= 4_000 ? whole : encodeURIComponent(value.slice(0, 400).toWellFormed());
};

const queryOf = ({ parameters }: Operation, known: Known): fc.Arbitrary<string> => {
  const pairs = parameters
    .filter((one) => one.in === 'query')
    .map(({ schema, name, required }) =>
      fc
        .tuple(
          fc.oneof(
            { weight: 3, arbitrary: valid(schema, known, name) },
            { weight: 1, arbitrary: nasty },
          ),
          fc.boolean(),
        )
        .map(([value, present]) =>
          present || required === true ? `${name}=${inQuery(printable(value))}` : '',
        ),
    );
  return fc.tuple(...pairs).map((all) => {
    const query = all.filter((pair) => pair !== '').join('&');
    return query === '' ? '' : `?${query}`;
  });
};

const headersOf = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
    ),
    'if-match': fc.constantFrom('"1"', '"2"', '"0"', 'W/"1"', '*', 'x', '"99999999999999999999"'),
    'idempotency-key': fc.constantFrom('a', 'b', 'c', 'x'.repeat(128), 'x'.repeat(129), 'a b'),
    accept: fc.constantFrom('*/*', 'text/html', 'application/xml'),
  },
  { requiredKeys: [] },
);

const bodiless = new Set(['GET', 'HEAD']);

/** Requests for an operation: mostly right, often broken in one place, now and then by somebody else. */
export const anyRequest = (operation: Operation, known: Known): fc.Arbitrary<AnyRequest> =>
  fc
    .record({
      path: pathOf(operation, known),
      query: queryOf(operation, known),
      headers: headersOf,
      body: bodiless.has(operation.method) ? fc.constant(undefined) : bodyOf(operation, known),
      as: fc.constantFrom(
        ...([
          'everybody',
          'everybody',
          'everybody',
          'everybody',
          'everybody',
          'nobody',
          'product',
          'marketer',
        ] as const),
      ),
    })
    .map(({ path, query, headers, body, as }) => ({
      method: operation.method,
      path: `${path}${query}`,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      body,
      as,
    }));
