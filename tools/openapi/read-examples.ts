import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationExamples } from '../api-examples/example.ts';

/** What was recorded of an operation; nothing of one that is new. */
export const readExamples = (operationId: string): OperationExamples => {
  const file = join(examplesFolder, `${operationId}.json`);
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as OperationExamples)
    : { operationId, examples: [], problems: {} };
};

/** Where `npm run api-examples` keeps what it recorded, a file for each operation. */
export const examplesFolder = join(import.meta.dirname, '../../docs/api-examples');
