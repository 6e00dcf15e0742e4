import { describe, expect, test } from 'vitest';
import { kappaOf, type LabelPair } from '../../../tools/classifier/kappa.ts';

const times = (pair: LabelPair, count: number): readonly LabelPair[] =>
  Array.from({ length: count }, () => pair);

describe('agreement of two labellers', () => {
  test('agreement of two labellers is 1 where they always agree', () => {
    const pairs = [...times(['service', 'service'], 3), ...times(['commercial', 'commercial'], 2)];
    expect(kappaOf(pairs)).toMatchObject({ n: 5, agreed: 5, kappa: 1, low: 1, high: 1 });
  });

  test('agreement of two labellers is what the textbook example says: 35 of 50 agreed, kappa 0.4', () => {
    const { kappa, low, high } = kappaOf([
      ...times(['yes', 'yes'], 20),
      ...times(['yes', 'no'], 5),
      ...times(['no', 'yes'], 10),
      ...times(['no', 'no'], 15),
    ]);
    expect(kappa).toBeCloseTo(0.4, 10);
    expect(low).toBeCloseTo(0.146, 3);
    expect(high).toBeCloseTo(0.654, 3);
  });

  test('agreement of two labellers is 0 at chance and below 0 where they contradict each other', () => {
    const all: readonly LabelPair[] = [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ];
    expect(kappaOf(all).kappa).toBe(0);
    expect(kappaOf([...times(['a', 'b'], 2), ...times(['b', 'a'], 2)]).kappa).toBe(-1);
  });

  test('agreement of two labellers says nothing of no texts, or of texts that all have one label', () => {
    expect(kappaOf([])).toMatchObject({ n: 0, kappa: 0 });
    expect(kappaOf(times(['a', 'a'], 4))).toMatchObject({ agreed: 4, kappa: 0 });
  });
});
