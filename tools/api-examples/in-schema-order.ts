import type { Schema } from '../openapi/operation.ts';

/**
 * A value with its members in the order of its schema, and those that the schema leaves open in
 * alphabetical order: a database gives them back in any.
 */
export const inSchemaOrder = (
  value: unknown,
  given: Schema | undefined,
  schemas: Schemas,
): unknown => {
  const schema = resolved(given, schemas);
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(item, schema?.items, schemas));
  if (typeof value !== 'object' || value === null) return value;
  const properties = schema?.properties ?? {};
  const named = Object.keys(properties).filter((name) => name in value);
  const open = Object.keys(value).filter((name) => !(name in properties));
  const rest = schema?.['additionalProperties'];
  const ofRest = typeof rest === 'object' ? (rest as Schema) : undefined;
  return Object.fromEntries(
    [...named, ...open.toSorted()].map((name) => [
      name,
      inSchemaOrder((value as Schema)[name], properties[name] ?? ofRest, schemas),
    ]),
  );
};

type Schemas = Readonly<Record<string, Schema>>;

const resolved = (schema: Schema | undefined, schemas: Schemas): Schema | undefined =>
  schema?.$ref === undefined ? schema : schemas[schema.$ref.split('/').at(-1) ?? ''];
