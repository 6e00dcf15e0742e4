import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { type FunctionSettings, invokeFunction, type LambdaHandler } from './invoke-function.ts';
import { sqsRecord } from './sqs-record.ts';
import { succeededIn } from './succeeded-in.ts';

/**
 * Polls a queue over the real protocol and invokes a handler with batches, as a Lambda event source
 * mapping does: successes are deleted, failures reappear when their visibility timeout is over.
 */
export const startSqsEventSource = async (
  settings: SqsEventSourceSettings,
): Promise<SqsEventSource> => {
  const { queueUrl, handler, endpoint, faults = {}, onError = () => undefined } = settings;
  const { batchSize = 10, maximumBatchingWindow = 0, maxConcurrency = 2 } = settings;
  const client =
    settings.client ??
    new SQSClient({ ...(endpoint && { endpoint }), useQueueUrlAsEndpoint: false });
  const queueArn = await queueArnOf(client, queueUrl);
  const stopping = new AbortController();
  let inFlight = 0;

  const receive = async (limit: number, seconds: number): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(10, limit),
      WaitTimeSeconds: Math.min(20, seconds),
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages = [] } = await client.send(command, { abortSignal: stopping.signal });
    return Messages;
  };

  const gather = async (): Promise<readonly SQSRecord[]> => {
    const messages = [...(await receive(batchSize, 20))];
    const until = Date.now() + maximumBatchingWindow * 1000;
    while (messages.length > 0 && messages.length < batchSize && !stopping.signal.aborted) {
      const left = Math.max(0, Math.floor((until - Date.now()) / 1000));
      const more = await receive(batchSize - messages.length, left).catch(() => []);
      messages.push(...more);
      if (more.length === 0) break;
    }
    return messages.map((message) => sqsRecord(message, queueArn));
  };

  const deliver = async (records: readonly SQSRecord[]) => {
    const crash = faults.crash?.(records);
    if (crash === 'before') return;
    const result = await invokeFunction(handler, { Records: [...records] }, settings);
    if (crash === 'after') return;
    const ids = records.map(({ messageId }) => messageId);
    const done = succeededIn(ids, settings.reportBatchItemFailures === false ? undefined : result);
    await deleteAll(
      client,
      queueUrl,
      records.filter(({ messageId }) => done.has(messageId)),
    );
  };

  const processBatch = async (records: readonly SQSRecord[]) => {
    inFlight += records.length;
    for (const batch of faults.deliveries?.(records) ?? [records]) {
      // A handler that throws fails its whole batch: nothing is deleted, all of it reappears.
      await deliver(batch).catch(onError);
    }
    inFlight -= records.length;
  };

  const work = async () => {
    while (!stopping.signal.aborted) {
      try {
        const records = await gather();
        if (records.length > 0) await processBatch(records);
      } catch (error) {
        if (stopping.signal.aborted) return;
        onError(error);
        await pause(200);
      }
    }
  };

  const workers = Array.from({ length: maxConcurrency }, work);
  return {
    inFlight: () => inFlight,
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
      if (!settings.client) client.destroy();
    },
  };
};

/** What a test may do to deliveries; none of it happens unless asked for. */
export type DeliveryFaults = {
  /** Turns one received batch into the batches really delivered: repeat, reorder, split, drop. */
  readonly deliveries?: (records: readonly SQSRecord[]) => readonly (readonly SQSRecord[])[];
  /** Loses the invocation before the handler saw it, or its result after it finished. */
  readonly crash?: (records: readonly SQSRecord[]) => 'before' | 'after' | undefined;
};

/** The settings of an event source mapping, with Lambda's defaults. */
export type SqsEventSourceSettings = FunctionSettings & {
  readonly queueUrl: string;
  readonly handler: LambdaHandler<SQSEvent>;
  readonly endpoint?: string | undefined;
  readonly client?: SQSClient;
  readonly batchSize?: number;
  /** Seconds to gather a batch; Lambda wants at least 1 for batches over 10. */
  readonly maximumBatchingWindow?: number;
  readonly maxConcurrency?: number;
  readonly reportBatchItemFailures?: boolean;
  readonly faults?: DeliveryFaults;
  readonly onError?: (error: unknown) => void;
};

/** A running event source mapping. */
type SqsEventSource = {
  /** Messages received and not yet deleted or given back. */
  readonly inFlight: () => number;
  /** Ends polling and waits for the handlers that still run. */
  stop(): Promise<void>;
};

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

const queueArnOf = async (client: SQSClient, queueUrl: string) => {
  const command = new GetQueueAttributesCommand({
    QueueUrl: queueUrl,
    AttributeNames: ['QueueArn'],
  });
  const { Attributes } = await client.send(command);
  return Attributes?.QueueArn ?? '';
};

const deleteAll = async (client: SQSClient, queueUrl: string, records: readonly SQSRecord[]) => {
  for (let start = 0; start < records.length; start += 10) {
    const Entries = records
      .slice(start, start + 10)
      .map(({ receiptHandle }, index) => ({ Id: String(index), ReceiptHandle: receiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
};
