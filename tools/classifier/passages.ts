import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from './read-corpus.ts';
import { type Passage, type Teaching, teachingOfPassage } from './teaching.ts';

const folder = fileURLToPath(
  new URL('../../test/corpus/classification/passages/', import.meta.url),
);

type File = {
  readonly name: string;
  readonly sha256: string;
  readonly passages: readonly Passage[];
};

/**
 * Files of passages written for the project: one object per line, with language, family, purpose
 * and text.
 */
export const passageFiles = (): readonly File[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => {
          const text = readFileSync(`${folder}${name}`, 'utf8');
          const lines = text.split('\n').filter((line) => line.trim() !== '');
          return {
            name,
            sha256: sha256(text),
            passages: lines.map((line) => JSON.parse(line) as Passage),
          };
        })
    : [];

/** All of them as sentences to learn from; the fold of a passage is its family. */
export const ownPassages = (): {
  readonly teachings: readonly Teaching[];
  readonly corpora: readonly { readonly sha256: string; readonly rows: number }[];
} => {
  const files = passageFiles();
  return {
    teachings: files.flatMap(({ passages }) =>
      passages.flatMap((passage, index) =>
        teachingOfPassage(passage, passage.family === undefined ? `line ${index % 10}` : 'family'),
      ),
    ),
    corpora: files.map(({ sha256: hash, passages }) => ({ sha256: hash, rows: passages.length })),
  };
};
