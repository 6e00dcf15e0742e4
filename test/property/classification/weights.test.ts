import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelFile, trainOnRepository } from '../../../tools/classifier/train-on-repository.ts';

const shipped = new URL('../../../shared/classification/model/weights/model.ts', import.meta.url);

test('the shipped weights are what this corpus teaches, byte for byte', async () => {
  const { text } = modelFile(await trainOnRepository());
  expect(text).toBe(readFileSync(shipped, 'utf8'));
}, 600_000);
