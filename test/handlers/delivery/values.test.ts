import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import { recipientValues } from '../../../shared/delivery/content/recipient-values.ts';
import { judgeRecipient } from '../../../shared/delivery/fan-out/judge-recipient.ts';
import { prepareMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Activity } from '../../../shared/kernel/purpose.ts';
import type { Mailing, MailingContent } from '../../../shared/mailing/mailing.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import { contactApi } from '../../support/contact-api.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { contactNamed } from '../../support/subject-world.ts';

const at = instantFromMillis(Date.UTC(2026, 10, 28));

const content = (text: string): MailingContent => ({
  language: 'nl',
  subject: 'Uw factuur',
  text,
});

const service: Partial<Mailing> = {
  declaredPurpose: 'contract',
  purpose: 'contract',
  regulated: [],
  tracking: [],
};

/** What the recipient would read, or why the recipient is left out; the policy itself allows. */
const mailTo = (
  contact: Contact,
  text: string,
  over: Partial<Mailing> = service,
  tracking: readonly Activity[] = [],
) => {
  const { contents, ...header } = testMailing('m1', 'waterweg', {
    ...over,
    contents: [content(text)],
  });
  const sender = testSender('waterweg');
  const allow = { effect: 'allow', reasons: [], tracking } as unknown as Decision;
  const prepared = prepareMailing(header, {
    contents,
    sender,
    decide: () => allow,
    strip: (same) => same,
  });
  if (prepared === undefined) throw new Error('not prepared');
  const state = { contactId: contact.contactId, version: 0, entries: {}, suppressions: [] };
  const judged = judgeRecipient(prepared, { contact, state, at });
  if (judged.outcome === 'deny')
    return { leftOut: judged.reasons, placeholder: judged.placeholder };
  const links = {
    unsubscribeUrl: 'https://u.invalid',
    preferencesUrl: 'https://p.invalid',
    whyUrl: 'https://x.example/m',
  };
  const filled = fillSlots(
    judged.content,
    recipientValues({ contact, sender, mailing: header, links, personalised: judged.personalised }),
  );
  return { read: Object.values(filled ?? {}).join(' ') };
};

const body = (more: object) => ({
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  kind: 'person',
  language: 'nl',
  country: 'NL',
  ...more,
});

type Way = (more: object) => Promise<Contact>;

const storedAfter = async (set: Awaited<ReturnType<typeof contactApi>>): Promise<Contact> => {
  const id = await contactNamed(set.world, 'anja');
  const found = await set.world.tools.contacts.read(id as ContactId);
  if (found === undefined || 'malformed' in found) throw new Error('not stored');
  return found;
};

/** Every way by which a value gets into a contact. */
const ways: Readonly<Record<string, Way>> = {
  'a new contact': async (more) => {
    const set = await contactApi();
    expect((await set.call('POST', '/v1/contacts', body(more))).status).toBe(201);
    return storedAfter(set);
  },
  'a correction': async (more) => {
    const set = await contactApi();
    await set.call('POST', '/v1/contacts', body({}));
    const { etag } = await set.call('GET', '/v1/contacts/anja');
    const change = { ...more, reason: 'asked by phone', evidenceRef: 'ticket-1' };
    const headers = { 'if-match': etag ?? '' };
    const patched = await set.call('PATCH', '/v1/contacts/anja', change, { headers });
    expect([patched.status, patched.body]).toEqual([200, expect.anything()]);
    return storedAfter(set);
  },
  'a row of an import': async (more) => {
    const set = await contactApi();
    const list = { importId: 'list-1', rows: [{ ...body(more), consents: [] }] };
    const answer = await set.call('POST', '/v1/contacts/import', list);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return storedAfter(set);
  },
};

const selling = [
  'order now, 50% off https://evil.example/offer',
  'Bestel nu en krijg 20% korting',
  'Neem ook een tweede domein: 3 maanden gratis',
  'Jetzt zugreifen: Rabatt auf alles',
  'Upgrade today and save €10',
];

describe.each(Object.entries(ways))('a value that sells, stored by %s', (_, way) => {
  test.each(selling)('a selling value is not sent as an attribute: %s', async (line) => {
    const contact = await way({ name: 'Anja Smit', attributes: { line } });
    expect(mailTo(contact, 'Beste {{name}}, {{line|uw bestelling}}')).toEqual({
      read: 'Anja Smit uw bestelling',
    });
    expect(mailTo(contact, 'Beste {{name}}, {{line}}')).toEqual({
      leftOut: ['value-misfit'],
      placeholder: 'line',
    });
    const declared = { ...service, values: { line: 'text' as const } };
    expect(mailTo(contact, '{{line|niets}}', declared)).toEqual({ read: 'niets' });
  });

  test.each(selling)('a selling value is not sent as a name: %s', async (name) => {
    const contact = await way({ name });
    expect(mailTo(contact, 'Beste {{name|lezer}}')).toEqual({ read: 'lezer' });
  });
});

describe('what the contract is about', () => {
  test('order details are sent in a service mail: number, date and amount', async () => {
    const attributes = {
      order: '2026-00123',
      day: '28 november 2026',
      total: '€ 24,95',
      line: 'Fietsband 28 inch, zwart',
      page: 'https://waterweg.example/orders/2026-00123',
    };
    const contact = await (ways['a new contact'] as Way)({ name: 'Anja Smit', attributes });
    expect(mailTo(contact, '{{order}} {{day}} {{total}} {{line}} {{page}}')).toEqual({
      read: Object.values(attributes).join(' '),
    });
  });

  test('a value of another kind than the mail names is not sent', async () => {
    const contact = await (ways['a new contact'] as Way)({ attributes: { total: 'Hosting Plus' } });
    const values = { total: 'money' as const };
    expect(mailTo(contact, '{{total}}', { ...service, values })).toEqual({
      leftOut: ['value-misfit'],
      placeholder: 'total',
    });
    expect(mailTo(contact, '{{total}}', { values }, ['personalisation'])).toEqual({
      leftOut: ['value-misfit'],
      placeholder: 'total',
    });
  });
});

test('unchecked free text from 0.1.0 is not sent in a service mail', async () => {
  const contact = await (ways['a new contact'] as Way)({
    name: 'Anja Smit',
    attributes: { plan: 'Hosting Plus', order: '2026-00123' },
  });
  const { judgedValues: _, ...old } = contact;
  expect(mailTo(old, 'Beste {{name}}, {{order}} {{plan|uw pakket}}')).toEqual({
    read: 'Anja Smit 2026-00123 uw pakket',
  });
  expect(mailTo(old, '{{plan}}', {}, ['personalisation'])).toEqual({ read: 'Hosting Plus' });
});

test('a missing value is distinguished from a value that is not sent', async () => {
  const contact = await (ways['a new contact'] as Way)({ attributes: {} });
  expect(mailTo(contact, '{{line}}')).toEqual({
    leftOut: ['placeholder-unfilled'],
    placeholder: 'line',
  });
});

describe('a link that leads to an offer, a call or a gift', () => {
  const promotional = [
    'https://waterweg.example/aanbieding',
    'https://waterweg.example/sale/',
    'https://waterweg.example/winter-sale?id=12',
    'https://waterweg.example/%73ale/',
    'https://waterweg.example/SALE',
    'https://waterweg.example/r?u=https%3A%2F%2Fwaterweg.example%2Fsale%2F',
    'https://waterweg.example/#/angebote',
    'https://waterweg.example/webshop/12',
    'https://waterweg.example/doneer',
    'https://waterweg.example/petitie',
  ];

  test.each(promotional)(
    'a link to an offer is not a valid value in a service mail: %s',
    async (page) => {
      const contact = await (ways['a new contact'] as Way)({ attributes: { page } });
      const misfit = { leftOut: ['value-misfit'], placeholder: 'page' };
      expect(mailTo(contact, '{{page}}')).toEqual(misfit);
      expect(mailTo(contact, '{{page}}', { ...service, values: { page: 'link' } })).toEqual(misfit);
    },
  );

  test.each(promotional)(
    'a link to an offer is valid in marketing to a recipient who may get it: %s',
    async (page) => {
      const contact = await (ways['a new contact'] as Way)({ attributes: { page } });
      const values = { page: 'link' as const };
      expect(mailTo(contact, '{{page}}', { values }, ['personalisation'])).toEqual({ read: page });
    },
  );

  test.each([
    'https://waterweg.example/orders/2026-00123',
    'https://shop.waterweg.example/account/orders/12',
    'https://waterweg.example/salesforce/ticket/12',
    'https://waterweg.example/factuur/12?bedrag=20',
    'https://waterweg.example/wholesale-account',
  ])('a link to the reader’s own page is not a link to an offer: %s', async (page) => {
    const contact = await (ways['a new contact'] as Way)({ attributes: { page } });
    expect(mailTo(contact, '{{page}}')).toEqual({ read: page });
  });
});
