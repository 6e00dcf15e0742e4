import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { mayObserve } from '../../../shared/policy/may-observe.ts';
import {
  consentedWorld,
  grant,
  offer,
  on,
  type PolicyWorld,
  stateOf,
  stranger,
} from '../../differential/policy/policy-world.ts';

const opens = { 'waterweg/+tracking.open': grant };
const tracked: PolicyWorld = {
  ...consentedWorld,
  mailing: { ...offer, tracking: ['tracking.open'] },
  consent: stateOf(opens),
};

const mayOpen = ({ contact, consent, mailing, sender, at }: PolicyWorld): boolean =>
  mayObserve(contact, { consent, mailing, sender, activity: 'tracking.open', at });

describe('observing a mail that was sent', () => {
  test('observing is allowed while its grant holds, whatever the basis of the mail', () => {
    expect(mayOpen(tracked)).toBe(true);
  });

  test('observing ends with the grant, also for mails already sent', () => {
    const withdrawn = { ...grant, status: 'withdrawn' as const };
    expect(
      mayOpen({ ...tracked, consent: stateOf({ 'waterweg/+tracking.open': withdrawn }) }),
    ).toBe(false);
    expect(mayOpen({ ...tracked, consent: stateOf({}) })).toBe(false);
  });

  test('observing ends with an objection to direct marketing', () => {
    const consent = stateOf({ ...opens, waterweg: { ...grant, status: 'objected' } });
    expect(mayOpen({ ...tracked, consent })).toBe(false);
  });

  test('only what the mailing asked to track may be observed', () => {
    const { contact, consent, mailing, sender, at } = tracked;
    expect(mayObserve(contact, { consent, mailing, sender, activity: 'tracking.click', at })).toBe(
      false,
    );
    expect(mayOpen({ ...tracked, mailing: offer })).toBe(false);
  });

  test('observing needs the contact’s own consent state', () => {
    const contact = { ...stranger, contactId: 'tim' as Contact['contactId'] };
    expect(mayOpen({ ...tracked, contact })).toBe(false);
  });

  test('observing is denied if no law is known or a fact is missing', () => {
    expect(mayOpen({ ...tracked, at: on('2020-01-01') })).toBe(false);
    expect(mayOpen({ ...tracked, consent: undefined as never })).toBe(false);
  });

  // The CNIL and the Garante exempt some counts from consent; nothing here makes use of that.
  test.each(['NL', 'FR', 'IT', 'DE', 'BE', 'US', undefined])(
    'no exemption for audience measurement allows observing: %s',
    (country) => {
      const contact = { ...tracked.contact, country: country as Contact['country'] };
      for (const purpose of ['commercial', 'charitable', 'contract', 'security'] as const)
        for (const activity of ['tracking.open', 'tracking.click'] as const) {
          const { sender, at } = tracked;
          const mailing = { ...offer, purpose, tracking: [activity] };
          const consent = stateOf({});
          expect(mayObserve(contact, { consent, mailing, sender, activity, at })).toBe(false);
        }
    },
  );
});
