import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type Answer,
  type Described,
  isRef,
  isUnderV1,
  isWrite,
  type Operation,
  type Ref,
  refName,
} from './operation.ts';
import { headerRef, parameterRef } from './shared-components.ts';

/** Declares what middleware and versions take and give, on every operation under /v1 alike. */
export const withHeaders = (described: Described): Operation => {
  const { operation } = described;
  if (!isUnderV1(described)) return operation;
  const parameters = [
    ...(operation.parameters ?? []),
    ...(namesKey(operation) ? [] : keyParameter(described)),
    ...matchParameter(operation),
  ];
  return {
    ...operation,
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        status,
        isRef(answer) ? answer : { ...answer, headers: headersOf(described, status, answer) },
      ]),
    ),
  };
};

/** Resources that change; an answer that is one of them carries its version as ETag. */
const mutableResources = new Set([
  'Contact',
  'ConsentState',
  'Mailing',
  'MailingDetail',
  'ReviewedMailing',
  'Sender',
  'Entity',
  'Topic',
  'PersonRequest',
  'Webhook',
  'WebhookWithSecret',
]);

/** Questions with a body, in functions that store no answer: nothing is done, so never twice. */
const questions = new Set([
  'classifyMail',
  'decideContacts',
  'lookupContacts',
  'lookupSuppressions',
  'previewMailing',
  'renderMailing',
]);

/** Whether a repeated Idempotency-Key gets the first answer again. */
export const isRepeatable = (described: Described): boolean =>
  isWrite(described) && !questions.has(described.operation.operationId);

/** A route that insists on a key says so itself. */
const namesKey = ({ parameters = [] }: Operation): boolean =>
  parameters.some((one) => 'name' in one && one.name === 'idempotency-key');

const keyParameter = (described: Described): Ref[] => {
  if (!isWrite(described)) return [];
  return [parameterRef(isRepeatable(described) ? 'IdempotencyKey' : 'IdempotencyKeyWithoutEffect')];
};

/** A route that takes a version answers 412; one that insists on it where there is one, 428. */
const matchParameter = ({ responses }: Operation): Ref[] => {
  if (!('412' in responses)) return [];
  if (!('428' in responses)) return [parameterRef('IfMatchOptional')];
  return [parameterRef('201' in responses ? 'IfMatchWhenPresent' : 'IfMatch')];
};

const headersOf = (described: Described, status: string, answer: Answer) => {
  const isFine = status.startsWith('2');
  const schema = answer.content?.['application/json']?.schema;
  const shown = refName(schema?.anyOf?.[0] ?? schema) ?? '';
  const isCreated = status === '201' && described.operation.operationId.startsWith('create');
  return defined({
    etag: isFine && mutableResources.has(shown) ? headerRef('ETag') : undefined,
    'idempotency-replayed':
      isFine && isRepeatable(described) ? headerRef('IdempotencyReplayed') : undefined,
    location: isCreated ? headerRef('Location') : undefined,
    'x-correlation-id': headerRef('CorrelationId'),
  });
};
