import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Corpus, readCorpus } from './read-corpus.ts';

/** The examples written for the project, one corpus per file, in the order of their names. */
export const ownExamples = (): readonly Corpus[] => filesIn(folder);

const folder = fileURLToPath(new URL('../../test/corpus/classification/', import.meta.url));

const filesIn = (path: string): readonly Corpus[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => readCorpus(`${path}${name}`))
    : [];
