import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackWorld, openAttackWorld } from '../../support/attack-world.ts';
import { type Attack, replayAttack, replayAttacks } from '../../support/replay-attack.ts';

/**
 * Tries of outsiders who knew the documents and not the code, each over HTTP against one service. A file
 * of test/corpus/attacks has one try a line: `steps`, or one mail to `classify`. Of the third, the
 * longest, `npm test` replays those marked `always`; `ATTACKS=all` replays all, and finds the marks
 * `gotThrough` of what no longer gets through.
 */
const folder = 'test/corpus/attacks';
const attacks = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => {
    const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
    return [name, lines.map((line) => JSON.parse(line) as Attack)] as const;
  });

const isWhole = process.env['ATTACKS'] === 'all';
const open = (all: readonly Attack[]) => all.filter(({ gotThrough }) => gotThrough === true);
const held = (all: readonly Attack[]) => all.filter(({ gotThrough }) => gotThrough !== true);
/** Those of a file that are replayed now. */
const dueOf = (all: readonly Attack[]): readonly Attack[] => {
  const marked = held(all).filter(({ always }) => always === true);
  return isWhole || marked.length === 0 ? held(all) : marked;
};

let world: AttackWorld;
beforeAll(async () => {
  world = await openAttackWorld();
});
afterAll(() => world?.app.stop());

/** What got through, by attack. */
const replayAll = async (all: readonly Attack[]): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    (await replayAttacks(world, all))
      .filter(({ isThrough }) => isThrough)
      .map(({ attack: { id, idea }, found }) => [`${id}: ${idea}`, found]),
  );

describe('what outsiders tried', () => {
  test.each(attacks)(
    'nothing gets through of %s',
    async (_, all) => {
      expect(await replayAll(dueOf(all))).toEqual({});
    },
    isWhole ? 3_600_000 : 300_000,
  );

  test.each(attacks)('every case of %s that is known to get through says why', (_, all) => {
    expect(open(all).filter(({ reason = '' }) => reason === '')).toEqual([]);
  });

  test.runIf(isWhole).each(attacks)(
    'what of %s is known to get through still does',
    async (_, all) => {
      const known = open(all).map(({ id, idea }) => `${id}: ${idea}`);
      expect(Object.keys(await replayAll(open(all))).toSorted()).toEqual(known.toSorted());
    },
    3_600_000,
  );

  test('a mail gets through where nobody said no, so that the replay would see it', async () => {
    const plain = attacks.flatMap(([, all]) => all).find(({ kind }) => kind === 'control');
    const stops = /\/(?:withdrawals|objections)$|\/consent\/events$/;
    // Names, a number and addresses of its own: at the first ones the stops of the attack hold.
    const written = JSON.stringify(plain).replaceAll('ac09631', 'again');
    const other = written.replaceAll('KvK 65950948', 'KvK 65950949').replaceAll('@', '@again.');
    const anew = JSON.parse(other.replaceAll('post@again.mail', 'post@mail')) as Attack;
    const steps = (anew.steps ?? []).filter(({ path }) => !stops.test(path));
    const found = await replayAttack(world, { ...anew, steps });
    expect(found).toContainEqual(expect.stringMatching(/^(?:allowed|mailed) /));
  }, 60_000);
});
