import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../shared/classification/model/classes-of.ts';
import { decodeWeights, weightSizes } from '../../../shared/classification/model/decode-weights.ts';
import { logitOf } from '../../../shared/classification/model/linear-model.ts';
import { buckets, featureCounter } from '../../../shared/classification/model/sentence-features.ts';
import { modelCorpus, modelWeights } from '../../../shared/classification/model/weights/model.ts';
import { encodedWeights } from '../../../tools/classifier/encoded-weights.ts';
import { wilson } from '../../../tools/classifier/metrics.ts';
import { ownExamples } from '../../../tools/classifier/own-examples.ts';
import { passageFiles } from '../../../tools/classifier/passages.ts';
import { teachingOfPassage } from '../../../tools/classifier/teaching.ts';
import { lessonsOf, trainJudge } from '../../../tools/classifier/train-judge.ts';

const sha256 = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the shipped weights', () => {
  test('the shipped weights are what their hashes say', () => {
    const { promotes, purposes, limits } = modelWeights;
    expect(sha256(JSON.stringify({ promotes, purposes }))).toBe(modelWeights.hash);
    expect(sha256(JSON.stringify(limits))).toBe(modelWeights.limitsHash);
  });

  test('the shipped weights were trained on the own mails and passages as they are now', () => {
    const trained = new Set<string>(modelCorpus.map(({ sha256: hash }) => hash));
    for (const { sha256: hash } of [...ownExamples(), ...passageFiles()])
      expect(trained).toContain(hash);
  });

  test('the shipped weights are numbers only, and small', () => {
    const file = readFileSync(
      new URL('../../../shared/classification/model/weights/model.ts', import.meta.url),
      'utf8',
    );
    expect(file.length).toBeLessThan(150_000);
    expect(modelWeights.promotes.count).toBe(buckets);
  });
});

describe('weights in a file', () => {
  test('weights in a file come back as they went in', () => {
    const weight = fc.constantFrom(0, ...weightSizes.flatMap((size) => [size, -size]));
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 200 }), (weights) => {
        expect([...decodeWeights(encodedWeights(weights))]).toEqual(weights);
      }),
    );
  });
});

describe('features of a sentence', () => {
  test('the features of a sentence are the same for the same text, whatever was counted before', () => {
    const count = featureCounter();
    const first = count('uw bestelling 12 is verzonden');
    count('iets heel anders');
    expect(count('uw bestelling 12 is verzonden')).toEqual(first);
  });

  test('the digits of a number make no difference to the features of a sentence', () => {
    const count = featureCounter();
    expect(count('factuur 12 van mei')).toEqual(count('factuur 98765 van mei'));
  });

  test.each([
    ['uw', 'yours'],
    ['rechnung', 'doc'],
    ['hausratversicherungsvertrag', 'doc'],
    ['goedkoper', 'cheap'],
    ['qwrtz', undefined],
    ['gemutlich', 'sense'],
  ])('the word “%s” is of class %s', (word, name) => {
    if (name === undefined) expect(classesOf(word)).toEqual([]);
    else expect(classesOf(word)).toContain(name);
  });
});

describe('training', () => {
  const lessons = lessonsOf(
    passageFiles()
      .flatMap(({ passages }) => passages.slice(0, 20))
      .flatMap((passage) => teachingOfPassage(passage, 'test')),
  );

  test('training gives the same weights for the same seed', () => {
    expect(trainJudge(lessons, 7)).toEqual(trainJudge(lessons, 7));
  });

  test('a trained model tells an offer from an invoice it has not seen', () => {
    const { promotes } = trainJudge(lessons, 7);
    const count = featureCounter();
    const logit = (text: string) => logitOf(promotes, count(text));
    expect(logit('nu twintig procent korting op alle sokken')).toBeGreaterThan(
      logit('uw factuur van oktober is betaald'),
    );
  });

  test('Wilson bounds contain the share, and know that ten out of ten proves little', () => {
    const [low, high] = wilson(10, 10);
    expect(low).toBeGreaterThan(0.7);
    expect(low).toBeLessThan(0.75);
    expect(high).toBe(1);
  });
});
