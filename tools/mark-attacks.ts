import { readFileSync, writeFileSync } from 'node:fs';
import { openAttackWorld } from '../test/support/attack-world.ts';
import { type Attack, type Replayed, replayAttacks } from '../test/support/replay-attack.ts';

/**
 * Replays every try of a file of test/corpus/attacks, and says where its marks are stale: what newly
 * gets through, and what no longer does. `--write` takes the mark off the latter; the former wants
 * mending, or a mark with its reason by hand.
 *
 *     npx node tools/mark-attacks.ts test/corpus/attacks/third.jsonl [--write]
 */
const main = async ([file = '', ...flags]: readonly string[]): Promise<void> => {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const world = await openAttackWorld();
  const attacks = lines.map((line) => JSON.parse(line) as Attack);
  const replayed = await replayAttacks(world, attacks);
  await world.app.stop();
  for (const one of replayed) tell(one);
  if (flags.includes('--write'))
    writeFileSync(
      file,
      lines
        .map((line, index) => (replayed[index]?.isThrough === false ? withoutMark(line) : line))
        .map((line) => `${line}\n`)
        .join(''),
    );
  const count = (state: State) => replayed.filter((one) => stateOf(one) === state).length;
  console.log(JSON.stringify(Object.fromEntries(states.map((state) => [state, count(state)]))));
  process.exitCode = count('new') === 0 ? 0 : 1;
};

/** Held as marked, open as marked, no longer open, newly open. */
const states = ['held', 'open', 'mended', 'new'] as const;
type State = (typeof states)[number];

const stateOf = ({ attack, isThrough }: Replayed): State => {
  if (attack.gotThrough === true) return isThrough ? 'open' : 'mended';
  return isThrough ? 'new' : 'held';
};

const tell = (one: Replayed): void => {
  const state = stateOf(one);
  const { id, idea } = one.attack;
  if (state !== 'held') console.log(`${state} ${id}: ${idea} | ${one.found.join(', ')}`);
};

/** The line byte for byte, but for the mark and its reason. */
const withoutMark = (line: string): string =>
  line.includes(', "gotThrough": true')
    ? line.replace(/, "gotThrough": true/, '').replace(/, "reason": "(?:[^"\\]|\\.)*"/, '')
    : line;

await main(process.argv.slice(2));
