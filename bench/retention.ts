import { parseArgs } from 'node:util';
import { startLocalApp } from '../local/start-local-app.ts';
import { countRetention } from './retention/count-retention.ts';

/**
 * Counts what the daily run takes of a contact that it keeps, and of one that it takes away with a mail:
 * calls, write units and read units. The last line is one JSON object.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { contacts: { type: 'string', default: '200' } },
  });
  const contacts = Number(values.contacts);
  if (!Number.isSafeInteger(contacts) || contacts < 1)
    throw new RangeError('--contacts takes a whole number of 1 or more');
  process.env['RETENTION'] = 'carry-out';
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
  const hour = 3_600_000;
  const app = await startLocalApp({
    ...{ reconcileEveryMs: hour, retainEveryMs: hour, sealEveryMs: hour },
  });
  try {
    console.log(JSON.stringify({ contacts, ...(await countRetention(app, contacts)) }));
  } finally {
    await app.stop();
  }
};
