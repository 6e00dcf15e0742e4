import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listLoader } from '../../../bench/onboarding/count-import.ts';
import { mostRuns, watchSealing } from '../../../bench/onboarding/watch-sealing.ts';
import { parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { type ServiceWorld, startServiceWorld } from './service-world.ts';

let world: ServiceWorld;
let load: Awaited<ReturnType<typeof listLoader>>;
beforeAll(async () => {
  world = await startServiceWorld({ sealEveryMs: 3_600_000, reconcileEveryMs: 3_600_000 });
  load = await listLoader(world.app);
}, 60_000);
afterAll(async () => world?.app.stop());

const logSize = async (): Promise<number> => {
  const { text } = await world.ask('GET', '/log/checkpoint');
  return parseCheckpoint(parseNote(text)?.text ?? '')?.size ?? 0;
};

describe('a list that is imported at full rate', () => {
  test('a list that is imported at full rate leaves no leaf unsealed for more than two runs, and has a leaf for each of its records', async () => {
    await world.app.seal();
    const before = await logSize();
    const rows = 2_000;
    const { result, sealing } = await watchSealing(world.app, 500, () =>
      load(rows, { callsAtOnce: 2, withIds: false }),
    );
    expect(result).toEqual({ created: rows, refused: 0 });
    expect(sealing.runs).toBeGreaterThan(2);
    expect(sealing.runsWaited).toBeLessThan(mostRuns);
    // An event and the facts of a contact a row.
    expect((await logSize()) - before).toBe(2 * rows);
    expect(world.failures).toEqual([]);
  });

  test('a list that is imported at full rate is reported to leave leaves unsealed if the sealer does nothing', async () => {
    const idle = { ...world.app, seal: async () => undefined };
    const { sealing } = await watchSealing(idle, 200, () => load(500, { firstRow: 2_000 }));
    expect(sealing.runsWaited).toBeGreaterThanOrEqual(mostRuns);
  });
});
