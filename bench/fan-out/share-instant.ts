import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { runInstant } from './run-instant.ts';

/** Two Lambda instances on two cores: each takes its half of the audience after a warm-up. */
export const shareInstant = async (contacts: number, workers: number): Promise<number> => {
  const file = fileURLToPath(import.meta.url);
  const started: Promise<{
    readonly from: number;
    readonly to: number;
    readonly accepted: number;
  }>[] = Array.from(
    { length: workers },
    () =>
      new Promise((resolve, reject) => {
        const share: Share = { contacts: Math.ceil(contacts / workers) };
        const worker = new Worker(file, { workerData: share });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
  );
  const shares = await Promise.all(started);
  const millis =
    Math.max(...shares.map(({ to }) => to)) - Math.min(...shares.map(({ from }) => from));
  return (shares.reduce((sum, { accepted }) => sum + accepted, 0) / millis) * 1_000;
};

type Share = { readonly contacts: number };

if (!isMainThread && parentPort !== null) {
  const { contacts } = workerData as Share;
  await runInstant(2_000);
  const from = Date.now();
  const { accepted } = await runInstant(contacts);
  parentPort.postMessage({ from, to: Date.now(), accepted });
}
