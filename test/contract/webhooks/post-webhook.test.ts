import { createServer, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { postWebhook } from '../../../shared/adapters/http/post-webhook.ts';

const open: (Server | TcpServer)[] = [];
afterEach(async () => {
  await Promise.all(
    open.splice(0).map(
      (server) =>
        new Promise<void>((closed) => {
          if ('closeAllConnections' in server) server.closeAllConnections();
          server.close(() => closed());
        }),
    ),
  );
});

const listening = async (server: Server | TcpServer, host = '127.0.0.1', port = 0) => {
  open.push(server);
  await new Promise<void>((done) => server.listen(port, host, done));
  return (server.address() as AddressInfo).port;
};

/** A receiver, and the paths that it was asked for. */
const receiver = async (answer: RequestListener) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  const port = await listening(server);
  return { asked, url: `http://127.0.0.1:${port}/hook` };
};

/** Counts who connects, and says nothing. */
const door = async (host: string, port = 0) => {
  let calls = 0;
  const server = createTcpServer((socket) => {
    calls += 1;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  return { port: await listening(server, host, port), calls: () => calls };
};

const local = postWebhook({ mayLoopback: true, millis: 1_000 });
const headers = { 'webhook-id': 'e1' };

describe('what a receiver answers', () => {
  test('nothing of the answer of a receiver is kept but its status, and the body arrives as it was signed', async () => {
    let body = '';
    const { url } = await receiver((request, response) => {
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => response.writeHead(204).end());
    });
    expect(await local(url, '{"name":"é"}', headers)).toEqual({ status: 204 });
    expect(body).toBe('{"name":"é"}');
  });

  test('a redirect is not followed', async () => {
    const other = await receiver((_, response) => void response.end());
    const { url } = await receiver(
      (_, response) => void response.writeHead(307, { location: other.url }).end(),
    );
    expect(await local(url, '{}', headers)).toEqual({ status: 307 });
    expect(other.asked).toEqual([]);
  });

  test('a receiver that never answers is given up in time', async () => {
    const { url } = await receiver(() => undefined);
    const begun = Date.now();
    expect(await local(url, '{}', headers)).toEqual({ failure: 'timed-out' });
    expect(Date.now() - begun).toBeLessThan(3_000);
  });

  test('a receiver that answers a byte at a time gets no extra time', async () => {
    const { url } = await receiver((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await local(url, '{}', headers)).toEqual({ failure: 'timed-out' });
  });

  test('a receiver that answers without end is cut off at 64 kB', async () => {
    let written = 0;
    const { url } = await receiver((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write('x'.repeat(16_384))) written += 16_384;
        response.once('drain', more);
      };
      more();
    });
    expect(await local(url, '{}', headers)).toEqual({ failure: 'answer-too-large' });
    expect(written).toBeLessThan(50_000_000);
  });

  test('an answer of 64 kB is read, and one of one byte more is too large', async () => {
    const sized = (length: number) =>
      receiver((_, response) => void response.end('x'.repeat(length)));
    expect(await local((await sized(65_536)).url, '{}', headers)).toEqual({ status: 200 });
    expect(await local((await sized(65_537)).url, '{}', headers)).toEqual({
      failure: 'answer-too-large',
    });
  });

  test('an answer whose headers never end is cut off', async () => {
    const port = await listening(
      createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.write('HTTP/1.1 200 OK\r\n');
        for (let at = 0; at < 4_000; at += 1) socket.write(`x-${at}: ${'y'.repeat(100)}\r\n`);
      }),
    );
    expect(await local(`http://127.0.0.1:${port}/`, '{}', headers)).toEqual({
      failure: 'answer-too-large',
    });
  });

  test('a receiver that hangs up or does not speak HTTP is unreachable', async () => {
    const { port } = await door('127.0.0.1');
    expect(await local(`http://127.0.0.1:${port}/`, '{}', headers)).toEqual({
      failure: 'unreachable',
    });
  });
});

describe('where a name leads', () => {
  const asking = (answers: readonly (readonly string[])[], mayLoopback: boolean) => {
    const asked: string[] = [];
    const post = postWebhook({
      mayLoopback,
      millis: 1_000,
      resolve: async (host) => {
        const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
        asked.push(host);
        return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      },
    });
    return { post, asked };
  };

  test.each([
    ['127.0.0.1'],
    ['10.0.0.8'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::a9fe:a9fe'],
    ['fe80::1'],
  ])('a name of %s is not connected to', async (address) => {
    const { port, calls } = await door('127.0.0.1');
    const { post } = asking([[address]], false);
    expect(await post(`https://hooks.example.com:${port}/`, '{}', headers)).toEqual({
      failure: 'address-not-public',
    });
    expect(calls()).toBe(0);
  });

  test('one private address among public ones refuses them all', async () => {
    const { port, calls } = await door('127.0.0.1');
    const { post } = asking([['93.184.216.34', '127.0.0.1']], false);
    expect(await post(`https://hooks.example.com:${port}/`, '{}', headers)).toEqual({
      failure: 'address-not-public',
    });
    expect(calls()).toBe(0);
  });

  test('a name that leads elsewhere a moment later is asked once: connected is to what was judged', async () => {
    const first = await door('127.0.0.2');
    const second = await door('127.0.0.1', first.port);
    const { post, asked } = asking([['127.0.0.2'], ['127.0.0.1']], true);
    expect(await post(`https://rebind.example.com:${first.port}/`, '{}', headers)).toEqual({
      failure: 'unreachable',
    });
    expect([asked.length, first.calls(), second.calls()]).toEqual([1, 1, 0]);
  });

  test('a name that nobody knows, that has no address, or that is never answered is not connected to', async () => {
    const { post } = asking([[]], false);
    expect(await post('https://hooks.example.com/', '{}', headers)).toEqual({
      failure: 'name-not-found',
    });
    const failing = postWebhook({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await failing('https://hooks.example.com/', '{}', headers)).toEqual({
      failure: 'name-not-found',
    });
    const silent = postWebhook({ resolve: () => new Promise(() => undefined), millis: 100 });
    expect(await silent('https://hooks.example.com/', '{}', headers)).toEqual({
      failure: 'timed-out',
    });
  });

  test('an address that was stored before a rule was stricter is judged again', async () => {
    const { port, calls } = await door('127.0.0.1');
    const strict = postWebhook({ millis: 1_000 });
    for (const url of [`http://127.0.0.1:${port}/`, `https://127.0.0.1:${port}/`, 'no address'])
      expect(await strict(url, '{}', headers)).toEqual({ failure: 'address-not-public' });
    expect(calls()).toBe(0);
  });
});
