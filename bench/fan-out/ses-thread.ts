import { parentPort } from 'node:worker_threads';
import { startSes } from '../../local/services/start-ses.ts';

/** The stand-in for SES in its own thread, so that its work is not counted as the service's. */
const ses = await startSes({
  configurationSets: [{ name: 'plain', events: [] }],
  keepMails: 1_000,
  maxSendRate: 1_000_000,
});
parentPort?.postMessage(ses.url);
parentPort?.once('message', () => void ses.stop().then(() => process.exit()));
