import { Worker } from 'node:worker_threads';
import type { Stop } from './stop-effect.ts';

/**
 * Sends one-click stops over HTTP from its own thread, so many at once, and hears of each when the
 * first byte of its 2xx arrived: a thread that is busy sending mail would see that byte later.
 */
export const sendStops = (
  { url, stops, parallel }: StopsToSend,
  onStopped: (stop: Stop) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./stop-thread.ts', import.meta.url), {
      workerData: { url, stops, parallel } satisfies StopsToSend,
    });
    worker.on('message', ({ status, ...stop }: SentStop) => {
      if (status < 200 || status > 299) {
        void worker.terminate();
        reject(new Error(`a stop was answered with ${status}`));
      } else onStopped(stop);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });

export type StopsToSend = {
  readonly url: string;
  /** Whose they are, and the path of the stop link. */
  readonly stops: readonly { readonly contactId: string; readonly path: string }[];
  readonly parallel: number;
};

export type SentStop = Stop & { readonly status: number };
