import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { TooManyRequestsException } from '@aws-sdk/client-sesv2';
import type { BulkStatus, SesFault } from '../../local/services/ses/ses-options.ts';
import type { Random } from './random.ts';
import type { Fate, WaitingCall } from './turnstile.ts';

/** What is done to one call: by the turnstile, or by the SES service itself. */
export type Doom = { readonly fate: Fate; readonly ses?: SesFault; readonly name: string };

export const unharmed: Doom = { fate: { kind: 'pass' }, name: 'pass' };

const metadata = { $metadata: {}, message: 'injected' };

const timeout = (): Error => Object.assign(new Error('injected'), { name: 'TimeoutError' });

const throttled = (): Error => new ProvisionedThroughputExceededException(metadata);

/** Some recipients of a claim lose a race with somebody else's transaction. */
const contended = (random: Random, { input }: WaitingCall): Error => {
  const actions = (input['TransactItems'] ?? []) as readonly unknown[];
  return new TransactionCanceledException({
    ...metadata,
    CancellationReasons: actions.map((_, index) => ({
      Code: index > 0 && random.chance(0.1) ? 'TransactionConflict' : 'None',
    })),
  });
};

const statuses: readonly BulkStatus[] = [
  'ACCOUNT_THROTTLED',
  'TRANSIENT_FAILURE',
  'MESSAGE_REJECTED',
  'FAILED',
  'ACCOUNT_DAILY_QUOTA_EXCEEDED',
  'INVALID_PARAMETER',
];

const halfFailed = (random: Random): SesFault => {
  const status = random.pick(statuses);
  const hit = Array.from({ length: 50 }, () => random.chance(0.5));
  return { kind: 'entry-status', statusOf: (index) => (hit[index] ? status : undefined) };
};

const sesDooms = (random: Random): Doom =>
  random.pick<() => Doom>([
    () => ({ fate: { kind: 'pass' }, ses: halfFailed(random), name: 'ses-half-failed' }),
    () => ({ fate: { kind: 'pass' }, ses: { kind: 'reset-after' }, name: 'ses-reset-after' }),
    () => ({ fate: { kind: 'pass' }, ses: { kind: 'reset-before' }, name: 'ses-reset-before' }),
    () => ({ fate: { kind: 'pass' }, ses: { kind: 'error' }, name: 'ses-server-error' }),
    () => ({
      fate: { kind: 'fail', error: new TooManyRequestsException(metadata) },
      name: 'ses-throttled',
    }),
    () => ({ fate: { kind: 'lose-answer', error: timeout() }, name: 'ses-timeout' }),
  ])();

const writes = new Set(['PutItem', 'UpdateItem', 'TransactWriteItems', 'SendMessageBatch']);

/** A fault that may really befall this call. */
export const doomOf = (random: Random, call: WaitingCall): Doom => {
  const crash: Doom = random.chance(0.5)
    ? { fate: { kind: 'crash-before' }, name: 'crash-before' }
    : { fate: { kind: 'crash-after' }, name: 'crash-after' };
  if (random.chance(0.5)) return crash;
  if (call.operation === 'SendBulkEmail') return sesDooms(random);
  if (call.operation === 'TransactWriteItems' && random.chance(0.5))
    return { fate: { kind: 'fail', error: contended(random, call) }, name: 'contended' };
  if (writes.has(call.operation) && random.chance(0.5))
    return { fate: { kind: 'lose-answer', error: timeout() }, name: 'answer-lost' };
  return { fate: { kind: 'fail', error: throttled() }, name: 'throttled' };
};
