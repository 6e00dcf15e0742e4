/** As much of JSON Schema (2020-12) as docs/schemas and docs/events use; anything else throws. */
type Schema = Readonly<Record<string, unknown>>;

const known = new Set([
  '$schema',
  '$id',
  '$defs',
  '$ref',
  'title',
  'description',
  'type',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'minItems',
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  // An annotation here: where it must hold, a pattern says so.
  'format',
]);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const resolve = (root: Schema, ref: string): Schema =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((schema, part) => (schema as Schema)[part], root) as Schema;

type Problems = readonly string[];
type Check = (schema: Schema, value: unknown, path: string, root: Schema) => Problems;

const checkObject: Check = (schema, value, path, root) => {
  const members = value as Readonly<Record<string, unknown>>;
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const rest = schema['additionalProperties'];
  const missing = ((schema['required'] ?? []) as readonly string[])
    .filter((name) => !(name in members))
    .map((name) => `${path}: no ${name}`);
  const wrong = Object.entries(members).flatMap(([name, member]) => {
    const own = properties[name];
    if (own !== undefined) return validate(own, member, `${path}/${name}`, root);
    if (rest === false) return [`${path}: unknown ${name}`];
    return typeof rest === 'object'
      ? validate(rest as Schema, member, `${path}/${name}`, root)
      : [];
  });
  return [...missing, ...wrong];
};

const checkArray: Check = (schema, value, path, root) => {
  const items = value as readonly unknown[];
  const few = items.length < Number(schema['minItems'] ?? 0) ? [`${path}: too few`] : [];
  const each = schema['items'] as Schema | undefined;
  if (each === undefined) return few;
  return [...few, ...items.flatMap((item, at) => validate(each, item, `${path}/${at}`, root))];
};

const checkSize: Check = (schema, value, path) => {
  const { minLength, maxLength, minimum, exclusiveMinimum, maximum } = schema as Readonly<
    Record<string, never>
  >;
  const [length, number] = [String(value).length, Number(value)];
  return [
    ...(minLength !== undefined && length < minLength ? [`${path}: short`] : []),
    ...(maxLength !== undefined && length > maxLength ? [`${path}: long`] : []),
    ...(minimum !== undefined && number < minimum ? [`${path}: small`] : []),
    ...(exclusiveMinimum !== undefined && number <= exclusiveMinimum ? [`${path}: small`] : []),
    ...(maximum !== undefined && number > maximum ? [`${path}: large`] : []),
  ];
};

const checkPlain: Check = (schema, value, path, root) => {
  const problems: string[] = [];
  const { pattern } = schema as Readonly<Record<string, never>>;
  if ('const' in schema && schema['const'] !== value) problems.push(`${path}: not the constant`);
  if ('enum' in schema && !(schema['enum'] as readonly unknown[]).includes(value))
    problems.push(`${path}: ${String(value)} is none of the values`);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(String(value)))
    problems.push(`${path}: ${String(value)} is not ${String(pattern)}`);
  return [...problems, ...checkSize(schema, value, path, root)];
};

/** Every integer is a number. */
const isOf = (wanted: unknown, type: string): boolean =>
  wanted === type || (wanted === 'number' && type === 'integer');

/** What is wrong with a value, by path; empty when it is valid. */
export const validate: Check = (schema, value, path, root) => {
  for (const keyword of Object.keys(schema))
    if (!known.has(keyword)) throw new Error(`schema keyword ${keyword} is not supported here`);
  if (typeof schema['$ref'] === 'string')
    return validate(resolve(root, schema['$ref']), value, path, root);
  const type = schema['type'];
  if (type !== undefined && !isOf(type, typeOf(value))) return [`${path}: not ${String(type)}`];
  if (type === 'object') return checkObject(schema, value, path, root);
  if (type === 'array') return checkArray(schema, value, path, root);
  return checkPlain(schema, value, path, root);
};
