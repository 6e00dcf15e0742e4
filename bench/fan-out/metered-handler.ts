import { Readable } from 'node:stream';

/** What an SDK client hands to its HTTP layer. */
export type SdkRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

type SdkResponse = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};

/** The HTTP layer of an SDK client. */
export type RequestHandler = {
  handle(request: SdkRequest, options?: object): Promise<{ readonly response: SdkResponse }>;
  destroy?(): void;
};

/** What was asked of AWS, counted where requests leave the process. */
export type Meter = {
  readonly calls: Map<string, number>;
  bytesOut: number;
  bytesIn: number;
  writeUnits: number;
  readUnits: number;
  queueRequests: number;
  /** Milliseconds spent inside the stand-in for the services; not our own work. */
  serviceMillis: number;
};

export const newMeter = (): Meter => ({
  calls: new Map(),
  bytesOut: 0,
  bytesIn: 0,
  writeUnits: 0,
  readUnits: 0,
  queueRequests: 0,
  serviceMillis: 0,
});

const restOperations: Readonly<Record<string, string>> = {
  '/v2/email/outbound-bulk-emails': 'SendBulkEmail',
  '/v2/email/account': 'GetAccount',
};

export const operationOf = ({ headers, path }: SdkRequest): string =>
  headers['x-amz-target']?.split('.').at(-1) ?? restOperations[path] ?? path;

const decoder = new TextDecoder();

export const textOf = (body: unknown): string =>
  typeof body === 'string' ? body : decoder.decode((body ?? new Uint8Array()) as Uint8Array);

/** Answers without a network, at once. */
export const instantHandler = (
  meter: Meter,
  answer: (operation: string, body: string) => string,
): RequestHandler => ({
  handle: async (request) => {
    const started = performance.now();
    const operation = operationOf(request);
    const body = textOf(request.body);
    const text = answer(operation, body);
    count(meter, operation, body.length, text.length);
    const bytes = Buffer.from(text);
    const response = {
      statusCode: 200,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: Readable.from([bytes], { objectMode: false }),
    };
    meter.serviceMillis += performance.now() - started;
    return { response };
  },
});

export const count = (meter: Meter, operation: string, out: number, into: number): void => {
  meter.calls.set(operation, (meter.calls.get(operation) ?? 0) + 1);
  meter.bytesOut += out;
  meter.bytesIn += into;
};
