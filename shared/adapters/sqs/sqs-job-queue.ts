import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { FanOutJob, Lane, SendJob } from '../../delivery/jobs.ts';
import type { JobQueue } from '../../delivery/ports.ts';

/** Entries of one SendMessageBatch; 10 jobs of 49 ids of 64 characters are 35 kB of the 1 MiB. */
const batchSize = 10;
const attempts = 4;
/** Batches under way at once. */
const atOnce = 4;

type Message = {
  readonly Id: string;
  readonly MessageBody: string;
  readonly MessageGroupId: string;
};

/** Pages and segments as JSON messages on a standard queue. */
export const sqsFanOutQueue = (client: SQSClient, url: string): Pick<JobQueue, 'fanOut'> => ({
  fanOut: (jobs) => put(client, url, { jobs }),
});

/** The group is the sender: a fair queue lets no sender's campaign hold up another's. */
const messages = (jobs: readonly (FanOutJob | SendJob)[]): Message[] =>
  jobs.map((job, index) => ({
    Id: String(index),
    MessageBody: JSON.stringify(job),
    MessageGroupId: job.senderId,
  }));

const sendOnce = async (
  client: SQSClient,
  {
    url,
    batch,
    delaySeconds,
  }: { readonly url: string; readonly batch: readonly Message[]; readonly delaySeconds: number },
): Promise<Message[]> => {
  const answer = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: batch.map((message) =>
        delaySeconds === 0 ? message : { ...message, DelaySeconds: delaySeconds },
      ),
    }),
  );
  const failed = new Set((answer.Failed ?? []).map(({ Id }) => Id));
  return batch.filter(({ Id }) => failed.has(Id));
};

const sendBatch = async (
  client: SQSClient,
  {
    url,
    batch,
    delaySeconds,
  }: { readonly url: string; readonly batch: readonly Message[]; readonly delaySeconds: number },
): Promise<void> => {
  let open = [...batch];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    open = await sendOnce(client, { url, batch: open, delaySeconds });
    if (open.length === 0) return;
  }
  throw new Error('SQS kept refusing messages');
};

const put = async (
  client: SQSClient,
  url: string,
  { jobs, delaySeconds = 0 }: JobsToPut,
): Promise<void> => {
  const all = messages(jobs);
  const batches: Message[][] = [];
  for (let from = 0; from < all.length; from += batchSize)
    batches.push(all.slice(from, from + batchSize));
  for (let from = 0; from < batches.length; from += atOnce)
    await Promise.all(
      batches
        .slice(from, from + atOnce)
        .map((batch) => sendBatch(client, { url, batch, delaySeconds })),
    );
};

type JobsToPut = {
  readonly jobs: readonly (FanOutJob | SendJob)[];
  readonly delaySeconds?: number | undefined;
};

/** Send jobs on the queue of their lane. */
export const sqsSendQueue = (
  client: SQSClient,
  urls: Readonly<Record<Lane, string>>,
): Pick<JobQueue, 'send'> => ({
  send: (lane, jobs, delaySeconds) => put(client, urls[lane], { jobs, delaySeconds }),
});
