import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Activity, OwnActivity } from '../../../shared/kernel/purpose.ts';
import { decide } from '../../../shared/policy/decide.ts';
import {
  citationOf,
  type Explained,
  explain,
  reasonSentence,
} from '../../../shared/policy/explain.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { reasons } from '../../../shared/policy/reasons.ts';
import { ruleSets } from '../../../shared/policy/rule-sets/applicable-law.ts';
import { eeaStrict } from '../../../shared/policy/rule-sets/eea-strict.ts';
import {
  consentedWorld,
  type PolicyWorld,
  serviceWorld,
} from '../../differential/policy/policy-world.ts';

const factsOf = ({ contact, consent, mailing, sender, checks, at }: PolicyWorld) => ({
  contact,
  consent,
  mailing: mailingFacts(mailing, sender, { checks }),
  at,
});
const decisionOf = (world: PolicyWorld): Explained => {
  const { contact, consent, mailing, at } = factsOf(world);
  return decide(contact, { consent, mailing, at });
};
const { at: _, ...known } = factsOf(consentedWorld);
const allowed = decisionOf(consentedWorld);
const ofNl = allowed.ruleSet;
const ofEea = eeaStrict[0]?.id ?? '';

describe('what is measured of an allowed mail is told', () => {
  test.each<[Language, Activity, string]>([
    [
      'nl',
      'tracking.click',
      'Met afzonderlijke toestemming van de ontvanger wordt het aanklikken van links gemeten',
    ],
    [
      'en',
      'tracking.click',
      'With the recipient’s separate consent, clicking on links is measured',
    ],
    [
      'de',
      'tracking.click',
      'Mit gesonderter Einwilligung des Empfängers wird das Anklicken von Links gemessen',
    ],
    ['nl', 'survey' as Activity, 'worden de gegevens ook gebruikt voor: Onderzoek ('],
    ['en', 'survey' as Activity, 'the data are also used for: Research ('],
    ['de', 'survey' as Activity, 'werden die Daten auch verwendet für: Forschung ('],
    [
      'nl',
      'raffle' as Activity,
      'worden de gegevens ook gebruikt voor een eigen doel van de afzender (',
    ],
    ['en', 'raffle' as Activity, 'the data are also used for a purpose of the sender’s own ('],
    [
      'de',
      'raffle' as Activity,
      'werden die Daten auch verwendet für einen eigenen Zweck des Absenders (',
    ],
  ])('what is measured of an allowed mail is told in %s: %s', (language, activity, words) => {
    const names = { nl: 'Onderzoek', en: 'Research', de: 'Forschung' };
    const mailing = {
      ...known.mailing,
      sender: {
        ...known.mailing.sender,
        settings: {
          ...known.mailing.sender.settings,
          activities: [{ activityId: 'survey' as OwnActivity, names }],
        },
      },
    } as typeof known.mailing;
    expect(explain({ ...allowed, tracking: [activity] }, language, { mailing })).toContain(words);
  });

  test('without the mailing, an activity of the sender’s own has no name', () => {
    expect(explain({ ...allowed, tracking: ['survey' as Activity] }, 'en')).toContain(
      'the data are also used for a purpose of the sender’s own (',
    );
  });

  test.each<[Language, string]>([
    [
      'nl',
      'Er wordt niets gemeten en niets op de ontvanger afgestemd, want daarvoor gaf de ontvanger geen toestemming (art. 11.7a lid 1 Telecommunicatiewet).',
    ],
    [
      'en',
      'Nothing is measured or tailored, because the recipient did not consent to that (Article 11.7a(1) of the Dutch Telecommunications Act).',
    ],
    [
      'de',
      'Es wird nichts gemessen und nichts auf den Empfänger zugeschnitten, denn dazu liegt keine Einwilligung vor (Art. 11.7a Abs. 1 des niederländischen Telekommunikationsgesetzes).',
    ],
  ])('the activity that was asked for and not granted is told in %s', (language, words) => {
    const mailing = {
      ...known.mailing,
      tracking: [{ activity: 'tracking.open', key: 'waterweg/tracking.open' }] as const,
    };
    expect(explain({ ...allowed, tracking: [] }, language, { mailing })).toContain(words);
  });

  test('a mailing that asks for nothing tells of no measuring', () => {
    const mailing = { ...known.mailing, tracking: [] };
    expect(explain({ ...allowed, tracking: [] }, 'en', { mailing })).not.toContain('measured');
  });

  test.each<[string, Language, string]>([
    ['de-2022-05-28', 'nl', '(§ 25 lid 1 TDDDG (Duitsland))'],
    ['de-2022-05-28', 'en', '(section 25(1) TDDDG (Germany))'],
    ['de-2022-05-28', 'de', '(§ 25 Abs. 1 TDDDG)'],
    [ofEea, 'en', '(Article 5(3) of Directive 2002/58/EC)'],
    [`${ofNl}+de-2022-05-28`, 'en', 'Telecommunications Act; section 25(1) TDDDG (Germany))'],
  ])('measuring under %s is told in %s with its source', (ruleSet, language, source) => {
    const decision = { ...allowed, ruleSet, tracking: ['tracking.open'] as const };
    expect(explain(decision, language)).toContain(source);
  });
});

describe('what is not known is left out', () => {
  test.each([
    ['contact', { consent: known.consent, mailing: known.mailing }],
    ['consent', { contact: known.contact, mailing: known.mailing }],
    ['mailing', { contact: known.contact, consent: known.consent }],
    ['all', {}],
  ])('a decision without the %s is told without a change', (_name, some) => {
    expect(explain(allowed, 'en', known)).toContain('It would not be allowed if');
    expect(explain(allowed, 'en', some)).not.toContain('It would');
  });

  test('a passage is quoted for marketing, and for a service mail that is not one', () => {
    const passage = 'Now at half price';
    const service = decisionOf(serviceWorld);
    expect(explain(allowed, 'en', { passage })).toContain(passage);
    expect(explain(service, 'en', { passage })).not.toContain(passage);
    const denied = { ...service, effect: 'deny', reasons: ['content-not-service'] } as const;
    expect(explain(denied, 'en', { passage })).toContain(passage);
  });

  test('a reason without a source is a sentence without brackets', () => {
    expect(
      reasonSentence('policy-error', { decision: allowed, language: 'en', known: {} }),
    ).toMatch(/[^()]\.$/);
  });

  test('under a law that nobody knows any more a reason has its own sources', () => {
    const own = reasons.withdrawn.sources.map((source) => source.en).join('; ');
    expect(own).not.toBe('');
    expect(citationOf('withdrawn', 'xx-1999-01-01', 'en')).toBe(own);
  });

  test('two remarks on the law are two sentences', () => {
    const ids = ruleSets.filter(({ remark }) => remark !== undefined).map(({ id }) => id);
    const said = explain({ ...allowed, ruleSet: ids.join('+') }, 'en');
    expect(said).toMatch(/Directive 2002\/58\/EC\)?\.? No rules|reading\. [A-Z]/);
  });
});
