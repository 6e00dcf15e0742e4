import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import {
  ago,
  consentedWorld,
  customer,
  decideWorld,
  donation,
  grant,
  now,
  offer,
  on,
  type PolicyWorld,
  plainWorld,
  reasonsOf,
  sale,
  stateOf,
  stranger,
  thisSender,
  withContact,
  withState,
} from '../../differential/policy/policy-world.ts';

const offers = 'waterweg/commercial/offers';

describe('a decision', () => {
  test('a decision records its inputs', () => {
    const contentHash = 'f00d' as NonNullable<PolicyWorld['mailing']['contentHash']>;
    const world = { ...consentedWorld, mailing: { ...offer, contentHash } };

    expect(decideWorld(world)).toEqual({
      effect: 'allow',
      basis: 'consent',
      reasons: ['consent'],
      evidenceIds: ['event-grant'],
      tracking: [],
      purpose: 'commercial',
      ruleSet: 'nl-2026-07-01',
      at: now,
      consentVersion: 7,
      contentHash,
      settings: {
        doubleOptInRequired: false,
        reconfirmAfterMonths: 24,
        freeAccountSoftOptIn: false,
      },
    });
    expect(decideWorld(consentedWorld)).not.toHaveProperty('contentHash');
    expect(decideWorld(plainWorld)).toMatchObject({ consentVersion: 7, at: now, tracking: [] });
    expect(decideWorld(plainWorld)).not.toHaveProperty('basis');
  });

  test('a decision at a time without law says so, and records its inputs', () => {
    expect(decideWorld({ ...consentedWorld, at: on('2020-01-01') })).toMatchObject({
      effect: 'deny',
      reasons: ['no-rule-set'],
      ruleSet: '',
      consentVersion: 7,
      evidenceIds: [],
    });
  });

  test('a failed decision without a state has no consent version', () => {
    const nothing = undefined as unknown as ConsentState;

    expect(decideWorld({ ...plainWorld, consent: nothing })).toMatchObject({
      reasons: ['policy-error'],
      consentVersion: 0,
    });
  });

  test('a deny lists each reason once, strongest first', () => {
    const broken = withContact(
      { ...plainWorld, checks: { ...plainWorld.checks, optOutInMessage: false } },
      { relationships: [{ ...customer, sale: { ...sale, paid: false } }] },
    );
    const bounced = [{ reason: 'hard-bounce' as const, eventId: grant.eventId, at: ago(1) }];
    const world = { ...broken, consent: stateOf({}, [...bounced, ...bounced]) };

    expect(reasonsOf(world)).toEqual([
      'opt-out-missing',
      'hard-bounce',
      'free-account-not-sale',
      'no-consent',
    ]);
  });

  test('a deny lists the stronger reason first, even if it belongs to a later purpose', () => {
    const world = {
      ...plainWorld,
      mailing: { ...offer, regulated: ['commercial', 'charitable'] as const },
      consent: stateOf({ 'waterweg/charitable': { ...grant, status: 'pending' } }),
    };

    expect(decideWorld(world)).toMatchObject({
      reasons: ['pending', 'no-consent'],
      evidenceIds: ['event-grant'],
    });
    expect(decideWorld(plainWorld).evidenceIds).toEqual([]);
  });

  test('an allow cites a sale once, however much it covers', () => {
    const families = ['hosting', 'mail'];
    const broad = { ...customer, sale: { ...sale, productFamilies: families } };
    const world = { ...plainWorld, mailing: { ...offer, productFamilies: families } };

    expect(decideWorld(withContact(world, { relationships: [broad] })).evidenceIds).toEqual([
      'sale-1',
    ]);
  });

  test('a deny cites the events that forbid the mail', () => {
    const at = ago(3);
    const world = withState(
      {
        waterweg: { ...grant, status: 'objected', eventId: 'e1' as typeof grant.eventId },
        [offers]: { ...grant, status: 'withdrawn', eventId: 'e2' as typeof grant.eventId },
      },
      [
        { reason: 'complaint', eventId: 'e3' as typeof grant.eventId, at },
        { reason: 'objection', eventId: 'e1' as typeof grant.eventId, at },
      ],
    );

    expect(decideWorld(world)).toMatchObject({
      reasons: ['complaint', 'objected', 'withdrawn'],
      evidenceIds: ['e3', 'e1', 'e2'],
    });
  });

  test('an allow for several purposes has a basis for each, the main one first', () => {
    const mailing = { ...offer, regulated: ['commercial', 'charitable'] as const };
    const donor = { ...customer, relationshipId: 'gives', role: 'donor' as const, donation };
    const contact = { ...stranger, relationships: [{ ...customer, sale }, donor] };
    const sender = { ...thisSender, kind: 'cause' as const };

    expect(decideWorld({ ...plainWorld, mailing, contact, sender })).toMatchObject({
      basis: 'soft-opt-in',
      reasons: ['soft-opt-in', 'donation'],
      evidenceIds: ['sale-1', 'gift-1'],
    });
    expect(reasonsOf({ ...plainWorld, mailing, contact })).toEqual(['not-a-cause', 'no-consent']);
  });

  test('an allow lists a basis and an event once, however many purposes need it', () => {
    const mailing = { ...offer, regulated: ['commercial', 'charitable'] as const };
    const consent = stateOf({ 'waterweg/commercial': grant, 'waterweg/charitable': grant });

    expect(decideWorld({ ...plainWorld, mailing, consent })).toMatchObject({
      reasons: ['consent'],
      evidenceIds: ['event-grant'],
    });
  });
});
