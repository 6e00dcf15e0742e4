import { openApiDocument } from '../openapi/open-api-document.ts';
import { isRef, type Operation, type Schema } from '../openapi/operation.ts';

/** An operation with its address. */
export type DescribedOperation = Operation & { readonly method: string; readonly path: string };

const document = openApiDocument();

/** Every operation of the API by its id. */
export const operations: ReadonlyMap<string, DescribedOperation> = new Map(
  Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, DescribedOperation] => [
        operation.operationId,
        { ...operation, method: method.toUpperCase(), path },
      ]),
  ),
);

export const schemas = document.components.schemas as Readonly<Record<string, Schema>>;

/** The schema of the JSON that an operation answers with. */
export const schemaOf = ({ responses }: Operation, status: number): Schema | undefined => {
  const answer = responses[status];
  return answer === undefined || isRef(answer)
    ? undefined
    : answer.content?.['application/json']?.schema;
};

export const operationNamed = (operationId: string): DescribedOperation => {
  const found = operations.get(operationId);
  if (found === undefined) throw new Error(`the API has no operation ${operationId}`);
  return found;
};

/** Statuses that the operation documents in its own words; shared answers have a shared example. */
export const ownStatuses = ({ responses }: Operation): readonly number[] =>
  Object.entries(responses)
    .filter(([, answer]) => !isRef(answer))
    .map(([status]) => Number(status));

/** The names of the headers by which an operation takes a key and a version. */
export const takes = ({ parameters = [] }: Operation) => {
  const shared = parameters.filter(isRef).map(({ $ref }) => $ref.split('/').at(-1) ?? '');
  return {
    key:
      shared.includes('IdempotencyKey') ||
      parameters.some((one) => 'name' in one && one.name === 'idempotency-key'),
    version: shared.some((name) => name.startsWith('IfMatch')),
    needsNone: shared.includes('IfMatchOptional'),
  };
};
