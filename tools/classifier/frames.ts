import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from './read-corpus.ts';
import { seededRandom } from './seeded-random.ts';
import { type Teaching, teachingOfPassage } from './teaching.ts';

/**
 * Sentences made of frames and things. The same thing is in frames that serve and in frames that
 * sell, so that the model learns what is said of it and not what it is.
 */
export const frameTeachings = (): readonly Teaching[] => {
  const random = seededRandom(seed);
  return Object.entries(frames).flatMap(([lang, { things, serves, sells }]) => {
    const names = things.split(' ').map((name) => name.replaceAll('-', ' '));
    const pick = (): string => names[Math.floor(random() * names.length)] ?? '';
    const fill = (frame: string): string => frame.replace('{a}', pick()).replace('{b}', pick());
    const made = (list: readonly string[], purpose: 'service' | 'commercial', times: number) =>
      list.flatMap((frame) =>
        Array.from({ length: times }, () =>
          teachingOfPassage({ lang, purpose, text: fill(frame), family: frame }, 'frame'),
        ).flat(),
      );
    return [...made(serves, 'service', 8), ...made(sells, 'commercial', 12)].map((teaching) => ({
      ...teaching,
      weight: weight * teaching.weight,
    }));
  });
};

const seed = 7;
/** Frames repeat themselves: each sentence of one counts for less than a written one. */
const weight = 0.2;

type Frames = {
  readonly things: string;
  readonly serves: readonly string[];
  readonly sells: readonly string[];
};

const file = fileURLToPath(
  new URL('../../test/corpus/classification/frames.json', import.meta.url),
);
const text = readFileSync(file, 'utf8');
const frames = JSON.parse(text) as Readonly<Record<string, Frames>>;

/** The file of frames as the weights name it. */
export const frameCorpus = { sha256: sha256(text), rows: Object.keys(frames).length };
