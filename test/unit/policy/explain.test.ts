import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticeId } from '../../../shared/kernel/ids.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import type { World } from '../../../shared/policy/changes/change.ts';
import type { TopicNames } from '../../../shared/policy/changes/scope-label.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { citationOf, explain } from '../../../shared/policy/explain.ts';
import type { Known } from '../../../shared/policy/explanation/tell.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { explanationCases } from '../../../tools/explanations/explanation-cases.ts';
import { explainCase, explanationsPage } from '../../../tools/explanations/explanations-page.ts';
import { generateWorld } from '../../differential/policy/generate-world.ts';
import {
  ago,
  consentedWorld,
  customer,
  grant,
  now,
  offer,
  on,
  type PolicyWorld,
  plainWorld,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
  withContact,
} from '../../differential/policy/policy-world.ts';
import { randomFrom } from '../../differential/policy/random.ts';
import { howMany } from '../../support/how-many.ts';

const compiled = ({ contact, consent, mailing, sender, checks, at }: PolicyWorld): World => ({
  contact,
  consent,
  mailing: mailingFacts(mailing, sender, { checks }),
  at,
});
const decideIn = ({ contact, consent, mailing, at }: World) =>
  decide(contact, { consent, mailing, at });

const explained = (world: PolicyWorld, language: Language, topicNames?: TopicNames): string => {
  const { at: _at, ...known } = compiled(world);
  return explain(decideIn(compiled(world)), language, {
    ...known,
    ...(topicNames && { topicNames }),
  });
};

const tracked = { ...offer, tracking: ['tracking.open', 'personalisation'] as const };
const names = { nl: 'Aanbiedingen', en: 'Offers', de: 'Angebote' };

describe('the page of explanations', () => {
  test('the page of explanations matches what the engine generates', () => {
    const page = readFileSync(new URL('../../../docs/explanations.md', import.meta.url), 'utf8');
    expect(page).toBe(explanationsPage());
  });

  test.each(explanationCases)('the explanation contains no codes or ids: $title', (one) => {
    for (const language of languages) {
      const said = explainCase(one, language);
      expect(said).not.toMatch(/[a-z]-\d|waterweg\/|\bhosting\b|recall-1|event-|undefined|\.\.|\*/);
    }
  });
});

describe('an explanation', () => {
  test('the explanation of an allow names the date, the sender, the topic and the version of the text', () => {
    const notice = { noticeId: 'n' as NoticeId, version: 4 };
    const consent = stateOf({
      'waterweg/commercial/offers': { ...grant, occurredAt: on('2026-05-03'), notice },
    });
    const said = (language: Language) => explained({ ...consentedWorld, consent }, language, names);
    expect(said('nl')).toContain(
      'De ontvanger gaf op 3 mei 2026 zelf toestemming aan Waterweg Hosting B.V. voor commerciële berichten over ‘Aanbiedingen’, met versie 4 van de toestemmingstekst (art. 11.7 lid 1 Telecommunicatiewet; art. 6 lid 1 onder a AVG; art. 7 AVG).',
    );
    expect(said('en')).toContain(
      'The recipient consented on 3 May 2026 to commercial messages about “Offers” from Waterweg Hosting B.V., on version 4 of the consent text (Article 11.7(1) of the Dutch Telecommunications Act; Article 6(1)(a) GDPR; Article 7 GDPR).',
    );
    expect(said('de')).toContain(
      'am 3. Mai 2026 selbst gegenüber Waterweg Hosting B.V. in kommerzielle Werbung zum Thema „Angebote“ eingewilligt',
    );
  });

  test('the explanation never asks for consent as if there had been none when there was', () => {
    for (const status of ['unproven', 'expired', 'invalidated', 'withdrawn', 'refused'] as const) {
      const consent = stateOf({ 'waterweg/commercial/offers': { ...grant, status } });
      const said = explained({ ...plainWorld, consent }, 'nl');
      expect(said).toMatch(
        /Het zou wel mogen als (?:de ontvanger zelf (?:opnieuw|alsnog)|van die toestemming)/,
      );
      expect(explained({ ...plainWorld, consent }, 'en')).toMatch(
        /consented (?:again|after all)|for that consent/,
      );
      expect(explained({ ...plainWorld, consent }, 'de')).toMatch(
        /erneut|doch noch|zu dieser Einwilligung/,
      );
    }
    const elsewhere = stateOf({ 'waterweg/charitable': grant });
    expect(explained({ ...plainWorld, consent: elsewhere }, 'nl')).toContain(
      'de ontvanger zelf ook toestemming gaf voor',
    );
    expect(explained(plainWorld, 'nl')).toContain('als de ontvanger zelf toestemming gaf voor');
  });

  test('the explanation of a denied mail names the fines of both authorities, as the law does', () => {
    const said = explained(plainWorld, 'nl');
    expect(said).toContain('€ 900.000 of, als dat meer is, 1% van de omzet (art. 15.4 lid 2');
    expect(said).toContain('€ 20 miljoen of, als dat meer is, 4% van de wereldwijde jaaromzet');
    expect(explained(plainWorld, 'en')).toMatch(/ACM\) of up to EUR 900,000.*AP\) can impose/s);
    expect(explained(consentedWorld, 'nl')).not.toContain('boete');
    const ended = [{ ...customer, until: ago(1) }];
    const service = explained(withContact(serviceWorld, { relationships: ended }), 'en');
    expect(service).not.toContain('ACM');
    expect(service).toContain('Article 83(5) GDPR');
    const abroad = {
      ...plainWorld,
      sender: { ...thisSender, country: 'DE' as typeof thisSender.country },
      contact: { ...stranger, country: 'DE' as typeof stranger.country },
    };
    expect(explained(abroad, 'de')).toContain('§§ 7, 8 UWG');
    expect(explained(abroad, 'de')).not.toMatch(/ACM|AP\)/);
  });

  test('the explanation quotes the passage that made the mail marketing', () => {
    const { at: _, ...known } = compiled(plainWorld);
    const decision = decideIn(compiled(plainWorld));
    const said = explain(decision, 'nl', { ...known, passage: 'Nu 50% korting' });
    expect(said).toContain('Deze passage maakt het bericht tot reclame of een oproep: ‘Nu 50%');
  });

  test('the explanation says what is tracked, or that nothing is', () => {
    expect(explained({ ...consentedWorld, mailing: tracked }, 'nl')).toContain(
      'Er wordt niets gemeten en niets op de ontvanger afgestemd, want daarvoor gaf de ontvanger geen toestemming (art. 11.7a lid 1 Telecommunicatiewet).',
    );
    expect(explained(consentedWorld, 'en')).not.toContain('measured');
    expect(explained({ ...plainWorld, mailing: tracked }, 'en')).not.toContain('measured');
    const consent = stateOf({
      ...consentedWorld.consent.entries,
      'waterweg/+tracking.open': grant,
      'waterweg/+personalisation': grant,
    });
    expect(explained({ ...consentedWorld, consent, mailing: tracked }, 'en')).toContain(
      'With the recipient’s separate consent, opening of the e-mail is measured and the content is tailored to the recipient (Article 11.7a(1)',
    );
  });

  test('the explanation of a stored decision says why, and omits what would have to be computed', () => {
    const decision = decideIn(compiled(plainWorld));
    expect(explain(decision, 'en')).toMatch(
      /^This e-mail may not be sent to the recipient\. There is no consent of the recipient to these messages on record, and no exception applies \(Article 11\.7\(1\) of the Dutch Telecommunications Act\)\. Whoever/,
    );
  });

  test('the explanation gives the two strongest reasons', () => {
    const reasons = ['complaint', 'objected', 'no-consent'] as const;
    const said = explain({ ...decideIn(compiled(plainWorld)), reasons }, 'en');
    expect(said).toContain('reported an earlier e-mail as spam');
    expect(said).toContain('objected to direct marketing (Article 21(2) and (3) GDPR)');
    expect(said).not.toContain('no exception applies');
  });

  test('the explanation cites the law that was applied', () => {
    expect(citationOf('no-consent', 'nl-2026-07-01', 'nl')).toBe(
      'art. 11.7 lid 1 Telecommunicatiewet',
    );
    expect(citationOf('no-consent', 'de-2022-05-28', 'de')).toBe('§ 7 Abs. 2 Nr. 2 UWG');
    expect(citationOf('no-consent', 'nl-2026-07-01+de-2022-05-28', 'nl')).toBe(
      'art. 11.7 lid 1 Telecommunicatiewet; § 7 lid 2 nr. 2 UWG (Duitsland)',
    );
    expect(citationOf('hard-bounce', 'nl-2026-07-01+de-2022-05-28', 'en')).toBe(
      'Article 5(1)(d) GDPR',
    );
    expect(citationOf('no-rule-set', '', 'nl')).toBe('');
  });

  test('the explanation has full sentences in every language, for any generated world', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...languages), (seed, language) => {
        const said = explained(generateWorld(randomFrom(seed)), language, names);
        expect(said).toMatch(/^(?:Deze e-mail|This e-mail|Diese E-Mail) .+\.$/s);
        expect(said).not.toMatch(/undefined|NaN|null|\{| {2}|\.\.|\*|Invalid/);
      }),
      { numRuns: howMany(500) },
    );
  });

  test('the explanation covers an unreadable contact and state too', () => {
    const world = compiled(plainWorld);
    const broken = { contact: {}, consent: {}, mailing: world.mailing } as unknown as Known;
    const decision = decide(broken.contact as never, {
      consent: broken.consent as never,
      mailing: world.mailing,
      at: now,
    });
    expect(explain(decision, 'nl', broken)).toContain('Bij het beoordelen ging iets mis');
  });
});
