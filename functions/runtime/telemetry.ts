import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { correlationId } from './correlation.ts';
import { sourceFrame } from './source-frame.ts';

export type Telemetry = {
  info(message: LogMessage, fields?: LogFields): void;
  warn(message: LogMessage, fields?: LogFields): void;
  /** Logs the error's name, code and stack frames; never its message, which may quote input. */
  error(message: LogMessage, error: unknown, fields?: LogFields): void;
  /** Adds to a metric; with a reason, to that metric of this reason code alone. */
  count(metric: string, value?: number, reason?: string): void;
};

/**
 * The only fields a log line may carry: ids, codes and counts. There is no field for an address,
 * a name, a token or a text, so personal data has nowhere to go.
 */
export type LogFields = {
  readonly route?: string;
  readonly mailingId?: string;
  readonly senderId?: string;
  readonly contactId?: string;
  readonly jobId?: string;
  readonly eventId?: string;
  /** Id of a person's request. */
  readonly requestId?: string;
  /** Id of a message in a queue. */
  readonly messageId?: string;
  readonly reason?: string;
  readonly state?: string;
  readonly status?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly millis?: number;
  /** Stated where the work is done for another request than the one that is running. */
  readonly correlationId?: string | undefined;
};

/** Messages are fixed kebab-case words, so that none can be built from input. */
export type LogMessage = Lowercase<string>;

const id = /^[A-Za-z0-9][\w-]{0,63}$/;
const code = /^[a-z][a-z0-9-]{0,63}$/;

/** The shape of each field that is a text: whatever else somebody puts in it is masked. */
const shapes: Readonly<Record<keyof LogFields, RegExp | 'number'>> = {
  route: /^[\w/:.{}*+-]{1,100}$/,
  mailingId: id,
  senderId: id,
  contactId: id,
  jobId: /^\d{3}-\d{6}-\d{3}[pt]*$/,
  eventId: /^[\w-]{1,100}$/,
  requestId: id,
  messageId: /^[\w-]{1,100}$/,
  reason: code,
  state: code,
  status: 'number',
  count: 'number',
  attempt: 'number',
  millis: 'number',
  correlationId: /^[\w-]{1,64}$/,
};

/** Drops every field that is not on the list, whatever its caller's type said. */
export const allowedFields = (
  fields: Readonly<Record<string, unknown>>,
): Record<string, string | number> => {
  const kept: Record<string, string | number> = {};
  for (const [key, shape] of Object.entries(shapes)) {
    const value = fields[key];
    if (typeof value === 'string' || typeof value === 'number') kept[key] = safe(value, shape);
  }
  return kept;
};

const safe = (value: string | number, shape: RegExp | 'number'): string | number => {
  if (typeof value === 'number') return value;
  return shape !== 'number' && shape.test(value) ? value : '[masked]';
};

const withCorrelation = (fields: LogFields): Record<string, string | number> =>
  allowedFields({ ...fields, correlationId: fields.correlationId ?? correlationId() });

/** Where our code stood, and nothing of a message: one of several lines may look like a frame. */
const frames = ({ stack = '', name, message }: Error): string =>
  stack
    .replace(`${name}: ${message}`, '')
    .split('\n')
    .filter((line) => /^ {4}at [\w.<>[\] ]*\(?(?:file:|node:|\/)[\w/.@+-]+:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map(sourceFrame)
    .join('\n');

const describeError = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const errorName = /^[A-Z]\w{0,63}$/.test(error.name) ? error.name : '[masked]';
  return { errorName, errorStack: frames(error) };
};

/** Structured logs and EMF metrics for one function. */
export const createTelemetry = (serviceName: string): Telemetry => {
  const logger = new Logger({ serviceName });
  const metrics = new Metrics({ namespace: 'grondslag', serviceName });
  return {
    info: (message, fields = {}) => logger.info(message, withCorrelation(fields)),
    warn: (message, fields = {}) => logger.warn(message, withCorrelation(fields)),
    error: (message, error, fields = {}) =>
      logger.error(message, { ...withCorrelation(fields), ...describeError(error) }),
    count: (metric, value = 1, reason = undefined) => {
      const single = metrics.singleMetric();
      if (reason !== undefined) single.addDimension('reason', code.test(reason) ? reason : 'other');
      single.addMetric(metric, MetricUnit.Count, value);
    },
  };
};

/** Keeps nothing and prints nothing. */
export const silentTelemetry: Telemetry = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  count: () => undefined,
};
