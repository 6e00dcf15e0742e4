import type { SQSRecord } from 'aws-lambda';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import type { TestHandlers } from '../../test/support/dispatch-handlers.ts';

/**
 * Delivers what was queued until nothing is left: send jobs first, as many workers at once as a
 * machine would run, so that what waits stays as small as it does behind a real queue.
 */
export const driveHandlers = async (
  handlers: TestHandlers,
  queued: string[],
  workers: number,
): Promise<Invocations> => {
  const invocations: Invocations = { fanOut: 0, send: 0 };
  const sends: string[] = [];
  const pages: string[] = [];
  const take = () => {
    for (const body of queued.splice(0)) (isSend(body) ? sends : pages).push(body);
  };
  const sendOnce = async () => {
    const Records = sends.splice(0, jobsOfInvocation).map(recordOf);
    invocations.send += 1;
    const { batchItemFailures } = await handlers.send({ Records });
    if (batchItemFailures.length > 0) throw new Error('a send job failed');
  };
  for (take(); sends.length + pages.length > 0; take()) {
    if (sends.length > 0) {
      const at = Math.min(workers, Math.ceil(sends.length / jobsOfInvocation));
      await Promise.all(Array.from({ length: at }, sendOnce));
      continue;
    }
    invocations.fanOut += 1;
    const { batchItemFailures } = await handlers.fanOut({
      Records: [recordOf(pages.shift() ?? '')],
    });
    if (batchItemFailures.length > 0) throw new Error('a page failed');
  }
  return invocations;
};

/** Jobs that the deployed event source hands to one invocation of `send`. */
export const jobsOfInvocation = 5;

const recordOf = (body: string): SQSRecord =>
  sqsRecord({ MessageId: 'm', Body: body }, 'arn:aws:sqs:eu-west-1:000000000000:bench');

const isSend = (body: string): boolean => body.startsWith('{"type":"batch"');

export type Invocations = { fanOut: number; send: number };
