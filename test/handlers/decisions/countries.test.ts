import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import { decisionsApp } from '../../../functions/decisions/handler.ts';
import { contactIds } from '../../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { contactFromItem, contactItem } from '../../../shared/adapters/items/contact-item.ts';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import {
  ago,
  customer,
  donation,
  grant,
  now,
  publication,
  sale,
  stateOf,
  stranger,
  thisSender,
} from '../../differential/policy/policy-world.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { entitiesOf, sha256 } from '../../support/consent-world.ts';
import { memoryContactStore } from '../../support/memory/memory-contact-store.ts';

type Country = string | null | undefined;
type Facts = {
  readonly contact?: Partial<Contact>;
  readonly consent?: ConsentState;
  readonly sender?: object;
  readonly mailing?: object;
};

const offer = {
  senderId: 'waterweg',
  purpose: 'commercial',
  topic: 'offers',
  productFamilies: ['hosting'],
};

/** The contact as version 0.1.0 may have stored it, whatever its country. */
const storedIn = (country: Country, contact: Partial<Contact> = {}): Contact =>
  contactFromItem(
    contactItem({ ...stranger, ...contact, country: country as Contact['country'] }),
  ) as Contact;

/** A sender without a country: an argument that is undefined would be the default. */
const absent = '(absent)';

/** Whatever is named is a topic. */
const everyTopic = {
  topics: {
    read: async (entityId: EntityId, topicId: string) =>
      ({ entityId, topicId, names: {} }) as Topic,
    page: async () => ({ topics: [] }),
  },
  notices: { offered: async () => [] },
  entitiesOf,
};

/** Asks the service about a stored contact, under the law between two countries. */
const ask = async (to: Country, facts: Facts = {}, from: Country = 'NL', language = 'en') => {
  const sender = {
    ...thisSender,
    ...facts.sender,
    country: (from === absent ? undefined : from) as Contact['country'],
  };
  const known = { contact: storedIn(to, facts.contact), consent: facts.consent ?? stateOf({}) };
  const call = apiCaller(
    decisionsApp({
      known: async (ids) => new Map(ids.map((id) => [id, known])),
      contactIds: contactIds(memoryContactStore()),
      describe: describeMailing(
        {
          header: async () => undefined,
          contents: async () => undefined,
          contentsOf: async () => undefined,
          mailingVersions: async () => ({ versions: [] }),
          classification: async () => undefined,
          sender: async () => sender,
          stopsMerge: async () => undefined,
          senderVersion: async () => sender,
          entity: async () => undefined,
          senderVersions: async () => ({ versions: [sender] }),
        },
        () => everyTopic,
        sha256,
      ),
      topicsAt: () => everyTopic,
      now: () => now,
      telemetry: silentTelemetry,
    }),
  );
  const answer = await call('POST', '/v1/decisions', {
    contactIds: ['henk'],
    language,
    mailing: { ...offer, ...facts.mailing },
  });
  expect(answer.status).toBe(200);
  const [item] = answer.body['items'] as readonly {
    effect: string;
    basis?: string;
    reasons: readonly string[];
    explanation: string;
    ruleSet: string;
  }[];
  if (item === undefined) throw new Error('no decision');
  return item;
};

/** The answer in one word: the basis of an allow, the first reason of a deny. */
const outcome = async (...args: Parameters<typeof ask>): Promise<string | undefined> => {
  const { effect, basis, reasons } = await ask(...args);
  return effect === 'allow' ? basis : `no: ${reasons[0]}`;
};

const scope = 'waterweg/commercial/offers';
const confirmed: Facts = { consent: stateOf({ [scope]: grant }) };
const unconfirmed: Facts = { consent: stateOf({ [scope]: { ...grant, confirmed: false } }) };

const optOut = { shown: true, used: false, saidAnyTime: true };
const bought = (more: object = {}, role: 'customer' | 'user' = 'customer'): Facts => ({
  contact: {
    relationships: [
      { ...customer, role, sale: { ...sale, soldAt: ago(200), optOut, ...more } as typeof sale },
    ],
  },
});
const gift: Facts = {
  contact: { relationships: [{ ...customer, role: 'donor', donation }] },
  sender: { kind: 'cause' },
  mailing: { purpose: 'charitable' },
};
const published: Facts = { contact: { kind: 'organisation', publishedAddresses: [publication] } };
const freeAccount: Facts = {
  contact: {
    relationships: [
      {
        ...customer,
        role: 'user',
        accountTermsAcceptedAt: ago(300),
        sale: { ...sale, soldAt: ago(300), paid: false, optOut },
      },
    ],
  },
  sender: { settings: { freeAccountSoftOptIn: true } },
};
const professional: Facts = {
  contact: { professional: true, localLawCheck: { evidenceId: 'check-1', checkedAt: ago(10) } },
};

const directive = ['DK', 'FR', 'NO', 'IS', 'LI', 'RE'];
const national = ['AT', 'PL', 'HU', 'IE'];
const unknown = [
  'EL',
  'UK',
  'XX',
  'EU',
  'nl',
  'NLD',
  'Netherlands',
  '',
  '__proto__',
  undefined,
  null,
];
const inEea: readonly Country[] = [...directive, ...national, ...unknown];
const outside = ['CH', 'GB', 'US', 'GL'];

describe('to a country of the EEA without its own rule set, or to one that is not known', () => {
  test.each(inEea)(
    'consent to mail in %s counts if it is the person’s own and confirmed',
    async (to) => {
      expect(await outcome(to, confirmed)).toBe('consent');
      expect(await outcome(to, unconfirmed)).toBe('no: unconfirmed');
      expect(await outcome(to)).toBe('no: no-consent');
    },
  );

  test.each(inEea)('no exception that is only Dutch reaches %s', async (to) => {
    expect(await outcome(to, gift)).toBe('no: exception-not-in-law');
    expect(await outcome(to, published)).toBe('no: exception-not-in-law');
    expect(await outcome(to, professional)).toBe('no: no-consent');
    expect(await outcome(to, freeAccount)).toMatch(/^no: (exception-not-in-law|stop-list-|free-)/);
  });

  test.each(inEea)('a service mail reaches %s: marketing law does not apply to it', async (to) => {
    const serves = { contact: { relationships: [customer] } };
    const mailing = { purpose: 'contract', service: 'hosting', necessity: 'maintenance tonight' };
    expect(await outcome(to, { ...serves, mailing })).toBe('contract');
  });
});

describe('the exception for customers', () => {
  test.each(directive)(
    'the exception for customers carries an offer to %s when every condition is met',
    async (to) => {
      expect(await outcome(to, bought())).toBe('soft-opt-in');
    },
  );

  test.each<[string, Facts, string]>([
    [
      'the any-time notice',
      bought({ optOut: { shown: true, used: false } }),
      'any-time-notice-missing',
    ],
    [
      'an objection at collection',
      bought({ optOut: { ...optOut, shown: false } }),
      'opt-out-not-offered',
    ],
    ['silence at collection', bought({ optOut: { ...optOut, used: true } }), 'opt-out-used'],
    ['payment', bought({ paid: false }), 'free-account-not-sale'],
    ['a sale by this entity', bought({ soldBy: 'other' }), 'sold-by-other'],
    [
      'an address given in the sale',
      bought({ addressCollectedInSale: false }),
      'address-not-from-sale',
    ],
    ['a similar product', bought({ productFamilies: ['mail'] }), 'not-own-or-similar'],
    [
      'a product of one’s own',
      { ...bought(), mailing: { ownProducts: false } },
      'not-own-or-similar',
    ],
    ['buying, and not only using', bought({}, 'user'), 'free-account-not-sale'],
  ])('the exception for customers asks for %s', async (_condition, facts, reason) => {
    for (const to of directive) expect(await outcome(to, facts), to).toBe(`no: ${reason}`);
  });

  test('the exception for customers requires a way to object in the message itself', async () => {
    const contents = [{ language: 'en', subject: 'Hosting, now 20% off', text: 'Order today.' }];
    for (const to of directive) {
      const { effect, reasons } = await ask(to, { ...bought(), mailing: { contents } });
      expect({ effect, reasons }).toEqual({
        effect: 'deny',
        reasons: expect.arrayContaining(['opt-out-missing']),
      });
    }
  });

  test.each([
    ['AT', 'stop-list-not-consulted', 'section 7(2) of the E-Commerce-Gesetz'],
    ['PL', 'exception-not-in-law', 'Article 398 of the Prawo komunikacji elektronicznej (Poland)'],
    ['HU', 'exception-not-in-law', 'section 6(1) of Act XLVIII of 2008 (Hungary)'],
  ])('the exception for customers is closed in %s (%s)', async (to, reason, law) => {
    const { effect, reasons, explanation } = await ask(to, bought());
    expect([effect, reasons[0]]).toEqual(['deny', reason]);
    expect(explanation).toContain(law);
  });

  test('the exception for customers ends in Ireland twelve months after the sale, and not a day earlier', async () => {
    expect(await outcome('IE', bought({ soldAt: ago(365) }))).toBe('soft-opt-in');
    expect(await outcome('IE', bought({ soldAt: ago(366) }))).toBe('no: sale-too-old');
    expect(await outcome('DK', bought({ soldAt: ago(366) }))).toBe('soft-opt-in');
  });

  test.each(unknown)(
    'the exception for customers does not hold for %s, which is not a country',
    async (to) => {
      expect(await outcome(to, bought())).toBe('no: exception-not-in-law');
    },
  );
});

describe("to a country outside the EEA the sender's law holds", () => {
  test.each(outside)(
    "the sender's law holds for mail to a country outside the EEA: %s",
    async (to) => {
      expect(await outcome(to, unconfirmed)).toBe('consent');
      expect(await outcome(to, bought({ optOut: { shown: true, used: false } }))).toBe(
        'soft-opt-in',
      );
      expect(await outcome(to, gift)).toBe('donation');
      expect(await outcome(to, published)).toBe('published-address');
      expect(await outcome(to, freeAccount)).toBe('soft-opt-in');
      expect(await outcome(to, professional)).toBe('non-eea-professional');
      expect(await outcome(to, { contact: { professional: true } })).toBe('no: no-local-law-check');
      expect((await ask(to)).ruleSet).toBe('nl-2026-07-01');
    },
  );

  test("the sender's law holds outside the EEA also if that is the German one, which has fewer exceptions", async () => {
    expect(await outcome('CH', professional, 'DE')).toBe('no: exception-not-in-law');
    expect(await outcome('CH', bought(), 'DE')).toBe('soft-opt-in');
    expect(await outcome('CH', unconfirmed, 'DE')).toBe('no: unconfirmed');
    expect((await ask('CH', {}, 'DE')).ruleSet).toBe('de-2022-05-28');
  });
});

describe('a sender in a country without a rule set of its own', () => {
  test.each(['FR', 'AT', 'US', 'CH', 'EL', 'XX', '', absent, null])(
    'a sender in %s needs consent, wherever it mails',
    async (from) => {
      for (const to of ['NL', 'DE', 'FR', 'US', 'EL', undefined]) {
        expect(await outcome(to, confirmed, from)).toBe('consent');
        expect(await outcome(to, unconfirmed, from)).toBe('no: unconfirmed');
        for (const facts of [bought(), gift, published, freeAccount, professional])
          expect((await ask(to, facts, from)).effect, `to ${to}`).toBe('deny');
      }
    },
  );
});

describe('the age of consent where a country has no rule set', () => {
  test.each(['FR', 'DK', 'EL', null, 'US'])(
    'the age of consent where a country has no rule set is sixteen in %s, the oldest that GDPR art. 8 allows',
    async (to) => {
      const of = (birthDate: string): Facts => ({ ...confirmed, contact: { birthDate } });
      expect(await outcome(to, of('2010-08-16'))).toBe('no: minor-without-guardian');
      expect(await outcome(to, of('2010-08-15'))).toBe('consent');
    },
  );
});

describe('an explanation', () => {
  test('an explanation cites the directive, and says that the country has no rule set', async () => {
    const { explanation } = await ask('DK', published);
    expect(explanation).toContain(
      'Article 13(1) of Directive 2002/58/EC; Article 13(2) of Directive 2002/58/EC',
    );
    expect(explanation).toContain('No rules of the recipient’s own country are on record here');
    const dutch = await ask('DK', bought(), 'NL', 'nl');
    expect(dutch.explanation).toContain('art. 13 lid 2 Richtlijn 2002/58/EG');
    expect(dutch.explanation).toContain(
      'Voor het land van de ontvanger zijn hier geen eigen regels vastgelegd',
    );
  });

  test('an explanation says that the country is not known', async () => {
    expect((await ask('EL', bought())).explanation).toContain(
      'The recipient’s country is not known',
    );
    expect((await ask(null, bought(), 'NL', 'nl')).explanation).toContain(
      'Het land van de ontvanger is niet bekend',
    );
  });

  test('an explanation says that the country of the sender is not known, and says it of neither if both have a rule set', async () => {
    expect((await ask('NL', {}, 'FR')).explanation).toContain(
      'No rules of the sender’s own country are on record here',
    );
    expect((await ask('NL', {}, 'FR', 'nl')).explanation).toContain(
      'Voor het land van de afzender zijn hier geen eigen regels vastgelegd',
    );
    for (const to of ['NL', 'DE', 'CH'])
      expect((await ask(to)).explanation).not.toContain('country');
  });

  test('an explanation of a service mail does not mention the law of marketing', async () => {
    const mailing = { purpose: 'contract', necessity: 'maintenance' };
    const { explanation } = await ask('DK', { contact: { relationships: [customer] }, mailing });
    expect(explanation).not.toContain('2002/58');
  });
});
