import { describe, expect, test } from 'vitest';
import { effectivePurposes } from '../../../shared/classification/effective-purposes.ts';
import { isRegulated } from '../../../shared/kernel/purpose.ts';
import { contentOf, examples, judge } from '../../unit/classification/mails.ts';

const of = (label: string) => examples.filter((example) => example.label === label);

describe('the examples written for the project', () => {
  test('the examples written for the project are at least 240, balanced, and at least 80 of them hard', () => {
    expect(examples.length).toBeGreaterThanOrEqual(240);
    expect(examples.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(80);
    for (const label of ['service', 'commercial', 'ideological', 'charitable', 'mixed'])
      for (const lang of ['nl', 'en'])
        expect(of(label).filter((each) => each.lang === lang).length).toBeGreaterThanOrEqual(13);
  });

  test('each example written for the project has a reason, its own text and its own id', () => {
    const texts = examples.map(({ html, text, subject }) => `${subject}${html ?? ''}${text ?? ''}`);
    expect(new Set(texts).size).toBe(examples.length);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    for (const { reason } of examples) expect(reason.length).toBeGreaterThan(4);
  });

  test.each(of('service').map((each) => [each.id, each] as const))(
    'the service mail %s is never blocked',
    (_, each) => {
      const { band, evidence } = judge(contentOf(each));
      expect(band, JSON.stringify(evidence.map(({ rule, quote }) => [rule, quote]))).not.toBe(
        'block',
      );
    },
  );

  test('at most one service mail in twenty among the examples goes to a person', () => {
    const held = of('service').filter((each) => judge(contentOf(each)).band !== 'pass');
    expect(held.length / of('service').length).toBeLessThanOrEqual(0.05);
  });

  const marketing = examples.filter(({ label }) => label !== 'service');

  test.each(marketing.map((each) => [each.id, each] as const))(
    'the marketing mail %s never passes',
    (_, each) => {
      expect(judge(contentOf(each)).band).not.toBe('pass');
    },
  );

  test.each(of('mixed').map((each) => [each.id, each] as const))(
    'the mixed mail %s is not called service',
    (_, each) => {
      const classification = judge(contentOf(each));
      const { purposes } = effectivePurposes('contract', classification);
      const component = each.components?.at(-1);
      expect(classification.verdict).not.toBe('service');
      expect(purposes).toContain(component);
      expect(purposes.every(isRegulated)).toBe(true);
    },
  );
});
