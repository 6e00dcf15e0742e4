import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import {
  ago,
  customer,
  decideWorld,
  donation,
  grant,
  now,
  offer,
  on,
  type PolicyWorld,
  plainWorld,
  publication,
  reasonsOf,
  sale,
  stateOf,
  stranger,
  thisSender,
  withContact,
  withState,
} from '../../differential/policy/policy-world.ts';

const offers = 'waterweg/commercial/offers';

describe('consent over time', () => {
  const grantedAt = (occurredAt: number, months?: number): PolicyWorld => ({
    ...withState({ [offers]: { ...grant, occurredAt: occurredAt as typeof now } }),
    ...(months !== undefined && {
      sender: { ...thisSender, settings: { reconfirmAfterMonths: months } },
    }),
  });

  test('consent holds until its calendar months are over', () => {
    expect(decideWorld(grantedAt(on('2024-11-23') + 1)).effect).toBe('allow');
    expect(reasonsOf(grantedAt(on('2024-11-23')))).toEqual(['expired']);
    expect(decideWorld(grantedAt(on('2026-10-23') + 1, 1)).effect).toBe('allow');
    expect(reasonsOf(grantedAt(on('2026-10-23'), 1))).toEqual(['expired']);
  });

  test('consent ends earlier in a shorter month', () => {
    const world = { ...grantedAt(on('2026-01-31'), 1), at: on('2026-02-28') };

    expect(reasonsOf(world)).toEqual(['expired']);
    expect(decideWorld({ ...world, at: (world.at - 1) as typeof now }).effect).toBe('allow');
  });

  test.each([0, -1, 2.5, Number.NaN])(
    'a setting of %d months is invalid, and no consent holds under it',
    (months) => {
      expect(reasonsOf(grantedAt(now, months))).toEqual(['expired']);
    },
  );

  test('the consent’s own end applies if it is earlier', () => {
    const until = (validUntil: number) =>
      withState({ [offers]: { ...grant, validUntil: validUntil as typeof now } });

    expect(decideWorld(until(now + 1)).effect).toBe('allow');
    expect(reasonsOf(until(now))).toEqual(['expired']);
    expect(reasonsOf(until(grant.occurredAt))).toEqual(['facts-contradictory']);
    expect(reasonsOf(until(Number.NaN))).toEqual(['facts-contradictory']);
  });
});

describe('a child', () => {
  const tick = { ...grant, occurredAt: on('2026-11-01') };
  const born = (birthDate: string, by: typeof grant.by = 'subject') => ({
    ...withState({ [offers]: { ...tick, by } }),
    contact: { ...stranger, birthDate },
  });

  test('a child may consent from its sixteenth birthday', () => {
    expect(decideWorld(born('2010-11-01')).effect).toBe('allow');
    expect(reasonsOf(born('2010-11-02'))).toEqual(['minor-without-guardian']);
    expect(decideWorld(born('2010-11-02', 'guardian')).effect).toBe('allow');
  });

  test('a child’s tick does not become consent when the child grows up', () => {
    const grownUp = { ...born('2010-11-02'), at: on('2027-06-01') };

    expect(reasonsOf(grownUp)).toEqual(['minor-without-guardian']);
  });

  test('a guardian may consent for a child, not for an adult', () => {
    expect(reasonsOf(born('2010-11-01', 'guardian'))).toEqual(['not-own-act']);
    expect(reasonsOf(withState({ [offers]: { ...tick, by: 'guardian' } }))).toEqual([
      'not-own-act',
    ]);
  });

  test('after a guardian’s stop only the child or a guardian can allow mail again', () => {
    const stop = { ...grant, status: 'withdrawn' as const, by: 'guardian' as const };
    const said = (by: typeof grant.by, stopBy: typeof grant.by) => ({
      ...withState({ [offers]: { ...tick, by }, waterweg: { ...stop, by: stopBy } }),
      contact: { ...stranger, birthDate: '2010-11-02' },
    });

    expect(decideWorld(said('guardian', 'guardian')).effect).toBe('allow');
    expect(reasonsOf(said('guardian', 'subject'))).toEqual(['withdrawn']);
    const grownUp = { ...said('import', 'guardian'), contact: stranger };
    expect(reasonsOf(grownUp)).toEqual(['withdrawn']);
  });
});

describe('facts of this very moment', () => {
  const of = (contact: Partial<Contact>, more: Partial<PolicyWorld> = {}) =>
    decideWorld(withContact({ ...plainWorld, ...more }, contact)).basis;
  const since = now;
  const cause = { ...thisSender, kind: 'cause' as const };
  const appeal = { ...offer, purpose: 'charitable', declaredPurpose: 'charitable' } as const;
  const free = { ...thisSender, settings: { freeAccountSoftOptIn: true } };

  test('facts with the current time count', () => {
    const sold = { ...customer, since, sale: { ...sale, soldAt: now } };
    expect(of({ relationships: [sold] })).toBe('soft-opt-in');
    const given = {
      ...customer,
      since,
      role: 'donor',
      donation: { ...donation, donatedAt: now },
    } as const;
    const charitable = { ...appeal, regulated: ['charitable'] } as const;
    expect(of({ relationships: [given] }, { sender: cause, mailing: charitable })).toBe('donation');
    const page = { ...publication, capturedAt: now };
    expect(of({ kind: 'organisation', publishedAddresses: [page] })).toBe('published-address');
    const account = { ...sold, role: 'user', accountTermsAcceptedAt: now } as const;
    expect(of({ relationships: [account] }, { sender: free })).toBe('soft-opt-in');
    const professional = { professional: true, country: 'US' as Contact['country'] };
    const localLawCheck = { evidenceId: 'check-1', checkedAt: now };
    expect(of({ ...professional, localLawCheck })).toBe('non-eea-professional');
  });

  test('only a customer or an account holder counts as a buyer', () => {
    const account = { ...customer, sale: { ...sale, paid: false }, accountTermsAcceptedAt: now };
    const as = (role: typeof customer.role) =>
      of({ relationships: [{ ...account, role }] }, { sender: free });
    expect([as('customer'), as('user')]).toEqual(['soft-opt-in', 'soft-opt-in']);
    expect([as('prospect'), as('donor')]).toEqual([undefined, undefined]);
  });

  test('a guardian may consent from the day of birth', () => {
    const consent = stateOf({
      [offers]: { ...grant, occurredAt: on('2026-11-01'), by: 'guardian' },
    });
    expect(of({ birthDate: '2026-11-01' }, { consent })).toBe('consent');
  });

  test('a grant with an empty list of defects is valid', () => {
    expect(of({}, { consent: stateOf({ [offers]: { ...grant, defects: [] } }) })).toBe('consent');
  });
});

describe('what closes the exceptions', () => {
  const buyer = withContact(plainWorld, { relationships: [{ ...customer, sale }] });
  const stop = (status: typeof grant.status) => ({ ...grant, status });

  test.each([
    ['waterweg', 'objected'],
    ['waterweg/commercial', 'withdrawn'],
    [offers, 'refused'],
    ['waterweg', 'refused'],
  ] as const)('a stop at %s closes the exceptions: %s', (key, status) => {
    expect(decideWorld(buyer).basis).toBe('soft-opt-in');
    expect(reasonsOf({ ...buyer, consent: stateOf({ [key]: stop(status) }) })).toEqual([status]);
  });

  test('for a mailing without a topic, a stop on any topic of its purpose closes the exceptions', () => {
    const { topic: _topic, ...mailing } = offer;
    const stoppedAt = (key: string) =>
      decideWorld({ ...buyer, mailing, consent: stateOf({ [key]: stop('withdrawn') }) });

    expect(stoppedAt('waterweg/commercial/events').reasons).toEqual(['withdrawn']);
    expect(stoppedAt('waterweg/charitable/events').basis).toBe('soft-opt-in');
    expect(stoppedAt('other/commercial/events').basis).toBe('soft-opt-in');
  });

  test('a stop on another topic does not close the exceptions for a mailing with a topic', () => {
    const consent = stateOf({ 'waterweg/commercial/events': stop('withdrawn') });

    expect(decideWorld({ ...buyer, consent }).basis).toBe('soft-opt-in');
  });
});

describe('wide and narrow consent', () => {
  const narrow = (status: typeof grant.status, wideBy: typeof grant.by = 'subject') =>
    withState({
      'waterweg/commercial': { ...grant, occurredAt: ago(2), by: wideBy },
      [offers]: { ...grant, status },
    });

  test('consent to a purpose covers its topics', () => {
    expect(decideWorld(withState({ 'waterweg/commercial': grant })).effect).toBe('allow');
    expect(decideWorld(narrow('expired')).effect).toBe('allow');
    expect(decideWorld(narrow('pending')).effect).toBe('allow');
  });

  test('consent to a purpose never revives a topic that the person stopped', () => {
    for (const status of ['withdrawn', 'objected', 'refused'] as const)
      expect(reasonsOf(narrow(status))).toEqual([status]);
  });

  test('consent to everything at once is consent to nothing', () => {
    expect(reasonsOf(withState({ waterweg: grant }))).toEqual(['other-scope']);
  });

  test('a refusal of the purpose leaves consent to the topic', () => {
    const world = withState({
      'waterweg/commercial': { ...grant, status: 'refused' },
      [offers]: grant,
    });

    expect(decideWorld(world).effect).toBe('allow');
  });

  test('consent to tracking alone is not consent to mail', () => {
    expect(reasonsOf(withState({ 'waterweg/+tracking.open': grant }))).toEqual(['no-consent']);
    expect(reasonsOf(withState({ 'waterwegen/commercial': grant }))).toEqual(['no-consent']);
  });
});
