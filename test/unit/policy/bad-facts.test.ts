import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import {
  ago,
  consentedWorld,
  customer,
  decideWorld,
  grant,
  type now,
  offer,
  type PolicyWorld,
  plainWorld,
  publication,
  reasonsOf,
  sale,
  thisSender,
  withContact,
  withState,
} from '../../differential/policy/policy-world.ts';

const offers = 'waterweg/commercial/offers';

describe('facts that cannot be', () => {
  const strange = 'something-else' as never;
  const cases: readonly (readonly [string, PolicyWorld, string])[] = [
    ['a kind of contact', withContact(consentedWorld, { kind: strange }), 'facts-unknown'],
    [
      'a role',
      withContact(consentedWorld, { relationships: [{ ...customer, role: strange }] }),
      'facts-unknown',
    ],
    [
      'a capacity',
      withContact(consentedWorld, { relationships: [{ ...customer, capacity: strange }] }),
      'facts-unknown',
    ],
    ['a status', withState({ [offers]: { ...grant, status: strange } }), 'facts-unknown'],
    [
      'a status at a wider scope',
      withState({ [offers]: grant, waterweg: { ...grant, status: strange } }),
      'facts-unknown',
    ],
    ['an author', withState({ [offers]: { ...grant, by: strange } }), 'facts-unknown'],
    [
      'a suppression',
      withState({ [offers]: grant }, [{ reason: strange, eventId: grant.eventId, at: ago(1) }]),
      'facts-unknown',
    ],
    [
      'a kind of mailing',
      { ...consentedWorld, mailing: { ...offer, kind: strange } },
      'facts-unknown',
    ],
    ['a purpose', { ...consentedWorld, mailing: { ...offer, purpose: strange } }, 'facts-unknown'],
    [
      'a declared purpose',
      { ...consentedWorld, mailing: { ...offer, declaredPurpose: strange } },
      'facts-unknown',
    ],
    [
      'a purpose among others',
      { ...consentedWorld, mailing: { ...offer, regulated: ['commercial', strange] } },
      'facts-unknown',
    ],
    [
      'a kind of sender',
      { ...consentedWorld, sender: { ...thisSender, kind: strange } },
      'facts-unknown',
    ],
    [
      'a relationship that ends before it begins',
      withContact(consentedWorld, { relationships: [{ ...customer, until: ago(701) }] }),
      'facts-contradictory',
    ],
    [
      'a grant that counts and has defects',
      withState({ [offers]: { ...grant, defects: ['no-notice'] } }),
      'facts-contradictory',
    ],
    [
      'a grant that ended before it began',
      withState({ [offers]: { ...grant, validUntil: ago(101) } }),
      'facts-contradictory',
    ],
    [
      'a grant from before birth',
      withContact(consentedWorld, { birthDate: '2026-11-01' }),
      'facts-contradictory',
    ],
    [
      'a date of birth that is none',
      withContact(consentedWorld, { birthDate: 'unknown' }),
      'facts-contradictory',
    ],
    [
      'a sender that is not the mailing’s',
      {
        ...consentedWorld,
        sender: { ...thisSender, senderId: 'other' as typeof thisSender.senderId },
      },
      'facts-contradictory',
    ],
    [
      'a grant of tomorrow',
      withState({ [offers]: { ...grant, occurredAt: ago(-1) } }),
      'date-in-future',
    ],
    [
      'a grant at no moment',
      withState({ [offers]: { ...grant, occurredAt: Number.NaN as typeof now } }),
      'date-in-future',
    ],
    [
      'a sale of tomorrow',
      withContact(plainWorld, {
        relationships: [{ ...customer, sale: { ...sale, soldAt: ago(-1) } }],
      }),
      'date-in-future',
    ],
    [
      'a page seen tomorrow',
      withContact(plainWorld, {
        kind: 'organisation',
        publishedAddresses: [{ ...publication, capturedAt: ago(-1) }],
      }),
      'date-in-future',
    ],
    [
      'a contact of another sender',
      withContact(consentedWorld, { senderId: 'other' as Contact['senderId'] }),
      'other-sender',
    ],
  ];

  test.each(cases)('an invalid fact (%s) is denied with its own reason', (_name, world, reason) => {
    expect(decideWorld(world).effect).toBe('deny');
    expect(reasonsOf(world)[0]).toBe(reason);
  });
});
