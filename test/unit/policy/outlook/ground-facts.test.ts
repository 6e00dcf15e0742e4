import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../../shared/contacts/contact.ts';
import { type Basis, bases } from '../../../../shared/policy/bases.ts';
import type { Decision } from '../../../../shared/policy/decision.ts';
import { consentFacts, groundFacts } from '../../../../shared/policy/outlook/ground-facts.ts';
import {
  ago,
  customer,
  donation,
  grant,
  publication,
  sale,
  stateOf,
  stranger,
} from '../../../differential/policy/policy-world.ts';

const factsOf = (
  basis: Basis | undefined,
  evidenceIds: readonly string[],
  {
    contact = {},
    consent = stateOf({}),
  }: { contact?: Partial<Contact>; consent?: ConsentState } = {},
) =>
  groundFacts(
    { basis, evidenceIds } as Pick<Decision, 'basis' | 'evidenceIds'>,
    { ...stranger, ...contact },
    consent,
  );

const early = { ...sale, evidenceId: 'sale-0' as typeof sale.evidenceId, soldAt: ago(900) };
const bought = (...sales: Contact['relationships'][number]['sale'][]): Partial<Contact> => ({
  relationships: [
    customer,
    ...sales.flatMap((one) => (one === undefined ? [] : [{ ...customer, sale: one }])),
  ],
});

describe('what a mail rests on', () => {
  test('what a mail rests on is nothing for a denied one', () => {
    expect(factsOf(undefined, ['sale-1'], { contact: bought(sale) })).toBeUndefined();
  });

  test('what a mail rests on is the consent that is cited, when it was given, and by whom', () => {
    const other = { ...grant, eventId: 'event-other' as typeof grant.eventId, by: 'guardian' };
    const consent = stateOf({ waterweg: other as typeof grant, 'waterweg/commercial': grant });
    expect(factsOf('consent', ['event-grant'], { consent })).toEqual({
      basis: 'consent',
      eventId: 'event-grant',
      at: ago(100),
      by: 'subject',
    });
    expect(consentFacts(other as typeof grant)).toEqual({
      basis: 'consent',
      eventId: 'event-other',
      at: ago(100),
      by: 'guardian',
    });
    expect(factsOf('consent', ['elsewhere'], { consent })).toEqual({ basis: 'consent' });
  });

  test('what a mail rests on is the sale that is cited, and its moment', () => {
    const contact = bought(early, sale);
    expect(factsOf('soft-opt-in', ['sale-1'], { contact })).toEqual({
      basis: 'soft-opt-in',
      at: ago(700),
      isFree: false,
    });
    expect(factsOf('soft-opt-in', ['sale-0'], { contact })).toMatchObject({ at: ago(900) });
    expect(factsOf('soft-opt-in', ['sale-9'], { contact })).toEqual({ basis: 'soft-opt-in' });
    expect(factsOf('soft-opt-in', [], {})).toEqual({ basis: 'soft-opt-in' });
  });

  test.each([
    ['customer', true, false],
    ['customer', false, true],
    ['user', true, true],
    ['user', false, true],
  ] as const)('a %s who paid (%s) has an account that is free: %s', (role, paid, isFree) => {
    const relationships = [{ ...customer, role, sale: { ...sale, paid } }];
    expect(factsOf('soft-opt-in', ['sale-1'], { contact: { relationships } })?.isFree).toBe(isFree);
  });

  test('what a mail rests on is the gift that is cited', () => {
    const first = { ...donation, evidenceId: 'gift-0' as typeof donation.evidenceId };
    const relationships = [
      customer,
      { ...customer, donation: { ...first, donatedAt: ago(800) } },
      { ...customer, donation },
    ];
    const contact = { relationships };
    expect(factsOf('donation', ['gift-1'], { contact })).toEqual({
      basis: 'donation',
      at: ago(400),
    });
    const unknown = factsOf('donation', ['gift-9'], { contact });
    expect(unknown).toStrictEqual({ basis: 'donation' });
  });

  test('what a mail rests on is the publication that is cited', () => {
    const first = {
      ...publication,
      evidenceId: 'page-0' as typeof publication.evidenceId,
      capturedAt: ago(300),
    };
    const contact = { publishedAddresses: [first, publication] };
    expect(factsOf('published-address', ['page-1'], { contact })).toEqual({
      basis: 'published-address',
      at: ago(60),
    });
    const unknown = factsOf('published-address', ['page-9'], { contact });
    expect(unknown).toStrictEqual({ basis: 'published-address' });
  });

  test('what a mail rests on is its name alone for everything else', () => {
    const told = ['consent', 'soft-opt-in', 'donation', 'published-address'];
    for (const basis of Object.keys(bases).filter((one) => !told.includes(one)) as Basis[])
      expect(
        factsOf(basis, ['sale-1', 'event-grant'], {
          contact: bought(sale),
          consent: stateOf({ waterweg: grant }),
        }),
      ).toStrictEqual({ basis });
  });
});
