import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import {
  ago,
  customer,
  day,
  decideWorld,
  grant,
  maintenance,
  now,
  offer,
  type PolicyWorld,
  plainWorld,
  reasonsOf,
  serviceWorld,
  stateOf,
  withContact,
  withState,
} from '../../differential/policy/policy-world.ts';

const offers = 'waterweg/commercial/offers';

describe('the service a mailing is about', () => {
  const uses = (service?: string) =>
    withContact(serviceWorld, {
      relationships: [
        {
          relationshipId: 'uses',
          role: 'user',
          capacity: 'person',
          since: ago(50),
          customerId: 'father' as Contact['contactId'],
          ...(service !== undefined && { service }),
        },
      ],
    });
  const { service: _service, ...unnamed } = maintenance;

  test('service mail is allowed to the known users of the service', () => {
    expect(decideWorld(uses('hosting'))).toMatchObject({
      basis: 'legitimate-interest',
      evidenceIds: ['uses'],
    });
    expect(reasonsOf(uses('mail'))).toEqual(['not-their-service']);
    expect(reasonsOf(uses())).toEqual(['not-their-service']);
    expect(reasonsOf({ ...uses('hosting'), mailing: unnamed })).toEqual(['not-their-service']);
    expect(reasonsOf({ ...uses(), mailing: unnamed })).toEqual(['not-their-service']);
  });

  test('a user who accepted the terms has a contract from that time on', () => {
    const account = (accountTermsAcceptedAt: number) =>
      withContact(serviceWorld, {
        relationships: [
          {
            ...customer,
            role: 'user',
            accountTermsAcceptedAt: accountTermsAcceptedAt as typeof now,
          },
        ],
      });

    expect(decideWorld(account(now)).basis).toBe('contract');
    expect(decideWorld(account(now + 1)).basis).toBe('legitimate-interest');
  });

  test('service mail is allowed to a customer unless both name a service and they differ', () => {
    const { service: _any, ...anything } = customer;
    const of = (relationship: typeof customer, mailing: typeof maintenance) =>
      decideWorld({ ...withContact(serviceWorld, { relationships: [relationship] }), mailing });

    expect(of(customer, unnamed).basis).toBe('contract');
    expect(of(anything, maintenance).basis).toBe('contract');
    expect(of({ ...customer, service: 'mail' }, maintenance).reasons).toEqual([
      'not-their-service',
    ]);
  });

  test('service mail is denied before and after the relationship', () => {
    const lasting = (since: number, until?: number) =>
      withContact(serviceWorld, {
        relationships: [
          {
            ...customer,
            since: since as typeof now,
            ...(until !== undefined && { until: until as typeof now }),
          },
        ],
      });

    expect(decideWorld(lasting(now, now + 1)).basis).toBe('contract');
    expect(reasonsOf(lasting(ago(9), now))).toEqual(['relationship-ended']);
    expect(reasonsOf(lasting(ago(9), Number.NaN))).toEqual([
      'facts-contradictory',
      'relationship-ended',
    ]);
    expect(reasonsOf(lasting(now + 1))).toEqual(['no-service-relation']);
    expect(reasonsOf(lasting(Number.NaN))).toEqual(['no-service-relation']);
  });
});

describe('a complaint', () => {
  const complained = (world: PolicyWorld, more: Partial<PolicyWorld['mailing']>) =>
    decideWorld({
      ...world,
      mailing: { ...maintenance, duty: 'recall-1', ...more },
      consent: stateOf({}, [{ reason: 'complaint', eventId: grant.eventId, at: ago(1) }]),
    });
  const named = withContact(plainWorld, {
    relationships: [{ ...customer, role: 'prospect', duties: ['recall-1'] }],
  });
  const security = { purpose: 'security', declaredPurpose: 'security' } as const;
  const duty = { purpose: 'legal-duty', declaredPurpose: 'legal-duty' } as const;

  test('after a complaint, people with the service still get security mail, people who are only named do not', () => {
    expect(complained(serviceWorld, security).basis).toBe('legitimate-interest');
    const employee = { ...customer, capacity: 'organisation-contact' as const };
    const concerned = withContact(serviceWorld, { relationships: [employee] });
    expect(complained(concerned, security).basis).toBe('legitimate-interest');
    expect(complained(named, security).reasons).toEqual(['complaint']);
  });

  test('after a complaint, legally required and essential contract mail is still allowed', () => {
    expect(complained(named, duty).basis).toBe('legal-obligation');
    expect(complained(serviceWorld, { essential: true }).basis).toBe('contract');
    expect(complained(serviceWorld, {}).reasons).toEqual(['complaint']);
  });
});

describe('confirmations', () => {
  const confirmation = { ...maintenance, kind: 'opt-in-confirmation' as const };
  const asked = (days: number, more: Partial<typeof grant> = {}) => ({
    ...withState({ [offers]: { ...grant, status: 'pending', occurredAt: ago(days), ...more } }),
    mailing: confirmation,
  });

  test('a sign-up may be confirmed for seven days', () => {
    expect(decideWorld(asked(7)).basis).toBe('legitimate-interest');
    expect(reasonsOf(asked(8))).toEqual(['expired']);
    expect(reasonsOf(asked(1, { validUntil: now }))).toEqual(['expired']);
    expect(decideWorld(asked(1, { validUntil: (now + day) as typeof now })).effect).toBe('allow');
    expect(reasonsOf(asked(-1))).toEqual(['date-in-future']);
  });

  test('a sign-up confirmation needs no necessity statement, and may contain nothing else', () => {
    const { necessity: _necessity, ...mailing } = confirmation;
    const checks = { ...plainWorld.checks, contentIsService: false };

    expect(decideWorld({ ...asked(1), mailing }).effect).toBe('allow');
    expect(reasonsOf({ ...asked(1), checks })).toEqual(['content-not-service']);
  });

  test('a sign-up for one purpose allows no confirmation for another', () => {
    const mailing = { ...offer, kind: 'opt-in-confirmation' as const };
    const elsewhere = withState({
      'waterweg/charitable': { ...grant, status: 'pending', occurredAt: ago(1) },
    });

    expect(decideWorld({ ...asked(1), mailing }).effect).toBe('allow');
    expect(reasonsOf({ ...elsewhere, mailing })).toEqual(['nothing-to-confirm']);
  });

  test('a later stop ends the confirmation of a sign-up', () => {
    const { consent, ...rest } = asked(3);
    const stopped = (days: number) => ({
      ...rest,
      consent: {
        ...consent,
        entries: {
          ...consent.entries,
          waterweg: { ...grant, status: 'objected' as const, occurredAt: ago(days) },
        },
      },
    });

    expect(reasonsOf(stopped(2))).toEqual(['objected']);
    expect(decideWorld(stopped(4)).effect).toBe('allow');
  });

  test('a sign-up after a stop is confirmed only after the person’s own later act', () => {
    const again = (by: typeof grant.by, days: number) => {
      const request = { eventId: grant.eventId, occurredAt: ago(days), by };
      const stop = { ...grant, status: 'withdrawn', occurredAt: ago(3) } as const;
      return { ...withState({ [offers]: { ...stop, pending: [request] } }), mailing: confirmation };
    };

    expect(decideWorld(again('subject', 2)).effect).toBe('allow');
    expect(reasonsOf(again('subject', 3))).toEqual(['nothing-to-confirm']);
    expect(reasonsOf(again('operator', 2))).toEqual(['nothing-to-confirm']);
  });

  test('a stop may be confirmed once it is recorded, however it was made', () => {
    const mailing = { ...maintenance, kind: 'unsubscribe-confirmation' as const };
    const objection = [{ reason: 'objection' as const, eventId: grant.eventId, at: ago(7) }];

    expect(decideWorld({ ...withState({}, objection), mailing }).effect).toBe('allow');
    expect(
      reasonsOf({ ...withState({}, [{ ...grant, reason: 'objection', at: ago(8) }]), mailing }),
    ).toEqual(['nothing-to-confirm']);
    expect(reasonsOf({ ...withState({ [offers]: grant }), mailing })).toEqual([
      'nothing-to-confirm',
    ]);
    const byImport = {
      ...grant,
      status: 'withdrawn' as const,
      by: 'import' as const,
      occurredAt: ago(1),
    };
    expect(reasonsOf({ ...withState({ [offers]: byImport }), mailing })).toEqual([
      'nothing-to-confirm',
    ]);
  });
});
