import { describe, expect, test } from 'vitest';
import { bases } from '../../../shared/policy/bases.ts';
import { grounds } from '../../../shared/policy/grounds-for.ts';
import { denials, reasons } from '../../../shared/policy/reasons.ts';
import { ruleSets } from '../../../shared/policy/rule-sets/applicable-law.ts';
import { conditions as business } from '../../../shared/policy/rules/business-grounds.ts';
import { conditions as donor } from '../../../shared/policy/rules/donor-route.ts';
import { messageRules } from '../../../shared/policy/rules/message-rules.ts';
import { recipientRules } from '../../../shared/policy/rules/recipient-rules.ts';
import { conditions as sale } from '../../../shared/policy/rules/soft-opt-in.ts';

const allGrounds = Object.values(grounds).flat();
const forbids = [...messageRules, ...recipientRules];

describe('every reason', () => {
  test.each(Object.entries(reasons))(
    '%s has a text in both languages and a source',
    (_id, { text, citation }) => {
      for (const each of [text.nl, text.en]) {
        expect(each.length).toBeGreaterThan(15);
        expect(each).not.toMatch(/\.$|^[A-Z]/);
      }
      expect(text.nl).not.toBe(text.en);
      expect(citation).toMatch(/art\.|reg\.|§|EDPB|docs\/adr/);
    },
  );

  test('is a denial or a basis, never both', () => {
    expect(Object.keys(reasons).length).toBe(
      Object.keys(denials).length + Object.keys(bases).length,
    );
  });
});

describe('every rule', () => {
  test.each(forbids)('$id is a sentence that forbids', ({ effect, reading }) => {
    expect(effect).toBe('forbid');
    expect(reading).toMatch(/^[A-Z].{20,}\.$/);
  });

  test.each(allGrounds)(
    '$id is a sentence that permits',
    ({ id, effect, reading, isException }) => {
      expect(effect).toBe('permit');
      expect(reading).toMatch(/^[A-Z].{20,}\.$/);
      expect(id).toMatch(/^[a-z-]{5,}$/);
      const exceptions = [
        'soft-opt-in',
        'donor-route',
        'published-address',
        'non-eea-professional',
      ];
      expect(isException).toBe(exceptions.includes(id));
    },
  );

  test.each([...business, ...donor, ...sale])(
    'the condition of $id is a sentence',
    ({ reading }) => {
      expect(reading).toMatch(/^[A-Z].{8,}\.$/);
    },
  );

  test('has an id of its own', () => {
    const ids = [...new Set(allGrounds)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every rule set', () => {
  test.each(ruleSets)('$id names its jurisdiction and first day', ({ id, jurisdiction, from }) => {
    expect(id).toBe(`${jurisdiction}-${new Date(from).toISOString().slice(0, 10)}`);
  });

  test('cites for each reason that its law knows by another name', () => {
    for (const { jurisdiction, citations } of ruleSets)
      for (const citation of Object.values(citations))
        expect(citation).toMatch(jurisdiction === 'de' ? /^UWG § 7\(\d\)/ : /./);
  });
});
