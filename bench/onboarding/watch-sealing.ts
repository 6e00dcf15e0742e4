import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LocalApp } from '../../local/start-local-app.ts';
import { tableNames } from '../../local/tables.ts';
import { dynamoDbPendingLeaves } from '../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';

/**
 * Runs the sealer at the pace of a clock while a stack with its own sealer switched off works, and
 * until nothing waits afterwards; answers how many runs a leaf saw come and go before it was sealed.
 */
export const watchSealing = async <Result>(
  app: LocalApp,
  everyMs: number,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly sealing: SealingSeen }> => {
  const client = new DynamoDBClient({});
  const pending = dynamoDbPendingLeaves(DynamoDBDocumentClient.from(client), [
    tableNames.consent,
    tableNames.mailings,
  ]);
  const oldestAt = async () => (await pending.oldest(1))[0]?.at;
  const begun: number[] = [];
  const seen = { runs: 0, runsWaited: 0, longestWaitMs: 0, longestRunMs: 0 };

  const seal = async (): Promise<void> => {
    const before = await oldestAt();
    const started = Date.now();
    begun.push(started);
    await app.seal();
    const ended = Date.now();
    const after = await oldestAt();
    seen.runs += 1;
    seen.longestRunMs = Math.max(seen.longestRunMs, ended - started);
    if (before !== undefined) seen.longestWaitMs = Math.max(seen.longestWaitMs, ended - before);
    if (after === undefined) return;
    const waited = begun.filter((at) => at >= after).length;
    seen.runsWaited = Math.max(seen.runsWaited, waited);
  };

  let isOver = false;
  const clock = async (): Promise<void> => {
    for (let next = Date.now() + everyMs; !isOver; next = Math.max(next + everyMs, Date.now())) {
      while (!isOver && Date.now() < next) await sleep(Math.min(100, next - Date.now()));
      if (!isOver) await seal();
    }
  };
  try {
    const [result] = await Promise.all([
      work().finally(() => {
        isOver = true;
      }),
      clock(),
    ]);
    while ((await oldestAt()) !== undefined && seen.runsWaited < mostRuns) await seal();
    return { result, sealing: seen };
  } finally {
    client.destroy();
  }
};

/** A leaf that two whole runs left waiting is outside what the log promises. */
export const mostRuns = 2;

export type SealingSeen = {
  readonly runs: number;
  /** Whole runs that the leaf that waited longest saw come and go; below `mostRuns`. */
  readonly runsWaited: number;
  /** The longest from a record's moment to the end of the run that sealed it, in milliseconds. */
  readonly longestWaitMs: number;
  readonly longestRunMs: number;
};
