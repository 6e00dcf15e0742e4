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
  mayObserve(contact, consent, mailing, sender, 'tracking.open', at);

describe('observing a mail that was sent', () => {
  test('is allowed while the grant for it stands, whatever the mail rested on', () => {
    expect(mayOpen(tracked)).toBe(true);
  });

  test('ends with the grant, also for mails already sent', () => {
    const withdrawn = { ...grant, status: 'withdrawn' as const };
    expect(
      mayOpen({ ...tracked, consent: stateOf({ 'waterweg/+tracking.open': withdrawn }) }),
    ).toBe(false);
    expect(mayOpen({ ...tracked, consent: stateOf({}) })).toBe(false);
  });

  test('ends with an objection to direct marketing', () => {
    const consent = stateOf({ ...opens, waterweg: { ...grant, status: 'objected' } });
    expect(mayOpen({ ...tracked, consent })).toBe(false);
  });

  test('is only of what the mailing asked to track', () => {
    const { contact, consent, mailing, sender, at } = tracked;
    expect(mayObserve(contact, consent, mailing, sender, 'tracking.click', at)).toBe(false);
    expect(mayOpen({ ...tracked, mailing: offer })).toBe(false);
  });

  test('needs the contact’s own consent state', () => {
    const contact = { ...stranger, contactId: 'tim' as Contact['contactId'] };
    expect(mayOpen({ ...tracked, contact })).toBe(false);
  });

  test('is not allowed where no law is known or a fact is missing', () => {
    expect(mayOpen({ ...tracked, at: on('2020-01-01') })).toBe(false);
    expect(mayOpen({ ...tracked, consent: undefined as never })).toBe(false);
  });

  // The CNIL and the Garante exempt some counts from consent; nothing here makes use of that.
  test.each(['NL', 'FR', 'IT', 'DE', 'BE', 'US', undefined])(
    'rests on no exemption for measuring an audience: %s',
    (country) => {
      const contact = { ...tracked.contact, country: country as Contact['country'] };
      for (const purpose of ['commercial', 'charitable', 'contract', 'security'] as const)
        for (const activity of ['tracking.open', 'tracking.click'] as const) {
          const { sender, at } = tracked;
          const mailing = { ...offer, purpose, tracking: [activity] };
          const consent = stateOf({});
          expect(mayObserve(contact, consent, mailing, sender, activity, at)).toBe(false);
        }
    },
  );
});
