import { AwsError } from '../aws-json-service.ts';
import { type MessageAttribute, sizeOf } from './message.ts';
import type { NewMessage } from './queue.ts';

/** The raw input of an operation, as parsed from JSON. */
export type Input = Readonly<Record<string, unknown>>;

/** The most that one message, or all of a batch, may weigh. */
const maxBytes = 1_048_576;

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A number within its bounds, or the fallback when it is absent. */
export const numberIn = <Fallback>(
  input: Input,
  name: string,
  [low, high]: readonly [number, number],
  fallback: Fallback,
): number | Fallback => {
  const value = input[name];
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw invalid(`Value ${value} for parameter ${name} is invalid. Must be ${low} to ${high}.`);
};

const invalid = (message: string) => new AwsError('InvalidParameterValue', message);

// The attribute goes before the header that an SDK client in Lambda sets by itself.
// https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html
const traceHeaderOf = (input: Input, fromRequest: string | undefined): string | undefined => {
  const system = (input['MessageSystemAttributes'] ?? {}) as Record<string, MessageAttribute>;
  return system['AWSTraceHeader']?.StringValue ?? fromRequest;
};

/** Checks what SQS checks about a message before it takes it. */
export const newMessage = (input: Input, traceHeader?: string): NewMessage => {
  const body = input['MessageBody'];
  if (typeof body !== 'string' || body === '') {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  }
  if (forbidden.test(body)) {
    throw new AwsError('InvalidMessageContents', 'Invalid characters found in MessageBody.');
  }
  const attributes = (input['MessageAttributes'] ?? {}) as Record<string, MessageAttribute>;
  if (sizeOf(body, attributes) > maxBytes) {
    throw invalid(
      'One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.',
    );
  }
  const groupId = input['MessageGroupId'];
  return {
    body,
    attributes,
    groupId: typeof groupId === 'string' ? groupId : undefined,
    traceHeader: traceHeaderOf(input, traceHeader),
    delaySeconds: numberIn(input, 'DelaySeconds', [0, 900], undefined),
  };
};

/** The entries of a batch: one to ten, ids distinct. */
export const batchEntries = (input: Input): readonly Input[] => {
  const entries = (input['Entries'] ?? []) as readonly Input[];
  if (entries.length === 0)
    throw new AwsError('EmptyBatchRequest', 'There should be at least one entry.');
  if (entries.length > 10) {
    throw new AwsError(
      'TooManyEntriesInBatchRequest',
      'Maximum number of entries per request are 10.',
    );
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw new AwsError('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.');
  }
  return entries;
};

/** Refuses a batch that weighs more than one message may. */
export const checkBatchSize = (messages: readonly NewMessage[]): void => {
  const bytes = messages.reduce((sum, { body, attributes }) => sum + sizeOf(body, attributes), 0);
  if (bytes <= maxBytes) return;
  throw new AwsError(
    'BatchRequestTooLong',
    `Batch requests cannot be longer than ${maxBytes} bytes.`,
  );
};
