import { describe, expect, test } from 'vitest';
import { sanctionsOn } from '../../../shared/policy/explanation/sanctions-on.ts';
import type { Reason } from '../../../shared/policy/reasons.ts';
import { de } from '../../../shared/policy/rule-sets/de.ts';
import { eeaStrict } from '../../../shared/policy/rule-sets/eea-strict.ts';
import { nl } from '../../../shared/policy/rule-sets/nl.ts';
import type { RuleSet } from '../../../shared/policy/rule-sets/rule-set.ts';

const risk = (
  sets: readonly RuleSet[],
  reasons: readonly Reason[] = ['no-consent'],
  purpose: 'commercial' | 'contract' = 'commercial',
  effect: 'allow' | 'deny' = 'deny',
) => sanctionsOn({ effect, reasons, purpose }, sets)?.en;

const acm = /Authority for Consumers and Markets \(ACM\).*EUR 900,000.*1%/;
const ap = /Dutch Data Protection Authority \(AP\).*EUR 20 million.*4%/;
const germanClaims = /sections 7 and 8 UWG/;
const anyAuthority = /the data protection authority can impose/;

describe('what a sender risks', () => {
  test.each([
    ['Dutch law', [...nl.slice(0, 1)], [acm, ap], [germanClaims, anyAuthority]],
    ['German law', [...de.slice(0, 1)], [germanClaims, anyAuthority], [acm, ap]],
    ['both laws', [...nl.slice(0, 1), ...de.slice(0, 1)], [acm, germanClaims, ap], [anyAuthority]],
    ['another law', eeaStrict, [anyAuthority], [acm, germanClaims, ap]],
  ] as const)(
    'what a sender risks under %s is said with its authorities',
    (_, sets, named, others) => {
      for (const one of named) expect(risk(sets)).toMatch(one);
      for (const one of others) expect(risk(sets)).not.toMatch(one);
    },
  );

  test('what a sender risks is nothing where mail is allowed, or no law is known', () => {
    expect(risk(nl, [], 'commercial', 'allow')).toBeUndefined();
    expect(risk([])).toBeUndefined();
  });

  test.each(['policy-error', 'facts-unknown', 'facts-contradictory'] as const)(
    'what a sender risks is not said where the decision failed: %s',
    (reason) => {
      expect(risk(nl, [reason])).toBeUndefined();
      // What failed beside another reason does not hide it.
      expect(risk(nl, ['no-consent', reason])).toMatch(acm);
    },
  );

  test.each(['other-contact', 'other-sender'] as const)(
    'what a sender risks is said of facts of others: %s',
    (one) => {
      expect(risk(nl, [one])).toMatch(acm);
    },
  );

  test('what a sender risks is on the data alone for service mail, unless its content sells', () => {
    expect(risk(nl, ['no-service-relation'], 'contract')).toMatch(ap);
    expect(risk(nl, ['no-service-relation'], 'contract')).not.toMatch(acm);
    expect(risk(de, ['no-service-relation'], 'contract')).not.toMatch(germanClaims);
    expect(risk(nl, ['content-not-service'], 'contract')).toMatch(acm);
  });

  test('what a sender risks is said where no reason was listed', () => {
    expect(risk(nl, [])).toMatch(acm);
  });
});
