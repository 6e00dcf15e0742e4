import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import { startLocalApp } from '../../local/start-local-app.ts';
import { tableNames } from '../../local/tables.ts';
import { backupFile } from '../../scripts/machine/backup-file.ts';
import { type ExampleClock, installExampleClock } from '../api-examples/example-clock.ts';
import { tellFeedback } from '../api-examples/tell-feedback.ts';
import { slowMail, storyKeys, storyStart, walkStory } from '../api-examples/walk-story.ts';
import { type Answers, answersOf } from './answers-of.ts';

type Item = Readonly<Record<string, unknown>>;

/** Every item of the tables after the story on the stand-ins of AWS, by table, and what was answered. */
export const storedInTables = (): Promise<{ tables: Record<string, Item[]>; answers: Answers }> =>
  inStory(async (clock) => {
    const mail = slowMail();
    const app = await startLocalApp({
      reconcileEveryMs: 500,
      loopbackWebhooks: true,
      stack: { secrets: { secrets: { 'grondslag-keys': storyKeys } }, ses: { fault: mail.fault } },
    });
    try {
      const { links } = await walkStory({ app, clock, mail, tell: tellFeedback });
      await settled(app);
      const answers = await answersOf(app, { links, keys: storyKeys });
      const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
      const tables: Record<string, Item[]> = {};
      for (const [name, TableName] of Object.entries(tableNames)) {
        const items: Item[] = [];
        for await (const { Items = [] } of paginateScan({ client }, { TableName }))
          items.push(...Items);
        tables[name] = items.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
      }
      client.destroy();
      return { tables, answers };
    } finally {
      await app.stop();
    }
  });

const keyOf = ({ pk, sk }: Item): string => `${String(pk)}\0${String(sk)}`;

/** The file of one machine after the same story, and what was answered. */
export const storedByMachine = (): Promise<{ file: Buffer; answers: Answers }> =>
  inStory(async (clock) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'grondslag-release-'));
    writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ keys: storyKeys }));
    const mail = slowMail();
    const app = await startOneMachine({
      dataDir,
      reconcileEveryMs: 500,
      loopbackWebhooks: true,
      ses: { fault: mail.fault },
    });
    try {
      const { links } = await walkStory({ app, clock, mail });
      await settled(app);
      const answers = await answersOf(app, { links, keys: storyKeys });
      const copy = join(dataDir, 'copy.db');
      await backupFile(dataDir, copy, new Date());
      return { file: readFileSync(copy), answers };
    } finally {
      await app.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

const inStory = async <Result>(tell: (clock: ExampleClock) => Promise<Result>): Promise<Result> => {
  const clock = installExampleClock(storyStart);
  try {
    return await tell(clock);
  } finally {
    clock.restore();
  }
};

/** Waits until the clock's work is done, so that what is read and what is asked are of one moment. */
const settled = async (app: {
  readonly reconcile: () => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly seal: () => Promise<void>;
  readonly feedbackRecorded: () => Promise<void>;
}): Promise<void> => {
  await app.feedbackRecorded();
  await app.reconcile();
  await app.publish();
  await app.seal();
};
