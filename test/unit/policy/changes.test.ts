import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import type { World } from '../../../shared/policy/changes/change.ts';
import {
  confirms,
  consents,
  objects,
  signsUp,
} from '../../../shared/policy/changes/consent-changes.ts';
import {
  donatedToThis,
  hasService,
  isDesignated,
  isOwedDuty,
  soldByThis,
} from '../../../shared/policy/changes/contact-changes.ts';
import { joined, scopeLabel } from '../../../shared/policy/changes/scope-label.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import {
  ago,
  consentedWorld,
  customer,
  donation,
  grant,
  maintenance,
  now,
  offer,
  on,
  type PolicyWorld,
  plainWorld,
  publication,
  sale,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
  withContact,
  withState,
} from '../../differential/policy/policy-world.ts';

const compiled = ({
  contact,
  consent,
  mailing,
  sender,
  checks,
  entities,
  at,
}: PolicyWorld): World => ({
  contact,
  consent,
  mailing: mailingFacts(mailing, sender, { checks, entities }),
  at,
});
const key = 'waterweg/commercial/offers';
const germany = 'DE' as NonNullable<Contact['country']>;
const cause = { purpose: 'charitable', declaredPurpose: 'charitable' } as const;
const conviction = { purpose: 'ideological', declaredPurpose: 'ideological' } as const;
const appeal = { ...offer, ...cause, regulated: ['charitable'] as const };
const both = { ...offer, regulated: ['commercial', 'charitable'] as const };
const all = { ...offer, regulated: ['commercial', 'ideological', 'charitable'] as const };
const untitled = ({ topic: _, ...mailing }: typeof offer): typeof offer => mailing as typeof offer;

describe('consent that is only thought of', () => {
  const consented = (world: PolicyWorld) => consents.apply(compiled(world)).consent;

  test('consent that is only thought of is own, of now, confirmed, and given to the entity that mails', () => {
    expect(consented(plainWorld).entries).toStrictEqual({
      [key]: {
        status: 'granted',
        eventId: 'hypothetical',
        occurredAt: now,
        confirmed: true,
        by: 'subject',
        entityId: ownEntity(thisSender.senderId),
      },
    });
    const entities = ['e-new', 'e-old'] as unknown as readonly EntityId[];
    expect(consented({ ...plainWorld, entities }).entries[key]?.entityId).toBe('e-new');
    expect(consented({ ...plainWorld, entities: [] }).entries[key]).not.toHaveProperty('entityId');
  });

  test('consent that is only thought of is on a text that names the advertiser of the mailing', () => {
    const mailing = { ...offer, advertiser: { name: 'De Kade' } };
    expect(consented({ ...plainWorld, mailing }).entries[key]?.advertisers).toEqual(['de kade']);
  });

  test.each([
    ['2012-06-01', 'guardian'],
    ['1990-06-01', 'subject'],
    [undefined, 'subject'],
  ] as const)(
    'consent of somebody born on %s that is only thought of is by the %s',
    (birthDate, by) => {
      const contact = { ...stranger, ...(birthDate && { birthDate }) };
      expect(consented({ ...plainWorld, contact }).entries[key]?.by).toBe(by);
    },
  );

  test('consent that is only thought of is by the person where no law says who is a minor', () => {
    const child = withContact(plainWorld, { birthDate: '2012-06-01' });
    const world = { ...child, at: on('2020-01-01') };
    expect(consented(world).entries[key]?.by).toBe('subject');
  });

  test('consent that is only thought of stands beside what was said of other subjects', () => {
    const world = withState({ 'waterweg/charitable': grant });
    expect(Object.keys(consented(world).entries)).toEqual(['waterweg/charitable', key]);
  });
});

describe('a stop at a shared address', () => {
  const stop = { eventId: grant.eventId, at: ago(30) };
  const world = (entries: PolicyWorld['consent']['entries'], lastStop: object = stop) => {
    const consent = { ...stateOf(entries), lastStop: { ...stop, ...lastStop } };
    const contact: Contact = { ...stranger, shared: true };
    return compiled({ ...plainWorld, contact, consent });
  };

  test('a stop at a shared address is lifted by what is confirmed after it', () => {
    expect(consents.apply(world({})).consent.lastStop).toStrictEqual({
      ...stop,
      confirmedSince: [key],
    });
    const before = world({}, { confirmedSince: ['waterweg/charitable'] });
    expect(consents.apply(before).consent.lastStop?.confirmedSince).toEqual([
      'waterweg/charitable',
      key,
    ]);
  });

  test('a stop at a shared address is not lifted by what is not confirmed', () => {
    expect(objects.apply(world({})).consent.lastStop?.confirmedSince).toEqual([]);
  });

  test('a contact without a stop has none at a shared address either', () => {
    expect(consents.apply(compiled(plainWorld)).consent).not.toHaveProperty('lastStop');
    expect(consents.apply(compiled({ ...plainWorld, consent: stateOf({}) })).consent).toEqual({
      ...stateOf({}),
      entries: expect.anything(),
    });
  });
});

describe('the words for consent', () => {
  const said = (world: PolicyWorld, language: Language) => consents.text[language](compiled(world));
  const scopes = {
    nl: 'commerciële berichten over dit onderwerp van Waterweg Hosting B.V.',
    en: 'commercial messages on this topic from Waterweg Hosting B.V.',
    de: 'kommerzielle Werbung zu diesem Thema von Waterweg Hosting B.V.',
  };
  const elsewhere = (status: typeof grant.status, at = 'waterweg/charitable') =>
    withState({ [at]: { ...grant, status } });

  test.each([
    [
      'for the first time',
      plainWorld,
      `de ontvanger zelf toestemming gaf voor ${scopes.nl}`,
      `the recipient consented to ${scopes.en}`,
      `der Empfänger selbst in ${scopes.de} einwilligte`,
    ],
    [
      'to more',
      elsewhere('granted'),
      `de ontvanger zelf ook toestemming gaf voor ${scopes.nl}`,
      `the recipient also consented to ${scopes.en}`,
      `der Empfänger selbst auch in ${scopes.de} einwilligte`,
    ],
    [
      'again',
      elsewhere('expired', key),
      `de ontvanger zelf opnieuw toestemming gaf voor ${scopes.nl}`,
      `the recipient consented again to ${scopes.en}`,
      `der Empfänger selbst erneut in ${scopes.de} einwilligte`,
    ],
    [
      'after all',
      elsewhere('refused', key),
      `de ontvanger zelf alsnog toestemming gaf voor ${scopes.nl}`,
      `the recipient consented after all to ${scopes.en}`,
      `der Empfänger selbst doch noch in ${scopes.de} einwilligte`,
    ],
    [
      'by a guardian',
      withContact(plainWorld, { birthDate: '2012-06-01' }),
      `een ouder of voogd toestemming gaf voor ${scopes.nl}`,
      `a parent or guardian consented to ${scopes.en}`,
      `ein Elternteil oder Vormund in ${scopes.de} einwilligte`,
    ],
    [
      'to another’s advertising',
      { ...plainWorld, mailing: { ...offer, advertiser: { name: 'De Kade' } } },
      `de ontvanger zelf toestemming gaf voor ${scopes.nl} op een tekst die De Kade als adverteerder noemt`,
      `the recipient consented to ${scopes.en} on a text that names De Kade as an advertiser`,
      `der Empfänger selbst auf der Grundlage eines Textes, der De Kade als Werbetreibenden nennt, in ${scopes.de} einwilligte`,
    ],
  ] as const)('the words for consent fit a consent given %s', (_, world, nl, en, de) => {
    expect([said(world, 'nl'), said(world, 'en'), said(world, 'de')]).toEqual([nl, en, de]);
  });

  test.each([
    ['another sender', 'other/commercial', 'granted'],
    ['an activity', 'waterweg/+tracking.open', 'granted'],
    ['something else, and nothing was granted', 'waterweg/charitable', 'pending'],
  ] as const)('the words for consent do not say “also” of what was said to %s', (_, at, status) => {
    expect(said(elsewhere(status, at), 'en')).toMatch(/^the recipient consented to/);
  });

  test('the words for consent do not name a sender without a name', () => {
    for (const legalName of ['', '  ']) {
      const world = { ...plainWorld, sender: { ...thisSender, legalName } };
      expect(said(world, 'nl')).toMatch(/over dit onderwerp$/);
      expect(said(world, 'en')).toMatch(/on this topic$/);
    }
    const spaced = { ...plainWorld, sender: { ...thisSender, legalName: ' X B.V. ' } };
    expect(said(spaced, 'en')).toMatch(/ from X B\.V\.$/);
  });

  test('the words for consent say what a sign-up was for', () => {
    const world = compiled(consentedWorld);
    expect(languages.map((language) => confirms.text[language](world))).toEqual([
      `de ontvanger de aanmelding voor ${scopes.nl} vanaf het e-mailadres bevestigde`,
      `the recipient confirmed the sign-up for ${scopes.en} from the e-mail address`,
      `der Empfänger die Anmeldung für ${scopes.de} von der E-Mail-Adresse aus bestätigte`,
    ]);
  });
});

describe('a sign-up that is only thought of', () => {
  test('a sign-up that is only thought of is of what is asked, and of the sender where nothing is', () => {
    const kind = 'opt-in-confirmation' as const;
    const signed = (mailing: typeof offer) =>
      signsUp.apply(compiled({ ...plainWorld, mailing: { ...mailing, kind } })).consent.entries;
    expect(Object.keys(signed(maintenance))).toEqual(['waterweg']);
    expect(signed(maintenance)['waterweg']).toMatchObject({ status: 'pending', by: 'subject' });
  });
});

describe('the words for the messages of a mailing', () => {
  const labels = (mailing: typeof offer, names?: Parameters<typeof scopeLabel>[1]) =>
    languages.map((language) =>
      scopeLabel(compiled({ ...plainWorld, mailing }).mailing, names, language),
    );

  test.each([
    ['an offer', offer, ['commerciële berichten', 'commercial messages', 'kommerzielle Werbung']],
    ['an appeal', appeal, ['charitatieve berichten', 'charitable messages', 'Spendenwerbung']],
    [
      'a cause',
      { ...appeal, ...conviction, regulated: ['ideological'] },
      ['ideële berichten', 'idealistic messages', 'Werbung für ideelle Anliegen'],
    ],
    [
      'two purposes',
      both,
      [
        'commerciële berichten en charitatieve berichten',
        'commercial messages and charitable messages',
        'kommerzielle Werbung und Spendenwerbung',
      ],
    ],
    [
      'three purposes',
      all,
      [
        'commerciële berichten, ideële berichten en charitatieve berichten',
        'commercial messages, idealistic messages and charitable messages',
        'kommerzielle Werbung, Werbung für ideelle Anliegen und Spendenwerbung',
      ],
    ],
    ['service mail', maintenance, ['deze berichten', 'these messages', 'diese Nachrichten']],
  ] as const)('the words for the messages of a mailing fit %s', (_, mailing, expected) => {
    expect(labels(untitled(mailing as typeof offer))).toEqual(expected);
    const [nl, en, de] = expected;
    expect(labels(mailing as typeof offer)).toEqual([
      `${nl} over dit onderwerp`,
      `${en} on this topic`,
      `${de} zu diesem Thema`,
    ]);
    expect(
      labels(mailing as typeof offer, { nl: 'Aanbiedingen', en: 'Offers', de: 'Angebote' }),
    ).toEqual([`${nl} over ‘Aanbiedingen’`, `${en} about “Offers”`, `${de} zum Thema „Angebote“`]);
  });

  test('a list of nothing is nothing', () => {
    expect(joined([], 'en')).toBe('');
    expect(joined(['a'], 'en')).toBe('a');
  });
});

describe('facts of a contact that are only thought of', () => {
  const withRelation = (more: object, entities?: readonly EntityId[]) =>
    compiled({
      ...plainWorld,
      contact: { ...stranger, relationships: [{ ...customer, ...more }] },
      ...(entities && { entities }),
    });
  const elsewhere = 'e-other' as EntityId;

  test.each([
    ['the entity that mails', undefined, ownEntity(thisSender.senderId)],
    ['the first of several', ['e-new', 'e-old'], 'e-new'],
    ['no entity that is not known', [], elsewhere],
  ] as const)('a sale and a gift were to %s', (_, entities, expected) => {
    const known = entities as unknown as readonly EntityId[] | undefined;
    const sold = withRelation({ sale: { ...sale, entityId: elsewhere } }, known);
    expect(soldByThis.apply(sold).contact.relationships[0]?.sale).toStrictEqual({
      ...sale,
      entityId: expected,
    });
    const given = withRelation({ donation: { ...donation, entityId: elsewhere } }, known);
    expect(donatedToThis.apply(given).contact.relationships[0]?.donation).toStrictEqual({
      ...donation,
      entityId: expected,
    });
  });

  test('the words for a service name the one that the mail is about', () => {
    const words = (world: PolicyWorld) =>
      languages.map((language) => hasService.text[language](compiled(world)));
    expect(words(serviceWorld)).toEqual([
      'de ontvanger de dienst waarover het bericht gaat afnam of gebruikte',
      'the recipient bought or used the service that the message is about',
      'der Empfänger den Dienst, um den es in der Nachricht geht, bezöge oder nutzte',
    ]);
    expect(words(plainWorld)).toEqual([
      'de ontvanger een dienst van de afzender afnam of gebruikte',
      'the recipient bought or used a service of the sender',
      'der Empfänger einen Dienst des Absenders bezöge oder nutzte',
    ]);
  });

  test('a duty that is owed is that of the mailing', () => {
    const duties = (mailing: typeof offer) =>
      isOwedDuty.apply(compiled({ ...plainWorld, mailing })).contact.relationships[0]?.duties;
    expect(duties({ ...maintenance, duty: 'recall-1' })).toEqual(['recall-1']);
    expect(duties(maintenance)).toEqual(['']);
  });

  test('a publication invites what is regulated, and nothing else', () => {
    const invited = (mailing: typeof offer) =>
      isDesignated.apply(
        compiled({
          ...plainWorld,
          mailing,
          contact: { ...stranger, country: germany, publishedAddresses: [publication] },
        }),
      ).contact.publishedAddresses[0]?.purposes;
    expect(invited(both)).toEqual(['commercial', 'charitable']);
    expect(invited(maintenance)).toEqual([]);
  });
});
