import { startOneMachine } from '../../local/one-machine/start-one-machine.ts';

/** The service of one machine on the folder that is named, in a process that can be killed. */
const [dataDir = ''] = process.argv.slice(2);
const app = await startOneMachine({ dataDir, onError: console.error });
console.log(JSON.stringify({ url: app.apiUrl, token: await app.issuer.adminToken() }));
process.once('SIGTERM', () => void app.stop());
