import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import type { SealTools } from '../../../shared/evidence/sealing/seal-tools.ts';
import { entryOf, type LogWorld, logWorld } from '../../support/evidence/log-world.ts';
import { entriesOfLog, faultsIn } from '../../support/evidence/sealed-log.ts';
import { howMany } from '../../support/how-many.ts';

type Crash = { readonly at: number; readonly side: 'before' | 'after' };

class Died extends Error {}

/** Everything a sealer calls goes through `pass`, which may wait, or kill it before or after the call. */
const sealerOf = (
  { tools }: LogWorld,
  turn: () => Promise<void>,
  crash: Crash | undefined,
): { readonly tools: SealTools; readonly calls: () => number } => {
  let calls = 0;
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    const isLast = crash !== undefined && calls >= crash.at;
    await turn();
    if (isLast && (crash.side === 'before' || calls > crash.at)) throw new Died();
    const answer = await call();
    await turn();
    if (isLast) throw new Died();
    return answer;
  };
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name, object);
        return typeof member === 'function'
          ? (...given: unknown[]) => through(async () => Reflect.apply(member, object, given))
          : member;
      },
    });
  return {
    calls: () => calls,
    tools: {
      ...tools,
      heads: wrap(tools.heads),
      pending: wrap(tools.pending),
      files: wrap(tools.files),
      post: (url, body) => through(() => tools.post(url, body)),
      signers: tools.signers.map(({ key, sign }) => ({
        key,
        sign: (message) => through(() => sign(message)),
      })),
    },
  };
};

const untilDeath = (run: Promise<unknown>) =>
  run.catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
  });

const atOnce = async () => undefined;

/** All of them in the log, each once, with nothing left waiting and nothing wrong. */
const expectWhole = async (world: LogWorld, names: readonly string[]) => {
  const report = await sealLog(world.tools, world.limits());
  expect(report.problem).toBeUndefined();
  const head = await world.heads.read();
  if (head === undefined) throw new Error('no head');
  expect(faultsIn(world, head)).toEqual([]);
  const log = entriesOfLog(world, head);
  expect(names.filter((name) => !log.includes(entryOf(name)))).toEqual([]);
  expect(world.waiting.rows.size).toBe(0);
  expect(report.refusals).toEqual([]);
};

const scene = async () => {
  const world = logWorld();
  for (const name of ['a', 'b', 'c', 'd']) {
    world.add(name);
    world.pass(1);
  }
  return world;
};

describe('a sealer that dies', () => {
  test('a sealer that dies at any call, before it or after it, loses nothing and seals nothing twice', async () => {
    const whole = sealerOf(await scene(), atOnce, undefined);
    await sealLog(whole.tools, (await scene()).limits());
    expect(whole.calls()).toBeGreaterThan(30);
    for (let at = 1; at <= whole.calls(); at++)
      for (const side of ['before', 'after'] as const) {
        const world = await scene();
        const dying = sealerOf(world, atOnce, { at, side });
        await untilDeath(sealLog(dying.tools, world.limits()));
        world.add('e');
        await expectWhole(world, ['a', 'b', 'c', 'd', 'e']);
      }
  });

  test('a sealer that finishes for one that died may die as well', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCrash, { minLength: 2, maxLength: 6 }), async (crashes) => {
        const world = await scene();
        for (const [at, crash] of crashes.entries()) {
          await untilDeath(sealLog(sealerOf(world, atOnce, crash).tools, world.limits()));
          world.add(`more ${at}`);
        }
        await expectWhole(world, ['a', 'd', ...crashes.map((_, at) => `more ${at}`)]);
      }),
      { numRuns: howMany(400) },
    );
  });
});

const aCrash = fc.record({
  at: fc.integer({ min: 1, max: 60 }),
  side: fc.constantFrom('before' as const, 'after' as const),
});

describe('two sealers at once', () => {
  test('two sealers at once and a writer, in any order of their calls, each dying anywhere or not, make the log of one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.option(aCrash, { nil: undefined }), { minLength: 2, maxLength: 3 }),
        async (scheduler, crashes) => {
          const world = await scene();
          const turn = () => scheduler.schedule(Promise.resolve());
          const writer = async () => {
            for (const name of ['x', 'y', 'z']) {
              await turn();
              world.add(name);
            }
          };
          const sealers = crashes.map((crash) =>
            untilDeath(sealLog(sealerOf(world, turn, crash).tools, world.limits())),
          );
          await scheduler.waitFor(Promise.all([...sealers, writer()]));

          await expectWhole(world, ['a', 'b', 'c', 'd', 'x', 'y', 'z']);
        },
      ),
      { numRuns: howMany(1_000) },
    );
  });

  test('whatever batches the leaves come in, over full tiles, the tiles are those of one writer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }),
        async (scheduler, batches) => {
          const world = logWorld();
          const names = batches.map((_, at) => `row ${at}`);
          for (const [at, size] of batches.entries())
            world.add(
              names[at] ?? '',
              Array.from({ length: size }, (_, index) => `${at}/${index}`),
            );
          const turn = () => scheduler.schedule(Promise.resolve());
          const limits = world.limits({ rows: 1 });
          const run = () => sealLog(sealerOf(world, turn, undefined).tools, limits);
          await scheduler.waitFor(Promise.all([run(), run()]));

          await expectWhole(world, ['0/0']);
        },
      ),
      { numRuns: howMany(60) },
    );
  });
});
