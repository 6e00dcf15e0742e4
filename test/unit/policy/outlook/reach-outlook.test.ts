import { describe, expect, test } from 'vitest';
import { ownEntity } from '../../../../shared/kernel/own-entity.ts';
import {
  type ReachOf,
  reachOutlook,
  topicsSaid,
} from '../../../../shared/policy/outlook/reach-outlook.ts';
import {
  ago,
  customer,
  grant,
  now,
  sale,
  stateOf,
  stranger,
  thisSender,
} from '../../../differential/policy/policy-world.ts';

const { senderId } = thisSender;
const nobody: ReachOf = {
  contact: stranger,
  consent: stateOf({}),
  sender: thisSender,
  entities: [ownEntity(senderId)],
  at: now,
  topicSince: () => ago(1_000),
  isRetired: () => false,
};
const withRelations = (...relationships: (typeof customer)[]): ReachOf => ({
  ...nobody,
  contact: { ...stranger, relationships },
});
const ended = { ...customer, until: ago(3) };

describe('whether somebody can be reached', () => {
  test('whether somebody can be reached is no for somebody of whom nothing is known, and why', () => {
    const { service, offer } = reachOutlook(nobody);
    expect([service.effect, service.reasons[0]]).toEqual(['deny', 'no-service-relation']);
    expect([offer.effect, offer.reasons[0]]).toEqual(['deny', 'no-consent']);
    expect([service.purpose, offer.purpose]).toEqual(['contract', 'commercial']);
  });

  test('whether somebody can be reached is yes with a message of any service that they take', () => {
    expect(reachOutlook(withRelations(customer)).service.basis).toBe('contract');
    const second = withRelations(ended, { ...customer, relationshipId: 'b', service: 'mail' });
    expect(reachOutlook(second).service).toMatchObject({ effect: 'allow', basis: 'contract' });
    const { service: _, ...unnamed } = customer;
    expect(reachOutlook(withRelations(unnamed)).service.basis).toBe('contract');
  });

  test('whether somebody can be reached is yes with the first message that is', () => {
    const both = withRelations(customer, { ...customer, relationshipId: 'b', service: 'mail' });
    const { evidenceIds } = reachOutlook(both).service;
    expect(evidenceIds).toEqual(['buys-hosting']);
  });

  test('whether somebody can be reached is yes for a user with the service that it uses, and with no other', () => {
    const { service: _, ...unnamed } = customer;
    const user = { ...customer, role: 'user', customerId: 'b-corp' } as typeof customer;
    const visitor = { ...unnamed, role: 'user', relationshipId: 'v' } as typeof customer;
    expect(reachOutlook(withRelations(user)).service.basis).toBe('legitimate-interest');
    expect(reachOutlook(withRelations(visitor, user)).service.basis).toBe('legitimate-interest');
    expect(reachOutlook(withRelations(visitor)).service.effect).toBe('deny');
  });

  test('whether somebody can be reached is no with a message about services that ended, for the first', () => {
    const both = withRelations(ended, { ...ended, relationshipId: 'b', service: 'mail' });
    expect(reachOutlook(both).service).toMatchObject({
      effect: 'deny',
      reasons: ['relationship-ended'],
    });
  });

  test('a message does not reach somebody who may not be reached at all', () => {
    const suppressions = [{ reason: 'hard-bounce', eventId: grant.eventId, at: ago(1) }] as const;
    const bounced = { ...withRelations(customer), consent: stateOf({}, suppressions) };
    expect(reachOutlook(bounced).service.reasons[0]).toBe('hard-bounce');
  });

  test('whether somebody can be reached is yes with an offer of what was bought', () => {
    const buyer = withRelations({ ...customer, sale });
    expect(reachOutlook(buyer).offer.basis).toBe('soft-opt-in');
    // Mail without a topic is of none that could be retired.
    expect(reachOutlook({ ...buyer, isRetired: () => true }).offer.basis).toBe('soft-opt-in');
  });

  test('whether somebody can be reached is yes with an offer on any topic that was agreed to', () => {
    const agreed = (...topics: string[]) => ({
      ...nobody,
      consent: stateOf(
        Object.fromEntries(topics.map((topic) => [`waterweg/commercial/${topic}`, grant])),
      ),
    });
    expect(reachOutlook(agreed('offers')).offer.basis).toBe('consent');
    const isRetired = (topic: string) => topic === 'old';
    expect(reachOutlook({ ...agreed('old'), isRetired }).offer.effect).toBe('deny');
    expect(reachOutlook({ ...agreed('old', 'offers'), isRetired }).offer.basis).toBe('consent');
    expect(reachOutlook({ ...agreed('offers', 'old'), isRetired }).offer.basis).toBe('consent');
  });

  test('an offer is denied for the first topic of which anything was said', () => {
    const consent = stateOf({
      'waterweg/commercial/events': { ...grant, status: 'expired' },
      'waterweg/commercial/offers': { ...grant, status: 'refused' },
    });
    expect(reachOutlook({ ...nobody, consent }).offer).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining(['expired']),
    });
  });

  test('whether somebody can be reached is yes without a topic when the only topic was retired', () => {
    const consent = stateOf({ 'waterweg/commercial/events': { ...grant, status: 'expired' } });
    const isRetired = (topic: string) => topic === 'events';
    const buyer = { ...withRelations({ ...customer, sale }), consent, isRetired };
    expect(reachOutlook(buyer).offer.basis).toBe('soft-opt-in');
  });
});

describe('the topics that were spoken of', () => {
  test('the topics that were spoken of are those of offers of this sender', () => {
    const { entries } = stateOf({
      waterweg: grant,
      'waterweg/commercial': grant,
      'waterweg/commercial/offers': grant,
      'waterweg/commercial/a/b': grant,
      'waterweg/charitable/appeals': grant,
      'waterweg/+tracking.open': grant,
      'other/waterweg/commercial/x': grant,
      'other/commercial/news': grant,
    });
    expect(topicsSaid({ entries }, senderId)).toEqual(['offers', 'a/b']);
    expect(topicsSaid({ entries: {} }, senderId)).toEqual([]);
  });
});
