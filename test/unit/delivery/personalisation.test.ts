import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import { recipientValues } from '../../../shared/delivery/content/recipient-values.ts';
import { judgeRecipient } from '../../../shared/delivery/fan-out/judge-recipient.ts';
import { decideMailing } from '../../../shared/delivery/mailing/cached-prepare.ts';
import { prepareMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import { valueKinds, valueRules } from '../../../shared/kernel/value-kind.ts';
import type { Mailing, MailingContent } from '../../../shared/mailing/mailing.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person, type Said } from '../../support/dispatch-people.ts';
import { howMany } from '../../support/how-many.ts';

const at = instantFromMillis(Date.UTC(2026, 10, 28));
const footer = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam {{unsubscribeUrl}}';

const contentOf = (text: string): MailingContent => ({
  language: 'nl',
  subject: 'Bericht',
  text: `${text}\n${footer}`,
});

/** The texts that a mail would fill in, or why nobody gets it; with the real policy. */
const filledFor = (
  { contact, fold }: ReturnType<typeof person>,
  text: string,
  over: Partial<Mailing>,
) => {
  const mailing = testMailing('m1', 'waterweg', { contents: [contentOf(text)], ...over });
  const { contents, ...header } = mailing;
  const sender = testSender('waterweg');
  const decide = decideMailing(header, { contents, sender });
  const prepared = prepareMailing(header, { contents, sender, decide, strip: (same) => same });
  if (prepared === undefined || fold === undefined) throw new Error('not prepared');
  const judged = judgeRecipient(prepared, { contact, state: fold.state, at });
  if (judged.outcome === 'deny') return { leftOut: judged.reasons };
  const { content, personalised } = judged;
  const links = {
    unsubscribeUrl: 'https://u.invalid',
    preferencesUrl: 'https://p.invalid',
    whyUrl: 'https://x.example/m',
  };
  const values = recipientValues({ contact, sender, mailing: header, links, personalised });
  const sent = Object.values(fillSlots(content, values) ?? {});
  return { sent: sent.filter((one) => one !== links.unsubscribeUrl), personalised };
};

const judgedValues = { rules: valueRules, selling: [] };

const reader = (attributes: Record<string, string>, said: Said = 'consented') =>
  person('joke', 'waterweg' as SenderId, said, { name: 'Joke de Vries', attributes, judgedValues });

/** Values of every kind there is. */
const anyValue = fc.oneof(
  fc.constantFrom(
    'loopschoenen maat 42',
    'Rotterdam',
    '28-11-2026',
    '€ 24,95',
    '230 kWh',
    '2026-00123',
    'https://waterweg.example/voor/u',
    'Trail Shoes',
    'vegetarisch',
    '1984-03-02',
  ),
  fc.string({ minLength: 1, maxLength: 30 }),
);
const anyName = fc.constantFrom('lastBought', 'city', 'total', 'x', 'email2', 'segment');
const anyKinds = fc.option(fc.dictionary(anyName, fc.constantFrom(...valueKinds)), {
  nil: undefined,
});
const declaring = fc.constantFrom<Mailing['tracking']>(
  [],
  ['personalisation'],
  ['tracking.open', 'personalisation'],
);

describe('data beyond address, name and contract in marketing', () => {
  test('personal data is never sent without consent to personalisation: the default is, declared or not', () => {
    fc.assert(
      fc.property(anyName, anyValue, anyKinds, declaring, (name, value, values, tracking) => {
        fc.pre(!/^(?:joke|de|vries|[\s.,-])*$/i.test(value));
        const over = { tracking, ...(values === undefined ? {} : { values }) };
        const found = filledFor(reader({ [name]: value }), `Dag {{${name}|lezer}}`, over);
        expect(found).toEqual({ sent: ['lezer'], personalised: false });
      }),
      { numRuns: howMany(500) },
    );
  });

  test('personal data is sent with that consent, declared or not', () => {
    fc.assert(
      fc.property(anyName, declaring, (name, tracking) => {
        const one = reader({ [name]: 'loopschoenen' }, 'personal');
        const found = filledFor(one, `Dag {{${name}|lezer}}`, { tracking });
        expect(found).toEqual({ sent: ['loopschoenen'], personalised: true });
      }),
      { numRuns: 20 },
    );
  });

  test('a recipient who withdraws that consent still gets the mail', () => {
    const found = filledFor(reader({ city: 'Delft' }), '{{name}} {{city|uw stad}}', {
      tracking: ['personalisation'],
    });
    expect(found).toEqual({ sent: ['Joke de Vries', 'uw stad'], personalised: false });
  });

  test.each([
    ['Joke', 'Joke'],
    ['de Vries', 'de Vries'],
    ['Vries, Joke', 'Vries, Joke'],
    ['Joke Jansen', 'lezer'],
    ['Joke € 5', 'lezer'],
    ['Joke!', 'lezer'],
    ['', 'lezer'],
  ])('part of the recipient’s own name counts as a name: %s', (firstName, read) => {
    const found = filledFor(reader({ firstName }), 'Dag {{firstName|lezer}}', {});
    expect(found).toMatchObject({ sent: [read] });
  });

  test('personal data is not sent without that consent in a mixed mail either', () => {
    const mixed = { declaredPurpose: 'contract', necessity: 'order', service: 'hosting' } as const;
    const one = reader({ total: '€ 24,95' });
    const since = 0 as Instant;
    const relationships = [
      { relationshipId: 'r1', role: 'customer', capacity: 'person', since, service: 'hosting' },
    ] as unknown as Contact['relationships'];
    const customer = { ...one, contact: { ...one.contact, relationships } };
    expect(filledFor(customer, '{{total|het bedrag}}', mixed)).toMatchObject({
      sent: ['het bedrag'],
    });
  });
});

describe('the contract at hand in service mail', () => {
  const service: Partial<Mailing> = {
    declaredPurpose: 'contract',
    purpose: 'contract',
    regulated: [],
    necessity: 'What was ordered',
    tracking: [],
  };
  const customer = (attributes: Record<string, string>) => {
    const one = reader(attributes);
    const relationships = [
      { relationshipId: 'r1', role: 'customer', capacity: 'person', since: 0 as Instant },
    ] as unknown as Contact['relationships'];
    return { ...one, contact: { ...one.contact, relationships } };
  };
  const order = {
    line: 'Fietsband 28 inch',
    total: '€ 24,95',
    day: '28-11-2026',
    reading: '230 kWh',
    order: '2026-00123',
  };
  const text = '{{line|a}} {{total|b}} {{day|c}} {{reading|d}} {{order|e}}';

  test('data about the contract concerned needs no consent', () => {
    expect(filledFor(customer(order), text, service)).toMatchObject({ sent: Object.values(order) });
  });

  test('data about the contract concerned needs no consent even if the mail declares personalisation', () => {
    const declared = { ...service, tracking: ['personalisation'] as const };
    const values = { line: 'text' } as const;
    expect(filledFor(customer(order), text, { ...declared, values })).toMatchObject({
      sent: Object.values(order),
    });
    expect(filledFor(customer(order), text, declared)).toMatchObject({
      sent: ['a', ...Object.values(order).slice(1)],
    });
  });
});
