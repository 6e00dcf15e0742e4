import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitCalibration } from '../../../scripts/classifier/fit-calibration.ts';
import { wilson } from '../../../scripts/classifier/metrics.ts';
import { ownExamples } from '../../../scripts/classifier/own-examples.ts';
import { prepare, trainJudge } from '../../../scripts/classifier/train-judge.ts';
import { probabilityOf } from '../../../shared/classification/model/calibration.ts';
import { decodeWeights } from '../../../shared/classification/model/linear-model.ts';
import { featureNames, type MailFeatures } from '../../../shared/classification/blocks/mail-features.ts';
import { buckets, ngramCounter } from '../../../shared/classification/model/ngram-features.ts';
import { shippedJudge } from '../../../shared/classification/model/shipped-judge.ts';
import { calibrationWeights } from '../../../shared/classification/model/weights/calibration.ts';
import { modelWeights } from '../../../shared/classification/model/weights/model.ts';

const sha256 = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the shipped weights', () => {
  test('are what their hashes say', () => {
    const { bias, scale, base64 } = modelWeights;
    const { intercept, coefficients, passBelow, passBelowAlone, blockFrom } = calibrationWeights;
    expect(sha256(JSON.stringify({ bias, scale, base64 }))).toBe(modelWeights.hash);
    expect(
      sha256(JSON.stringify({ intercept, coefficients, passBelow, passBelowAlone, blockFrom })),
    ).toBe(calibrationWeights.hash);
  });

  test('were trained on the own examples as they are now', () => {
    const trained = new Set<string>(modelWeights.corpus.map(({ sha256: hash }) => hash));
    for (const { sha256: hash } of ownExamples()) expect(trained).toContain(hash);
  });

  test('are numbers only, and small', () => {
    const file = readFileSync(
      new URL('../../../shared/classification/model/weights/model.ts', import.meta.url),
      'utf8',
    );
    expect(file.length).toBeLessThan(150_000);
    expect(decodeWeights(modelWeights.base64)).toHaveLength(buckets);
  });

  test('let findings only accuse and service acts only plead', () => {
    const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as MailFeatures;
    const base = probabilityOf(shippedJudge.calibration, none);
    for (const name of [
      'hard',
      'hardRules',
      'softWeight',
      'linkWeight',
      'document',
      'block',
    ] as const)
      expect(
        probabilityOf(shippedJudge.calibration, { ...none, [name]: 1 }),
        name,
      ).toBeGreaterThanOrEqual(base);
    for (const name of ['service', 'serviceShare', 'serviceFirst'] as const)
      expect(
        probabilityOf(shippedJudge.calibration, { ...none, [name]: 1 }),
        name,
      ).toBeLessThanOrEqual(base);
  });
});

describe('weights in a file', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 200 }), (bytes) => {
        expect([...decodeWeights(Buffer.from(bytes.buffer).toString('base64'))]).toEqual([
          ...bytes,
        ]);
      }),
    );
  });
});

describe('n-grams', () => {
  test('have length one, and repeat for the same text', () => {
    const count = ngramCounter();
    const first = count('Uw bestelling 12 is verzonden');
    count('iets heel anders');
    expect(count('Uw bestelling 12 is verzonden')).toEqual(first);
    expect(first.values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
  });

  test('addresses, placeholders and the digits of a number tell nothing', () => {
    const count = ngramCounter();
    expect(count('factuur 12 {{name}} https://a.example/x')).toEqual(count('factuur 98765  '));
  });
});

describe('training', () => {
  const prepared = ownExamples().flatMap(({ rows }) => rows.slice(0, 6).map((row) => prepare(row)));

  test('is the same for the same seed', () => {
    expect(trainJudge(prepared, 7)).toEqual(trainJudge(prepared, 7));
  });

  test('tells cases apart that differ in one number', () => {
    const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as MailFeatures;
    const cases = Array.from({ length: 40 }, (_, index) => ({
      features: { ...none, hard: index % 2 },
      label: (index % 2) as 0 | 1,
      weight: 1,
    }));
    const calibration = fitCalibration(cases);
    expect(probabilityOf(calibration, { ...none, hard: 1 })).toBeGreaterThan(0.8);
    expect(probabilityOf(calibration, none)).toBeLessThan(0.2);
  });

  test('Wilson bounds hold the share, and know that ten out of ten proves little', () => {
    const [low, high] = wilson(10, 10);
    expect(low).toBeGreaterThan(0.7);
    expect(low).toBeLessThan(0.75);
    expect(high).toBe(1);
  });
});
