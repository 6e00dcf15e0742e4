import { describe, expect, test } from 'vitest';
import { ownEntity } from '../../../../shared/kernel/own-entity.ts';
import type { OwnActivity } from '../../../../shared/kernel/purpose.ts';
import {
  activityOutlook,
  mailOutlook,
  type OutlookOf,
} from '../../../../shared/policy/outlook/mail-outlook.ts';
import {
  ago,
  customer,
  donation,
  grant,
  now,
  publication,
  sale,
  stateOf,
  stranger,
  thisSender,
} from '../../../differential/policy/policy-world.ts';

const nobody: OutlookOf = {
  contact: stranger,
  consent: stateOf({}),
  sender: thisSender,
  entities: [ownEntity(thisSender.senderId)],
  at: now,
  topicSince: () => ago(1_000),
};
const buyer: OutlookOf = {
  ...nobody,
  contact: { ...stranger, relationships: [{ ...customer, sale }] },
};
const offers = { purpose: 'commercial', topic: 'offers' } as const;
const answer = (of: OutlookOf, subject: Parameters<typeof mailOutlook>[1]) => {
  const { effect, basis, reasons } = mailOutlook(of, subject);
  return basis ?? `${effect}: ${reasons[0]}`;
};

describe('the outlook of mail', () => {
  test('the outlook of mail is the decision on a mailing about what was bought', () => {
    expect(answer(buyer, { purpose: 'commercial' })).toBe('soft-opt-in');
    expect(answer(nobody, { purpose: 'commercial' })).toBe('deny: no-consent');
  });

  test('the outlook of mail is a yes for any of the products that were bought', () => {
    const relationships = [
      { ...customer, sale: { ...sale, soldBy: 'other' as typeof sale.soldBy } },
      { ...customer, relationshipId: 'b', sale: { ...sale, productFamilies: ['domains'] } },
    ];
    const second = { ...nobody, contact: { ...stranger, relationships } };
    expect(mailOutlook(second, { purpose: 'commercial' })).toMatchObject({
      effect: 'allow',
      basis: 'soft-opt-in',
    });
  });

  const salesOf = (...sales: Partial<typeof sale>[]): OutlookOf => ({
    ...nobody,
    contact: {
      ...stranger,
      relationships: sales.map((one, index) => ({
        ...customer,
        relationshipId: `r-${index}`,
        sale: { ...sale, evidenceId: `sale-${index}` as typeof sale.evidenceId, ...one },
      })),
    },
  });
  const sold = (...productFamilies: string[]) =>
    ({ productFamilies }) as unknown as Partial<typeof sale>;
  const soldByOther = { soldBy: 'other' as typeof sale.soldBy };

  test('the outlook of mail is the first yes', () => {
    const evidenceOf = (of: OutlookOf) => mailOutlook(of, { purpose: 'commercial' }).evidenceIds;
    expect(evidenceOf(salesOf(sold('hosting'), sold('mail')))).toContain('sale-0');
    expect(evidenceOf(salesOf(sold('hosting'), sold('mail')))).not.toContain('sale-1');
    const second = salesOf(
      { ...sold('hosting'), ...soldByOther },
      { ...sold('mail'), ...soldByOther },
      sold('domains'),
      sold('cables'),
    );
    expect(evidenceOf(second)).toContain('sale-2');
    expect(evidenceOf(second)).not.toContain('sale-3');
  });

  test('the outlook of mail passes over a relationship without a sale', () => {
    const unshown = salesOf({ optOut: { shown: false, used: false } as never });
    const { contact } = unshown;
    const relationships = [{ ...customer, relationshipId: 'r-9' }, ...contact.relationships];
    const of = { ...unshown, contact: { ...contact, relationships } };
    const { reasons } = mailOutlook(of, { purpose: 'commercial' });
    expect(reasons[0]).toBe('opt-out-not-offered');
    expect(reasons).not.toContain('not-own-or-similar');
  });

  test('the outlook of mail is a no for whoever complained, as of a mail that nobody must have', () => {
    const consent = stateOf({ 'waterweg/commercial/offers': grant }, [
      { reason: 'complaint', eventId: grant.eventId, at: ago(1) },
    ]);
    expect(answer({ ...nobody, consent }, offers)).toBe('deny: complaint');
  });

  test('the outlook of mail tracks nothing', () => {
    const consent = stateOf({
      'waterweg/commercial/offers': grant,
      'waterweg/+tracking.open': grant,
    });
    expect(mailOutlook({ ...nobody, consent }, offers).tracking).toEqual([]);
  });

  test('the outlook of mail says that it comes for what the first product that was bought is denied for', () => {
    const first = { ...sale, optOut: { shown: false, used: false } };
    const other = { ...sale, productFamilies: ['mail'], addressCollectedInSale: false };
    const relationships = [
      { ...customer, sale: first },
      { ...customer, relationshipId: 'b', sale: other },
    ];
    const { reasons } = mailOutlook(
      { ...nobody, contact: { ...stranger, relationships } },
      { purpose: 'commercial' },
    );
    expect(reasons[0]).toBe('opt-out-not-offered');
  });

  test('the outlook of mail is of the purpose that is asked for', () => {
    const consent = stateOf({ 'waterweg/charitable': grant });
    expect(answer({ ...nobody, consent }, { purpose: 'charitable' })).toBe('consent');
    expect(answer({ ...nobody, consent }, { purpose: 'ideological' })).toMatch(/^deny/);
    const relationships = [{ ...customer, role: 'donor' as const, donation }];
    const cause: OutlookOf = {
      ...nobody,
      contact: { ...stranger, relationships },
      sender: { ...thisSender, kind: 'cause' },
    };
    expect(answer(cause, { purpose: 'charitable' })).toBe('donation');
    expect(answer(cause, { purpose: 'commercial' })).toMatch(/^deny/);
  });

  test('the outlook of mail is of the topic that is asked for, since it is what it is', () => {
    const consent = stateOf({ 'waterweg/commercial/offers': grant });
    expect(answer({ ...nobody, consent }, offers)).toBe('consent');
    expect(answer({ ...nobody, consent }, { ...offers, topic: 'events' })).toMatch(/^deny/);
    expect(answer({ ...nobody, consent }, { purpose: 'commercial' })).toMatch(/^deny/);
    // A stop of one topic binds those that are newer than it.
    const stopped = stateOf({
      'waterweg/commercial/events': { ...grant, status: 'objected', occurredAt: ago(60) },
    });
    const newTopic = { ...buyer, consent: stopped, topicSince: () => ago(10) };
    expect(answer(newTopic, offers)).toBe('deny: topic-newer-than-stop');
    expect(answer({ ...newTopic, topicSince: () => ago(90) }, offers)).toBe('soft-opt-in');
    const asked: string[] = [];
    const topicSince = (topic: string) => {
      asked.push(topic);
      return undefined;
    };
    expect(answer({ ...newTopic, topicSince }, offers)).toBe('deny: topic-newer-than-stop');
    expect(asked).toEqual(['offers']);
    answer({ ...newTopic, topicSince }, { purpose: 'commercial' });
    expect(asked).toEqual(['offers']);
  });

  test('the outlook of mail is a no for a topic that was retired', () => {
    const consent = stateOf({ 'waterweg/commercial/offers': grant });
    expect(answer({ ...nobody, consent }, { ...offers, isRetired: true })).toBe(
      'deny: topic-retired',
    );
    expect(answer({ ...nobody, consent }, { ...offers, isRetired: false })).toBe('consent');
  });

  test('the outlook of mail is of the entities whose consents count', () => {
    const entityId = 'b-corp' as OutlookOf['entities'][number];
    const consent = stateOf({ 'waterweg/commercial/offers': { ...grant, entityId } });
    expect(answer({ ...nobody, consent }, offers)).toMatch(/^deny/);
    expect(answer({ ...nobody, consent, entities: [...nobody.entities, entityId] }, offers)).toBe(
      'consent',
    );
  });

  test('the outlook of mail is a yes where the address was published for offers', () => {
    const contact = {
      ...stranger,
      kind: 'organisation' as const,
      publishedAddresses: [publication],
    };
    expect(answer({ ...nobody, contact }, offers)).toBe('published-address');
  });

  test('the outlook of mail is as of a moment', () => {
    const validUntil = ago(5);
    const consent = stateOf({ 'waterweg/commercial/offers': { ...grant, validUntil } });
    expect(answer({ ...nobody, consent, at: ago(6) }, offers)).toBe('consent');
    expect(answer({ ...nobody, consent, at: ago(4) }, offers)).toMatch(/^deny/);
  });
});

describe('the outlook of an activity', () => {
  const opens = stateOf({ 'waterweg/+tracking.open': grant });

  test('the outlook of an activity is its consent', () => {
    expect(activityOutlook({ ...nobody, consent: opens }, 'tracking.open')).toBe(true);
    expect(activityOutlook({ ...nobody, consent: opens }, 'tracking.click')).toBe(false);
    expect(activityOutlook(nobody, 'tracking.open')).toBe(false);
  });

  test('the outlook of an activity is that of an activity of the sender’s own, too', () => {
    const profile = 'profile' as OwnActivity;
    const consent = stateOf({ 'waterweg/+profile': grant });
    const settings = {
      activities: [{ activityId: profile, names: { nl: 'Profiel', en: 'Profile', de: 'Profil' } }],
    };
    const named = { ...nobody, sender: { ...thisSender, settings } };
    expect(activityOutlook({ ...named, consent }, profile)).toBe(true);
    expect(activityOutlook(named, profile)).toBe(false);
    expect(activityOutlook({ ...nobody, consent }, profile)).toBe(false);
  });

  test('the outlook of an activity is of the entities whose consents count, and as of a moment', () => {
    const entityId = 'b-corp' as OutlookOf['entities'][number];
    const consent = stateOf({ 'waterweg/+tracking.open': { ...grant, entityId } });
    expect(activityOutlook({ ...nobody, consent }, 'tracking.open')).toBe(false);
    const both = { ...nobody, consent, entities: [...nobody.entities, entityId] };
    expect(activityOutlook(both, 'tracking.open')).toBe(true);
    expect(activityOutlook({ ...both, at: ago(4_000) }, 'tracking.open')).toBe(false);
  });
});
