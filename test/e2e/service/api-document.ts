import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of JSON Schema that the OpenAPI document uses. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly default?: unknown;
};

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
};

/** One operation of the document, with its address. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  /** The one scope it needs; undefined on a public route. */
  readonly scope: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Content; readonly headers?: Readonly<Record<string, unknown>> }
    >
  >;
};

type Ref = { readonly $ref: string };

type RawOperation = {
  readonly operationId: string;
  readonly 'x-scope'?: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Operation['responses'][string] | Ref>>;
};

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
};

/** The committed document. */
export const apiDocument = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'),
) as Document;

/** What a reference stands for; what is none, as it is. */
export const dereferenced = <Value extends object>(value: Value | Ref): Value => {
  if (!('$ref' in value)) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  const found = apiDocument.components[kind]?.[name];
  if (found === undefined) throw new Error(`nothing at ${value.$ref}`);
  return found as Value;
};

const answersOf = ({ responses }: RawOperation): Operation['responses'] =>
  Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => [status, dereferenced(answer)]),
  );

/** Every operation of the document. */
export const operations: readonly Operation[] = Object.entries(apiDocument.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      method: method.toUpperCase(),
      path,
      operationId: raw.operationId,
      scope: raw['x-scope'],
      parameters: (raw.parameters ?? []).map(dereferenced),
      body: raw.requestBody?.content['application/json']?.schema,
      responses: answersOf(raw),
    })),
);

const prefix = '#/components/schemas/';

/** A schema whose references are followed and whose `allOf` is one object; the document has no cycle. */
export const resolved = (schema: Schema): Schema => {
  if (schema.$ref !== undefined) {
    const target = apiDocument.components.schemas[schema.$ref.slice(prefix.length)];
    if (target === undefined) throw new Error(`nothing at ${schema.$ref}`);
    return resolved(target);
  }
  if (schema.allOf !== undefined) {
    const parts = schema.allOf.map(resolved);
    return {
      type: 'object',
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
      additionalProperties: parts.at(-1)?.additionalProperties ?? {},
    };
  }
  return schema;
};

/** The same, all the way down. */
export const resolvedDeep = (given: Schema): Schema => {
  const { properties, items, anyOf, oneOf, additionalProperties, ...rest } = resolved(given);
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => [name, resolvedDeep(one)]),
          ),
        }),
    ...(items === undefined ? {} : { items: resolvedDeep(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(resolvedDeep) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(resolvedDeep) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'boolean'
              ? additionalProperties
              : resolvedDeep(additionalProperties),
        }),
  };
};
