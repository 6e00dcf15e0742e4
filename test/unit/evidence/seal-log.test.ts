import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { heartbeatOf, sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import type { LogHead } from '../../../shared/evidence/sealing/seal-ports.ts';
import { millisPerDay } from '../../../shared/kernel/instant.ts';
import {
  entryOf,
  type LogWorld,
  logWorld,
  memoryWitness,
  origin,
  signerOf,
} from '../../support/evidence/log-world.ts';
import { entriesOfLog, faultsIn } from '../../support/evidence/sealed-log.ts';

const headOf = async ({ heads }: LogWorld): Promise<LogHead> => {
  const head = await heads.read();
  if (head === undefined) throw new Error('no head');
  return head;
};

const seal = (world: LogWorld, limits = {}) => sealLog(world.tools, world.limits(limits));

describe('sealing', () => {
  test('sealing puts what waits into the log, oldest first, signed and witnessed', async () => {
    const world = logWorld();
    for (const name of ['a', 'b', 'c', 'd']) {
      world.add(name, [name, `${name}2`]);
      world.pass(1);
    }

    expect(await seal(world)).toEqual({ sealed: 8, size: 8, witnessed: 1, refusals: [] });
    const head = await headOf(world);
    expect(entriesOfLog(world, head)).toEqual(
      ['a', 'a2', 'b', 'b2', 'c', 'c2', 'd', 'd2'].map(entryOf),
    );
    expect(faultsIn(world, head)).toEqual([]);
    expect(world.waiting.rows.size).toBe(0);
    expect(world.checkpoint()?.signatures.map(({ name }) => name)).toEqual([
      origin,
      'accountant.example',
    ]);
  });

  test('sealing begins a log with a heartbeat, and adds one when a day passed in silence', async () => {
    const world = logWorld();

    expect(await seal(world)).toMatchObject({ sealed: 1, size: 1 });
    expect(await seal(world)).toMatchObject({ sealed: 0, size: 1 });
    world.pass(millisPerDay - 1);
    expect(await seal(world)).toMatchObject({ sealed: 0, size: 1 });
    world.pass(1);
    expect(await seal(world)).toMatchObject({ sealed: 1, size: 2 });
    const head = await headOf(world);
    expect(entriesOfLog(world, head).at(-1)).toBe(heartbeatOf(head.at, sha256));
    expect(faultsIn(world, head)).toEqual([]);
  });

  test('sealing begins nothing at its deadline, and says how long the oldest waits', async () => {
    const world = logWorld();
    for (const name of ['a', 'b', 'c', 'd', 'e']) world.add(name);
    world.pass(90_000);
    const deadline = world.tools.now();

    expect(await seal(world, { deadline })).toMatchObject({ sealed: 0, oldestMillis: 90_000 });
    expect(await seal(world)).toMatchObject({ sealed: 5, size: 5 });
  });

  test('sealing never turns the time of the log back', async () => {
    const world = logWorld();
    await seal(world);
    const before = await headOf(world);
    world.pass(-3_600_000);
    world.add('a');
    await seal(world);

    expect((await headOf(world)).at).toBe(before.at);
  });

  test('sealing continues over full tiles of two levels', async () => {
    const world = logWorld();
    const many = (batch: number) => Array.from({ length: 700 }, (_, at) => `${batch}/${at}`);
    for (const batch of [1, 2, 3]) {
      world.add(`row ${batch}`, many(batch));
      await seal(world);
    }

    const head = await headOf(world);
    expect(head.size).toBe(2_100);
    expect(faultsIn(world, head)).toEqual([]);
  });

  test('sealing asks a witness that was away again, though nothing was added', async () => {
    const world = logWorld();
    world.add('a');
    const away = { ...world.tools, post: async () => 'unreachable' as const };

    expect(await sealLog(away, world.limits())).toMatchObject({
      witnessed: 0,
      refusals: [{ name: 'accountant.example', reason: 'unreachable' }],
    });
    expect(world.checkpoint()?.signatures).toHaveLength(1);
    expect(await seal(world)).toMatchObject({ sealed: 0, witnessed: 1, refusals: [] });
    expect(world.checkpoint()?.signatures).toHaveLength(2);
  });

  test('sealing signs with the old key and the new one while a key is replaced, then with the new one', async () => {
    const world = logWorld();
    world.add('a');
    await seal(world);
    const newer = signerOf(origin, 'note', 9);
    const both = { ...world.tools, signers: [newer, ...world.tools.signers] };
    await sealLog(both, world.limits());

    expect(world.checkpoint()?.signatures).toHaveLength(3);
    world.add('b');
    await sealLog({ ...both, signers: [newer] }, world.limits());
    expect(world.checkpoint()?.signatures.map(({ keyId }) => keyId)).not.toContain(
      world.tools.signers[0]?.key.keyId,
    );
  });

  test('sealing mends lost and changed tiles from the segments alone', async () => {
    const world = logWorld();
    for (const batch of [1, 2, 3]) {
      world.add(
        `row ${batch}`,
        Array.from({ length: 300 }, (_, at) => `${batch}/${at}`),
      );
      await seal(world);
    }
    for (const [path, bytes] of world.files.files) if (path.includes('.p/')) bytes.fill(1);
    world.files.files.delete('tile/entries/003.p/132');
    world.add('one more');
    await seal(world);

    const head = await headOf(world);
    expect(head.size).toBe(901);
    expect(faultsIn(world, head)).toEqual([]);
  });
});

describe('a log that was cut, rolled back or rewritten', () => {
  const grown = async () => {
    const world = logWorld();
    for (const name of ['a', 'b', 'c']) {
      world.add(name);
      await seal(world);
    }
    return world;
  };

  /** The head row as it was, or as somebody wrote it. */
  const withHead = (world: LogWorld, head: LogHead): LogWorld['tools'] => ({
    ...world.tools,
    heads: { read: async () => head, advance: async () => 'conflict' },
  });

  test('a log that was cut by its head row is not signed, and that is reported', async () => {
    const world = logWorld();
    world.add('a');
    await seal(world);
    const older = await headOf(world);
    world.add('b');
    await seal(world);
    const signed = new Set(world.signedTexts);

    expect(await sealLog(withHead(world, older), world.limits())).toMatchObject({
      problem: 'rolled-back',
    });
    expect(world.signedTexts).toEqual(signed);
  });

  test('a log that was rewritten with what was published too is refused by the witness, which says so', async () => {
    const world = logWorld();
    world.add('a');
    await seal(world);
    const older = await headOf(world);
    const published = world.files.files.get('checkpoint') as Uint8Array;
    world.add('b');
    await seal(world);
    world.files.files.set('checkpoint', Buffer.concat([published]));
    const stripped = Buffer.from(published)
      .toString()
      .replace(/— accountant.*\n/, '');
    world.files.files.set('checkpoint', Buffer.from(stripped));

    expect(await sealLog(withHead(world, older), world.limits())).toMatchObject({
      witnessed: 0,
      refusals: [{ name: 'accountant.example', reason: 'rolled-back' }],
    });
  });

  test('a log whose root was changed in its head row is not signed', async () => {
    const world = await grown();
    const head = await headOf(world);
    world.files.files.delete('sealed');
    const forged = { ...head, root: entryOf('another tree') };

    expect(await sealLog(withHead(world, forged), world.limits())).toMatchObject({
      problem: 'head',
    });
  });

  test('a log of which a segment was changed or is gone is not signed', async () => {
    for (const change of ['changed', 'gone']) {
      const world = await grown();
      const head = await headOf(world);
      world.files.files.delete('sealed');
      if (change === 'gone') world.files.files.delete(`segment/${head.segment}`);
      else world.files.files.get(`segment/${head.segment}`)?.fill(32, 0, 1);

      expect(await seal(world)).toMatchObject({ problem: 'segment' });
    }
  });

  test('a log that was cut and started again from nothing is refused by the witness', async () => {
    const world = await grown();
    const again = logWorld();
    for (const name of ['x', 'y', 'z', 'more']) again.add(name);
    const tools = { ...again.tools, post: world.witness.post };

    expect(await sealLog(tools, again.limits())).toMatchObject({
      refusals: [{ reason: 'inconsistent' }],
    });
  });

  test('a log that was rewritten at the same size is refused by the witness', async () => {
    const world = await grown();
    const again = logWorld();
    for (const name of ['x', 'y', 'z']) again.add(name);
    const tools = { ...again.tools, post: world.witness.post };

    expect(await sealLog(tools, again.limits())).toMatchObject({
      refusals: [{ reason: 'rolled-back' }],
    });
  });
});

test('a witness whose signature does not hold is not believed', async () => {
  const world = logWorld();
  world.add('a');
  const liar = memoryWitness(signerOf('accountant.example', 'cosignature', 7));

  expect(await sealLog({ ...world.tools, post: liar.post }, world.limits())).toMatchObject({
    witnessed: 0,
    refusals: [{ reason: 'wrong-answer' }],
  });
});
