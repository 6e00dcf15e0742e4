/** One operation of the document, as a route describes it and as it is completed here. */
export type Operation = {
  readonly 'x-function'?: string;
  readonly 'x-scope'?: string;
  readonly 'x-iam-scope'?: string;
  readonly 'x-limits'?: object;
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer | Ref>>;
  readonly [extension: string]: unknown;
};

/** As much of a JSON schema as the generation of the document looks at. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
};

export type Content = Readonly<
  Record<string, { readonly schema?: Schema; readonly examples?: object }>
>;

/** Something that several operations share, among the components. */
export type Ref = { readonly $ref: string };

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
};

export type Answer = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Ref>>;
  readonly content?: Content;
};

/** An operation with its address, and the schemas that it refers to. */
export type Described = {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly schemas: Readonly<Record<string, Schema>>;
};

const writes = new Set(['post', 'put', 'patch', 'delete']);

export const isUnderV1 = ({ path }: Described): boolean => path.startsWith('/v1/');

/** A request that may change something, or that has a body to say what is asked. */
export const isWrite = (described: Described): boolean =>
  isUnderV1(described) && writes.has(described.method);

export const isRef = (value: object): value is Ref => '$ref' in value;

/** The name of the component that a schema refers to. */
export const refName = (schema: Schema | undefined): string | undefined =>
  schema?.$ref?.split('/').at(-1);
