import type { HttpReply } from '../services/start-http-service.ts';

/**
 * Reads a handler's result as an HTTP API does: with a `statusCode` it is the response, without
 * one the whole result is the JSON body of a 200.
 */
export const httpResponse = (result: unknown): HttpReply => {
  if (!isStructured(result)) {
    const body = typeof result === 'string' ? result : (JSON.stringify(result) ?? '');
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const { statusCode, body = '', isBase64Encoded = false } = result;
  const headers = headersOf(result);
  return {
    status: statusCode,
    headers: headers['content-type'] ? headers : { 'content-type': 'text/plain', ...headers },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
};

type Structured = {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

const isStructured = (result: unknown): result is Structured & { readonly statusCode: number } =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

const headersOf = ({ headers = {}, multiValueHeaders = {}, cookies = [] }: Structured) => {
  const all: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = String(value);
  for (const [name, values] of Object.entries(multiValueHeaders)) {
    all[name.toLowerCase()] = values.map(String);
  }
  if (cookies.length > 0) all['set-cookie'] = cookies;
  return all;
};
