import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { sharedClock } from './shared-clock.ts';
import type { SentStop, StopsToSend } from './stop-client.ts';

const { url, stops, parallel } = workerData as StopsToSend;
const agent = new Agent({ keepAlive: true, maxSockets: parallel });

/** The one click of a mail client (RFC 8058), until the first byte of its answer. */
const post = ({ contactId, path }: StopsToSend['stops'][number]): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, {
      ...{ agent, method: 'POST' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    sent.on('socket', (socket) => {
      let acknowledgedAt = 0;
      socket.prependOnceListener('data', () => {
        acknowledgedAt = sharedClock();
      });
      sent.on('response', (answer) => {
        const status = answer.statusCode ?? 0;
        parentPort?.postMessage({ contactId, acknowledgedAt, status } satisfies SentStop);
        answer.resume();
        answer.on('end', resolve);
      });
    });
    sent.on('error', reject);
    sent.end('List-Unsubscribe=One-Click');
  });

const left = [...stops];
const sendAll = async (): Promise<void> => {
  for (let stop = left.pop(); stop !== undefined; stop = left.pop()) await post(stop);
};
await Promise.all(Array.from({ length: parallel }, sendAll));
agent.destroy();
