import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { type DeadLetterQueue, deadLetterQueues, peek, replay } from './dead-letter-queues.ts';
import { summaryOf } from './summary.ts';

/** Shows what was set aside, and puts it back if asked. False when the named queue is not there. */
export const runDeadLetters = async (
  client: SQSClient,
  options: DeadLettersOptions,
  print: Print,
): Promise<boolean> => {
  const all = await deadLetterQueues(client, options.prefix);
  const chosen = all.filter(({ name }) => options.queue === undefined || name === options.queue);
  if (chosen.length === 0) {
    const names = all.map(({ name }) => name).join(', ') || 'none';
    print(`no such queue under ${options.prefix}; there are: ${names}`);
    return false;
  }
  for (const queue of chosen) {
    await show(client, queue, options.limit, print);
    if (options.replay) await putBack(client, queue, print);
  }
  return true;
};

export type DeadLettersOptions = {
  /** What the names of the queues begin with: `grondslag-production-`. */
  readonly prefix: string;
  /** Only this queue, by its short name. */
  readonly queue?: string;
  readonly replay: boolean;
  /** Messages shown of each queue. */
  readonly limit: number;
};

type Print = (line: string) => void;

const lineOf = ({ Body = '', Attributes = {} }: Message): string => {
  const sent = Number(Attributes['SentTimestamp']);
  const when = Number.isFinite(sent) ? new Date(sent).toISOString() : 'at an unknown moment';
  const what = Object.entries(summaryOf(Body)).map(([name, value]) => `${name}=${value}`);
  return `  ${when}  ${what.join('  ')}`;
};

const show = async (
  client: SQSClient,
  queue: DeadLetterQueue,
  limit: number,
  print: Print,
): Promise<void> => {
  print(`${queue.name}: ${queue.count}`);
  if (queue.count === 0) return;
  const messages = await peek(client, queue, limit);
  for (const message of messages) print(lineOf(message));
  const more = queue.count - messages.length;
  if (more > 0) print(`  … and ${more} more (--limit)`);
};

const putBack = async (client: SQSClient, queue: DeadLetterQueue, print: Print) => {
  if (queue.count === 0) return;
  const outcome = await replay(client, queue);
  print(
    outcome === 'moved'
      ? `  put back on the queue they came from; they are worked on at once`
      : `  cannot be put back: they came from no queue. docs/runbook.md says what to do`,
  );
};
