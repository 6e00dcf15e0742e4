import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tableNames } from '../../../local/tables.ts';
import { copyLog } from '../../../scripts/evidence/copy-log.ts';
import { openingLines } from '../../../scripts/evidence/opening-lines.ts';
import { dynamoDbLogHeads } from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';

/** What `grondslag verify --whole` says of the running service; trusts the log's key and no witness. */
export const verifyStage = async (
  logKey: string,
  /** Certificates of timestamp authorities to believe, as PEM. */
  authorities?: string,
): Promise<{ readonly exitCode: number; readonly said: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-stage-'));
  const client = new DynamoDBClient({});
  try {
    const heads = dynamoDbLogHeads(DynamoDBDocumentClient.from(client), tableNames.consent);
    const s3 = s3LogFiles(new S3Client({}), { bucket: 'grondslag-files', now: Date.now });
    for await (const { name, bytes } of copyLog(s3, heads)) {
      mkdirSync(dirname(join(folder, 'log', name)), { recursive: true });
      writeFileSync(join(folder, 'log', name), bytes);
    }
    let lines = '';
    for await (const line of openingLines(client, Object.values(tableNames))) lines += `${line}\n`;
    writeFileSync(join(folder, 'openings.jsonl'), lines);
    writeFileSync(join(folder, 'trust.txt'), `log ${logKey.trim()}\nquorum none\n`);
    const command = new URL('../../../packages/cli/main.ts', import.meta.url).pathname;
    const at = (name: string) => join(folder, name);
    const told = [command, 'verify', at('openings.jsonl'), '--whole'];
    if (authorities !== undefined) {
      writeFileSync(at('tsa.pem'), authorities);
      told.push('--tsa', at('tsa.pem'));
    }
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [...told, '--log', at('log'), '--policy', at('trust.txt')],
        (error, stdout, stderr) =>
          resolve({ exitCode: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });
  } finally {
    client.destroy();
    rmSync(folder, { recursive: true });
  }
};
