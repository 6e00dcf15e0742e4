import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

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
  readonly pageId?: string;
  readonly reason?: string;
  readonly state?: string;
  readonly count?: number;
  readonly attempt?: number;
  readonly millis?: number;
  readonly correlationId?: string;
};

export type Telemetry = {
  info(message: LogMessage, fields?: LogFields): void;
  warn(message: LogMessage, fields?: LogFields): void;
  /** Logs the error's name, code and stack frames; never its message, which may quote input. */
  error(message: LogMessage, error: unknown, fields?: LogFields): void;
  count(metric: string, value?: number): void;
};

/** Messages are fixed kebab-case words, so that none can be built from input. */
export type LogMessage = Lowercase<string>;

const allowed: Readonly<Record<keyof LogFields, true>> = {
  route: true,
  mailingId: true,
  senderId: true,
  contactId: true,
  jobId: true,
  eventId: true,
  pageId: true,
  reason: true,
  state: true,
  count: true,
  attempt: true,
  millis: true,
  correlationId: true,
};

/** Fixed words or ids only: anything that could be an address, a sentence or a token is masked. */
const safe = (value: string | number): string | number =>
  typeof value === 'number' || /^[\w.:/{}#-]{1,128}$/.test(value) ? value : '[masked]';

/** Drops every field that is not on the list, whatever its caller's type said. */
export const allowedFields = (
  fields: Readonly<Record<string, unknown>>,
): Record<string, string | number> => {
  const kept: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(fields))
    if (key in allowed && (typeof value === 'string' || typeof value === 'number'))
      kept[key] = safe(value);
  return kept;
};

const describeError = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, errorStack: frames.slice(0, 8).join('\n') };
};

/** Structured logs and EMF metrics for one function. */
export const createTelemetry = (serviceName: string): Telemetry => {
  const logger = new Logger({ serviceName });
  const metrics = new Metrics({ namespace: 'grondslag', serviceName });
  return {
    info: (message, fields = {}) => logger.info(message, allowedFields(fields)),
    warn: (message, fields = {}) => logger.warn(message, allowedFields(fields)),
    error: (message, error, fields = {}) =>
      logger.error(message, { ...allowedFields(fields), ...describeError(error) }),
    count: (metric, value = 1) => {
      metrics.singleMetric().addMetric(metric, MetricUnit.Count, value);
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
