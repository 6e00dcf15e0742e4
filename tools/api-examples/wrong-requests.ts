import { isRef } from '../openapi/operation.ts';
import { type DescribedOperation, ownStatuses, takes } from './described-operations.ts';
import type { Ask, Json } from './example.ts';

/**
 * What can go wrong with a request of any operation, as far as the operation documents it: before
 * it went right, so that nothing is changed yet, or after.
 */
export const wrongRequests = (
  operation: DescribedOperation,
  ask: Ask,
  when: 'before' | 'after',
): readonly WrongRequest[] => {
  if (operation['x-scope'] === undefined) return [];
  const documented = ownStatuses(operation);
  return (when === 'before' ? before : after)(operation, ask).filter(
    (wrong): wrong is WrongRequest => wrong !== undefined && documented.includes(wrong.status),
  );
};

/** A request that goes wrong, made of one that goes right. */
export type WrongRequest = {
  readonly status: number;
  readonly ask: Ask;
  /** Sent with the key of the request that went right. */
  readonly withKey?: boolean;
};

const queryNames = ({ parameters = [] }: DescribedOperation): readonly string[] =>
  parameters.flatMap((one) => (!isRef(one) && one.in === 'query' ? [one.name] : []));

/** What is wrong with the body of a stop, or with its key, is no reason to lose the stop. */
const forgiving: ReadonlySet<string> = new Set(['recordObjection', 'recordWithdrawal']);

const malformed = (operation: DescribedOperation, ask: Ask): Ask | undefined => {
  if (ask.body !== undefined && !forgiving.has(operation.operationId))
    return { ...ask, body: { ...(ask.body as Json), colour: 'blue' } };
  if (queryNames(operation).includes('limit'))
    return { ...ask, query: { ...ask.query, limit: '1000' } };
  const [name] = Object.keys(ask.path ?? {});
  if (name !== undefined) return { ...ask, path: { ...ask.path, [name]: '-an id' } };
  return queryNames(operation).length === 0 ? undefined : { ...ask, query: {} };
};

const elsewhere = (ask: Ask): Ask | undefined => {
  const [name] = Object.keys(ask.path ?? {});
  return name === undefined ? undefined : { ...ask, path: { ...ask.path, [name]: 'nobody' } };
};

const unversioned = ({ version: _, ...ask }: Ask): Ask => ask;

const before = (operation: DescribedOperation, ask: Ask): (WrongRequest | undefined)[] => {
  const bad = malformed(operation, ask);
  const gone = elsewhere(ask);
  const { version: known } = ask;
  const { version: takesVersion, needsNone } = takes(operation);
  return [
    bad && { status: 400, ask: bad },
    gone && { status: 404, ask: gone },
    takesVersion && (needsNone || known !== undefined)
      ? { status: 412, ask: { ...ask, version: 99 } }
      : undefined,
    known === undefined ? undefined : { status: 428, ask: unversioned(ask) },
  ];
};

/** The same key with another body, which is lost unless it is a stop: one more space is enough. */
const after = (operation: DescribedOperation, ask: Ask): (WrongRequest | undefined)[] => {
  const body = ask.body === undefined ? '{}' : `${JSON.stringify(ask.body)} `;
  const isLost = takes(operation).key && !forgiving.has(operation.operationId);
  return [isLost ? { status: 409, ask: { ...ask, body }, withKey: true } : undefined];
};
