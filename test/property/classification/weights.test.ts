import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelCorpus } from '../../../shared/classification/model/weights/model.ts';
import {
  corpusOfRepository,
  modelFile,
  trainOnRepository,
} from '../../../tools/classifier/train-on-repository.ts';
import { isWhole } from '../../support/how-many.ts';

const shipped = new URL('../../../shared/classification/model/weights/model.ts', import.meta.url);

test('the shipped weights were trained on the files of this corpus', () => {
  expect(modelCorpus).toEqual(corpusOfRepository());
});

// Two minutes of training: a release looks, `npm test` at the files alone.
test.runIf(isWhole())(
  'the shipped weights are what this corpus teaches, byte for byte',
  async () => {
    const { text } = modelFile(await trainOnRepository());
    expect(text).toBe(readFileSync(shipped, 'utf8'));
  },
  600_000,
);
