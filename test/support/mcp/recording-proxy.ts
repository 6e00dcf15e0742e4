import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Passes requests on to a service and keeps which there were. */
export const startRecordingProxy = async (target: string): Promise<RecordingProxy> => {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    calls.push(`${method} ${url}`);
    const body = await buffer(request);
    const headers = new Headers();
    for (const name of ['authorization', 'content-type', 'idempotency-key', 'if-match'])
      if (request.headers[name] !== undefined) headers.set(name, String(request.headers[name]));
    const answer = await fetch(`${target}${url}`, {
      method,
      headers,
      ...(body.length === 0 ? {} : { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

export type RecordingProxy = {
  readonly url: string;
  /** `METHOD path` of each request, in order. */
  readonly calls: readonly string[];
  readonly stop: () => void;
};
