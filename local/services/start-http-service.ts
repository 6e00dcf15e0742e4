import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

/** Serves on loopback only; `stop` ends open connections too and frees the port. */
export const startHttpService = async ({
  port = 0,
  maxBodyBytes = 50 * 1024 * 1024,
  maxHeaderBytes = 64 * 1024,
  handle,
}: HttpServiceOptions): Promise<RunningService> => {
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(message, maxBodyBytes);
    if (!body)
      return write(response, { status: 413, body: '{"message":"Request Entity Too Large"}' });
    const request: HttpRequest = {
      method: message.method ?? 'GET',
      url: new URL(message.url ?? '/', 'http://127.0.0.1'),
      headers: flatten(message.headers),
      body,
      gone: () => response.destroyed,
    };
    write(response, await handle(request));
  };

  const server = createServer({ maxHeaderSize: maxHeaderBytes, keepAliveTimeout: 60_000 });
  server.on('request', (message, response) => {
    answer(message, response).catch((error: unknown) => {
      if (response.destroyed) return;
      const message500 = error instanceof Error ? error.message : 'unknown';
      if (!response.headersSent) write(response, { status: 500, body: message500 });
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;

  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A request as the local services see it: body read whole, path decoded by them. */
export type HttpRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** True once the caller hung up: nobody will read the answer. */
  readonly gone: () => boolean;
};

/** An answer; `reset` drops the connection without a byte, as a crashed server would. */
export type HttpReply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      /** Parts are sent one by one, so that a large answer is never held whole. */
      readonly body?: string | Buffer | Iterable<Uint8Array>;
    }
  | 'reset';

/** A running service: where it is, and how to end it. */
export type RunningService = {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
};

/** What a service listens with. Port 0 asks for a free one. */
type HttpServiceOptions = {
  readonly port?: number | undefined;
  readonly maxBodyBytes?: number;
  readonly maxHeaderBytes?: number;
  readonly handle: (request: HttpRequest) => Promise<HttpReply> | HttpReply;
};

const readBody = async (message: IncomingMessage, limit: number) => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
};

const flatten = (headers: IncomingMessage['headers']): Record<string, string> => {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return flat;
};

const write = (response: ServerResponse, reply: HttpReply) => {
  if (reply === 'reset') return void response.socket?.resetAndDestroy();
  if (reply.body !== undefined && typeof reply.body !== 'string' && !Buffer.isBuffer(reply.body)) {
    response.writeHead(reply.status, reply.headers as Record<string, string>);
    Readable.from(reply.body).pipe(response);
    return;
  }
  const body = Buffer.from(reply.body ?? '');
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length } as Record<
    string,
    string | number
  >);
  response.end(body);
};
