import { randomUUID } from 'node:crypto';
import type { HttpReply, HttpRequest } from './start-http-service.ts';

/** An error that an AWS SDK client turns into the exception class of that name. */
export class AwsError extends Error {
  readonly status: number;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(
    name: string,
    message: string,
    status = 400,
    detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.detail = detail;
  }
}

/** One operation of a JSON-RPC style AWS service: parsed input in, output out. */
export type AwsOperation = (
  input: Readonly<Record<string, unknown>>,
  request: HttpRequest,
) => Promise<object> | object;

/** The answer that makes an SDK client throw this error. */
export const errorReply = (error: unknown, type = 'application/json'): HttpReply => {
  if (!(error instanceof AwsError)) throw error;
  const { name, message, status, detail } = error;
  return reply(status, type, { __type: name, message, ...detail }, name);
};

const reply = (status: number, type: string, body: object, errorType?: string): HttpReply => ({
  status,
  headers: {
    'content-type': type,
    'x-amzn-requestid': randomUUID(),
    ...(errorType && { 'x-amzn-errortype': errorType }),
  },
  body: JSON.stringify(body),
});

/** Speaks AWS JSON 1.0 or 1.1: the operation is named by the header `X-Amz-Target`. */
export const awsJsonHandler =
  (version: '1.0' | '1.1', operations: Readonly<Record<string, AwsOperation>>) =>
  async (request: HttpRequest): Promise<HttpReply> => {
    const type = `application/x-amz-json-${version}`;
    const name = request.headers['x-amz-target']?.split('.').at(-1) ?? '';
    try {
      const operation = operations[name];
      if (!operation) throw new AwsError('UnknownOperationException', `no operation \`${name}\``);
      const input = JSON.parse(request.body.toString() || '{}') as Record<string, unknown>;
      return reply(200, type, await operation(input, request));
    } catch (error) {
      return errorReply(error, type);
    }
  };

/** Speaks AWS REST-JSON: an answer of an operation found by method and path. */
export const restJsonReply = (body: object, status = 200): HttpReply =>
  reply(status, 'application/json', body);
