import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalS3, startS3 } from '../../../local/services/start-s3.ts';
import { dynamoDbLogHeads } from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { leavesPut } from '../../../shared/adapters/dynamodb/evidence/outbox-item.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';
import { sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import type { SealTools } from '../../../shared/evidence/sealing/seal-tools.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { entryOf, logWorld } from '../../support/evidence/log-world.ts';
import { entriesOfLog, faultsIn } from '../../support/evidence/sealed-log.ts';
import { howMany, momentsOf } from '../../support/how-many.ts';

let db: TestDynamoDb;
let s3: LocalS3;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'grondslag-sealing-'));
  [db, s3] = await Promise.all([openTestDynamoDb(), startS3({ dataDir })]);
});
afterAll(async () => {
  await Promise.all([db.stop(), s3.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
});

class Died extends Error {}

type Crash = { readonly at: number; readonly side: 'before' | 'after' };

/** A process: how many calls it made that change something, and at which of them it dies. */
type Process = { calls: number; isDead: boolean; readonly crash: Crash | undefined };

/** A client of a process, which dies before a call was sent or after it was carried out. */
const clientOf = <Client extends object>(client: Client, process: Process): Client =>
  new Proxy(client, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'send' || typeof member !== 'function') return member;
      return async (...given: readonly unknown[]) => {
        if (process.isDead) throw new Died();
        // To die at a reading is to die before the next call that changes something.
        const changes = !/^(?:Query|Get)/.test(String(given[0]?.constructor.name));
        if (changes) process.calls += 1;
        const isLast = changes && process.calls === process.crash?.at;
        process.isDead ||= isLast;
        if (isLast && process.crash?.side === 'before') throw new Died();
        const answer: unknown = await Reflect.apply(member, target, given);
        if (isLast) throw new Died();
        return answer;
      };
    },
  });

let worlds = 0;

/** A log on the adapters of a stage, each with what it stores in: a table and a folder. */
const openWorld = async () => {
  worlds += 1;
  const bucket = `log-${worlds}`;
  const table = await db.table();
  const memory = logWorld();
  const client = new S3Client({
    endpoint: s3.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { now } = memory.tools;

  /** A sealer of its own process, and how many calls it made that change something. */
  const sealer = (crash?: Crash): { readonly tools: SealTools; readonly calls: () => number } => {
    const process: Process = { calls: 0, isDead: false, crash };
    const dynamoDb = clientOf(db.client, process);
    const tools = {
      ...memory.tools,
      heads: dynamoDbLogHeads(dynamoDb, table),
      pending: dynamoDbPendingLeaves(dynamoDb, [table]),
      files: s3LogFiles(clientOf(client, process), { bucket, now }),
    };
    return { tools, calls: () => process.calls };
  };

  const add = async (name: string, isAnnounced = true): Promise<void> => {
    memory.pass(1);
    const { Put } = leavesPut(table, now(), [entryOf(name), entryOf(`${name} 2`)]);
    const Item = { ...Put?.Item, ...(isAnnounced ? {} : { announcement: '{}' }) };
    await db.client.send(new PutCommand({ TableName: table, Item }));
  };

  /** Its files as they are in the folder. */
  const files = () => {
    const root = join(dataDir, bucket, 'log');
    const found = new Map<string, Uint8Array>();
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.object')) {
        const path = join(entry.parentPath, entry.name);
        found.set(relative(root, path).slice(0, -'.object'.length), readFileSync(path));
      }
    return found;
  };

  const outbox = async () => {
    const { Items = [] } = await db.client.send(new ScanCommand({ TableName: table }));
    return Items.filter(({ type }) => type === 'outbox');
  };

  return { memory, sealer, add, files, outbox };
};
type World = Awaited<ReturnType<typeof openWorld>>;

const seal = (world: World, crash?: Crash) => {
  const { tools, calls } = world.sealer(crash);
  const done = sealLog(tools, world.memory.limits({ rows: 2 })).catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
    return undefined;
  });
  return done.then(() => calls());
};

/** Each leaf in the log once, tiles as a single writer makes them, and every signature of its beginning. */
const expectWhole = async (world: World, names: readonly string[]) => {
  const { tools } = world.sealer();
  expect(await sealLog(tools, world.memory.limits({ rows: 2 }))).not.toHaveProperty('problem');
  const head = await tools.heads.read();
  if (head === undefined) throw new Error('no head');
  const seen = {
    ...world.memory,
    files: { ...world.memory.files, files: world.files() },
    checkpoint: () => world.memory.checkpoint(),
  };
  for (const [name, bytes] of seen.files.files) world.memory.files.files.set(name, bytes);
  expect(faultsIn(seen as never, head)).toEqual([]);
  const log = entriesOfLog(seen as never, head);
  const wanted = names.flatMap((name) => [entryOf(name), entryOf(`${name} 2`)]);
  expect(log.filter((entry) => wanted.includes(entry as never)).toSorted()).toEqual(
    wanted.toSorted(),
  );
  const left = await world.outbox();
  expect(left.filter(({ leaves }) => leaves !== undefined)).toEqual([]);
  // What is still to be announced stays for the bus.
  expect(left.map(({ announcement }) => announcement)).toEqual(['{}']);
};

const names = ['a', 'b', 'c', 'd', 'e'] as const;

const scene = async (): Promise<World> => {
  const world = await openWorld();
  for (const name of names) await world.add(name, name !== 'b');
  return world;
};

test('a sealer that dies at any call that changes something loses nothing and seals nothing twice', async () => {
  const calls = await seal(await scene());
  expect(calls).toBeGreaterThan(20);
  for (const at of momentsOf(calls))
    for (const side of ['before', 'after'] as const) {
      const world = await scene();
      await seal(world, { at, side });
      await world.add('f');
      await expectWhole(world, [...names, 'f']);
    }
}, 240_000);

test('two sealers at once, one of which may die, put each leaf into the log once and sign one history', async () => {
  for (let round = 0; round < howMany(24); round += 1) {
    const world = await scene();
    const late = async () => {
      for (const name of ['f', 'g']) await world.add(name);
    };
    await Promise.all([
      seal(world, round % 2 === 0 ? undefined : { at: 1 + ((round * 5) % 30), side: 'after' }),
      seal(world),
      late(),
      ...(round % 3 === 0 ? [seal(world)] : []),
    ]);
    await expectWhole(world, [...names, 'f', 'g']);
  }
}, 240_000);
