import { parseArgs } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { changeKeys, type KeyCommand, type KeyIds, keyCommands } from './keys/change-keys.ts';
import { stageSecret } from './keys/stage-secret.ts';

const usage = `usage: grondslag operator keys ${keyCommands.join('|')} --stage STAGE

Makes and rotates the keys that sign links and hash addresses, in the secret of the stage. They are
never printed and never in a file; only their names are shown.

show              the names of the keys, the current ones first
new               the first keys; refused when the secret has keys
rotate-links      signs new links with a new key; earlier ones continue verifying
rotate-addresses  hashes new addresses with a new key; earlier ones continue finding`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stage: { type: 'string' }, help: { type: 'boolean', default: false } },
});
const command = keyCommands.find((one) => one === positionals[0]);

const lines = ({ links, addresses }: KeyIds): string =>
  `links: ${links.join(', ')} (the first signs)\naddresses: ${addresses.join(', ')} (the first hashes)`;

const reasons = {
  'keys-exist':
    'the secret has keys; replacing them would break every link in a mailbox and forget whom not to mail. Use rotate-links or rotate-addresses',
  'no-keys': 'the secret has no keys yet: npm run cli -- operator keys new --stage STAGE',
} as const;

const run = async (stage: string, what: KeyCommand): Promise<void> => {
  const client = new SecretsManagerClient({});
  try {
    const result = await changeKeys(await stageSecret(client, stage), what);
    if (result.outcome === 'refused') {
      console.error(reasons[result.reason]);
      process.exitCode = 1;
    } else console.log(result.kids === undefined ? reasons['no-keys'] : lines(result.kids));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    client.destroy();
  }
};

if (values.help) console.log(usage);
else if (values.stage === undefined || command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else await run(values.stage, command);
