import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '../../../docs');
const document = JSON.parse(readFileSync(join(docs, 'openapi.json'), 'utf8')) as {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string }>>>
  >;
};

/** A JSON body that the documentation sends, with the operation that takes it. */
export type RequestBody = {
  readonly where: string;
  readonly method: string;
  /** Path of the OpenAPI document, with the names of its parts. */
  readonly path: string;
  readonly body: unknown;
};

/** The bodies of the commands in docs/walkthrough.md. */
export const walkthroughBodies = (): readonly RequestBody[] => {
  const walk = readFileSync(join(docs, 'walkthrough.md'), 'utf8');
  const commands = walk.matchAll(
    /\bask (?<method>[A-Z]+) "?(?<address>[^\s"]+)"?(?: -H '[^']*')* -d '(?<body>[^']*)'/g,
  );
  return [...commands].map(({ groups: { method = '', address = '', body = '' } = {} }) => ({
    where: `walk-through: ${method} ${address}`,
    method: method.toLowerCase(),
    path: pathOf(address),
    body: JSON.parse(body),
  }));
};

/** The bodies of the recorded examples. */
export const exampleBodies = (): readonly RequestBody[] =>
  readdirSync(join(docs, 'api-examples')).flatMap((file) => {
    const { operationId, examples } = JSON.parse(
      readFileSync(join(docs, 'api-examples', file), 'utf8'),
    ) as Recorded;
    const { method, path } = operationOf(operationId);
    return examples.flatMap(({ name, request: { body } }) =>
      path.startsWith('/v1/') && body !== undefined
        ? [{ where: `example: ${operationId} ${name}`, method, path, body }]
        : [],
    );
  });

type Recorded = {
  readonly operationId: string;
  readonly examples: readonly {
    readonly name: string;
    readonly request: { readonly body?: unknown };
  }[];
};

const pathOf = (address: string): string => {
  const parts = address.split('/');
  const fits = (path: string) => {
    const named = path.split('/');
    return (
      named.length === parts.length &&
      named.every((part, index) => part.startsWith('{') || part === parts[index])
    );
  };
  // A path that is written out goes before one with a name in its place.
  const [found] = Object.keys(document.paths).filter(fits).toSorted();
  if (found === undefined) throw new Error(`no path of the API is ${address}`);
  return found;
};

const operationOf = (operationId: string): { readonly method: string; readonly path: string } => {
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods))
      if (operation.operationId === operationId) return { method, path };
  throw new Error(`no operation is ${operationId}`);
};
