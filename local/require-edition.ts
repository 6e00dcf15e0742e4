import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Throws where a folder holds the data of the other edition: beside it the service would start from nothing, with
 * nobody's stops.
 */
export const requireEdition = (dataDir: string, isOneMachine: boolean): void => {
  const holds = (files: readonly string[]) => files.some((file) => existsSync(join(dataDir, file)));
  if (isOneMachine && !holds(ofOneMachine) && holds(ofAws))
    throw new Error(
      `${dataDir} holds the data of the stand-ins of AWS: start with --aws, name another folder with --data, or empty it with --fresh`,
    );
  if (!isOneMachine && holds(ofOneMachine))
    throw new Error(
      `${dataDir} holds the data of one machine: start without --aws, name another folder with --data, or empty it with --fresh`,
    );
};

const ofOneMachine = ['grondslag.db'];
/** Files of dynoxide, and of the official DynamoDB Local. */
const ofAws = ['dynamodb.sqlite', 'shared-local-instance.db'];
