import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/kernel/language.ts';
import type { World } from '../../../shared/policy/changes/change.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { citationOf, explain } from '../../../shared/policy/explain.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { generateWorld } from '../../differential/policy/generate-world.ts';
import {
  consentedWorld,
  grant,
  offer,
  type PolicyWorld,
  plainWorld,
  stateOf,
} from '../../differential/policy/policy-world.ts';
import { randomFrom } from '../../differential/policy/random.ts';
import { howMany } from '../../support/how-many.ts';

const compiled = ({ contact, consent, mailing, sender, checks, at }: PolicyWorld): World => ({
  contact,
  consent,
  mailing: mailingFacts(mailing, sender, checks),
  at,
});
const decideIn = ({ contact, consent, mailing, at }: World) =>
  decide(contact, consent, mailing, at);

const explained = (world: PolicyWorld, language: 'nl' | 'en'): string => {
  const { at: _at, ...decided } = compiled(world);
  return explain(decideIn(compiled(world)), language, decided);
};

const tracked = { ...offer, tracking: ['tracking.open', 'personalisation'] as const };

describe('an explanation', () => {
  test('of a deny says why, cites the law and says what would change it', () => {
    expect(explained(plainWorld, 'en')).toBe(
      'May not be sent: there is no consent and no exception (Tw art. 11.7(1)). It would be allowed if this contact itself consented to *commercial / offers* from this sender.',
    );
    expect(explained(plainWorld, 'nl')).toBe(
      'Mag niet worden verstuurd: er is geen toestemming en geen uitzondering (Tw art. 11.7(1)). Het zou wel mogen als deze contactpersoon zelf toestemming gaf voor *commercieel / offers* van deze afzender.',
    );
  });

  test('of an allow says what it rests on, and that nothing is tracked', () => {
    expect(explained({ ...consentedWorld, mailing: tracked }, 'en')).toBe(
      'May be sent: this contact itself consented to this sender, for this purpose and topic (Tw art. 11.7(1); GDPR art. 6(1)(a), 7). Without tracking, which the recipient did not consent to (Tw art. 11.7a). It would be denied if the recipient objected.',
    );
    expect(explained({ ...consentedWorld, mailing: tracked }, 'nl')).toContain(
      'Zonder te volgen, want daarvoor gaf de ontvanger geen toestemming (Tw art. 11.7a).',
    );
    expect(explained(consentedWorld, 'en')).not.toContain('racking');
    expect(explained({ ...plainWorld, mailing: tracked }, 'en')).not.toContain('racking');
  });

  test('names what is tracked', () => {
    const consent = stateOf({
      ...consentedWorld.consent.entries,
      'waterweg/+tracking.open': grant,
      'waterweg/+personalisation': grant,
    });
    const world = { ...consentedWorld, consent, mailing: tracked };

    expect(explained(world, 'en')).toContain(
      'Tracked, with consent of its own: opens, personalisation.',
    );
    expect(explained(world, 'nl')).toContain(
      'Gevolgd wordt, met eigen toestemming: openen, personalisatie.',
    );
    const clicks = { ...decideIn(compiled(world)), tracking: ['tracking.click' as const] };
    expect(explain(clicks, 'nl')).toContain('klikken.');
    expect(explain(clicks, 'en')).toContain('clicks.');
  });

  test('without the facts says why, and leaves out what would have to be computed', () => {
    const decision = decideIn(compiled({ ...consentedWorld, mailing: tracked }));

    expect(explain(decision, 'en')).toBe(
      'May be sent: this contact itself consented to this sender, for this purpose and topic (Tw art. 11.7(1); GDPR art. 6(1)(a), 7).',
    );
  });

  test('gives the two strongest reasons', () => {
    const decision = {
      ...decideIn(compiled(plainWorld)),
      reasons: ['complaint', 'objected', 'no-consent'] as const,
    };

    expect(explain(decision, 'en')).toBe(
      'May not be sent: the recipient reported earlier mail as spam (GDPR art. 21(2)-(3)); the recipient objected to direct marketing (GDPR art. 21(2)-(3)).',
    );
  });

  test('cites the law that was applied', () => {
    expect(citationOf('no-consent', 'nl-2026-07-01')).toBe('Tw art. 11.7(1)');
    expect(citationOf('no-consent', 'de-2022-05-28')).toBe('UWG § 7(2) no. 2');
    expect(citationOf('no-consent', 'nl-2026-07-01+de-2022-05-28')).toBe(
      'Tw art. 11.7(1); UWG § 7(2) no. 2',
    );
    expect(citationOf('hard-bounce', 'nl-2026-07-01+de-2022-05-28')).toBe('GDPR art. 5(1)(d)');
    expect(citationOf('no-rule-set', '')).toBe('docs/adr/0004');
  });

  test('always ends as a sentence, in both languages', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...languages), (seed, language) => {
        expect(explained(generateWorld(randomFrom(seed)), language)).toMatch(/^(May|Mag) .+\.$/);
      }),
      { numRuns: howMany(500) },
    );
  });
});
