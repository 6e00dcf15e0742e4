import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import { thisSender } from '../../differential/policy/policy-world.ts';

const found = (fallback: string, regulated: readonly 'commercial'[] = []) =>
  lintTemplate(
    { language: 'nl', subject: 'Storing {{ref|}}', text: `Uw nummer is {{ref|${fallback}}}.` },
    { purpose: regulated[0] ?? 'contract', regulated, kind: 'regular' },
    thisSender,
  )
    .filter(({ code }) => code === 'default-sells')
    .map(({ detail }) => detail);

describe('a default in service mail', () => {
  test.each(['KORTING-50', 'Kies voor Premium', 'tweede domein voor een euro'])(
    'a default in service mail prevents scheduling if it sells by itself: %s',
    (fallback) => {
      expect(found(fallback)).toEqual([`{{ref|${fallback}}}`]);
    },
  );

  test.each(['onbekend', 'klant', 'F-2026-0311', 'nog niet bepaald'])(
    'a default in service mail is allowed if it does not sell: %s',
    (fallback) => {
      expect(found(fallback)).toEqual([]);
    },
  );

  test('a default in service mail may sell in marketing', () => {
    expect(found('KORTING-50', ['commercial'])).toEqual([]);
  });
});
