import type { RecordOutcome } from '../../shared/consent/event/record-statements.ts';
import { refusalText } from '../../shared/consent/event/statement-refusals.ts';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { unknownTopic } from '../runtime/http/unknown-topic.ts';

/** What kept a statement from being recorded, as a problem. */
export const problemOf = (failed: Failed): Error => {
  switch (failed.outcome) {
    case 'refused': {
      const { pointer, message } = refusalText[failed.refusal.reason];
      return new ProblemError('refused', {
        detail: failed.refusal.reason,
        errors: [{ pointer, in: 'body', message }],
      });
    }
    case 'key-reused':
      return new ProblemError('idempotency-key-reused');
    case 'no-contact':
    case 'erased':
      return new ProblemError('not-found', { detail: 'no such contact' });
    case 'conflict':
      return new ProblemError('conflict', { detail: 'others kept writing: send it again' });
    default:
      return new Error('a stored consent state is malformed: rebuild it');
  }
};

/** Throws the problem that names the topics there are, when a topic is why it was refused. */
export const refuseUnknownTopic = async (tools: TopicTools, failed: Failed): Promise<void> => {
  const { reason, scope } = failed.outcome === 'refused' ? failed.refusal : {};
  if (reason !== 'unknown-topic' || scope?.topic === undefined) return;
  throw await unknownTopic(tools, scope.senderId, scope.topic);
};

type Failed = Exclude<RecordOutcome, { readonly outcome: 'appended' | 'repeated' | 'nothing' }>;
