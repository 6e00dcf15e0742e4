import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type Answer,
  type Described,
  isRef,
  isUnderV1,
  isWrite,
  type Operation,
  type Ref,
} from './operation.ts';
import { responseRef } from './shared-components.ts';
import { isRepeatable } from './with-headers.ts';

/** Adds what middleware and API Gateway answer to any request, and says what each error means. */
export const withAnswers = (described: Described): Operation => {
  const { operation } = described;
  if (!isUnderV1(described)) {
    const responses = { ...operation.responses, 429: responseRef('Throttled') };
    return { ...operation, responses };
  }
  const responses = defined({
    409: isRepeatable(described) ? keyConflict : undefined,
    ...operation.responses,
    ...(isWrite(described) ? ofAnyWrite : {}),
    ...ofAnyRequest,
  });
  return {
    ...operation,
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, explained(status, answer)]),
    ),
  };
};

const ofAnyRequest = {
  401: responseRef('Unauthenticated'),
  429: responseRef('TooManyRequests'),
  500: responseRef('Internal'),
  503: responseRef('Unavailable'),
};

const ofAnyWrite = {
  413: responseRef('BodyTooLarge'),
  415: responseRef('UnsupportedMediaType'),
};

const keyConflict: Answer = {
  description: 'The Idempotency-Key is in use or was used for another request',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What the errors of a route mean, where it has no words of its own. */
const meanings: Readonly<Record<string, string>> = {
  400: 'A field, a parameter or the cursor is wrong; `errors` says which and why',
  403: 'The credentials lack the scope',
  404: 'Not found',
  409: 'The current state does not allow it, or the Idempotency-Key is in use or was used for another request',
  412: 'The version named by If-Match is not the current one',
  422: 'Understood, and rejected; `detail` or `errors` says why',
  428: 'The current version must be named by If-Match',
};

const explained = (status: string, answer: Answer | Ref): Answer | Ref =>
  isRef(answer) || answer.description !== 'Problem details'
    ? answer
    : { ...answer, description: meanings[status] ?? answer.description };
