import { describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../../../shared/consent/fold/consent-state.ts';
import { ownEntity } from '../../../../shared/kernel/own-entity.ts';
import type { OutlookOf } from '../../../../shared/policy/outlook/mail-outlook.ts';
import { switchState } from '../../../../shared/policy/outlook/switch-state.ts';
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

const nobody: OutlookOf = {
  contact: stranger,
  consent: stateOf({}),
  sender: thisSender,
  entities: [ownEntity(thisSender.senderId)],
  at: now,
  topicSince: () => ago(1_000),
};
const buyer = { ...nobody, contact: { ...stranger, relationships: [{ ...customer, sale }] } };
const offers = { purpose: 'commercial', topic: 'offers' } as const;
const opens = { activity: 'tracking.open' } as const;
const said = (key: string, more: Partial<ConsentEntry> = {}, of = nobody): OutlookOf => ({
  ...of,
  consent: stateOf({ [key]: { ...grant, ...more } }),
});
const byConsent = { basis: 'consent', eventId: 'event-grant', at: ago(100), by: 'subject' };

describe('the switch of a subject', () => {
  test('the switch of a subject is on with its ground', () => {
    expect(switchState(said('waterweg/commercial/offers'), offers)).toStrictEqual({
      on: true,
      ground: byConsent,
    });
    expect(switchState(buyer, { purpose: 'commercial' })).toStrictEqual({
      on: true,
      ground: { basis: 'soft-opt-in', at: ago(700), isFree: false },
    });
  });

  test('the switch of a subject is off with its reasons, none of which is a ground', () => {
    expect(switchState(nobody, offers)).toStrictEqual({ on: false, reasons: ['no-consent'] });
    const objected = { status: 'objected', occurredAt: ago(9) } as const;
    const stopped = switchState(said('waterweg', objected, buyer), offers);
    expect(stopped.reasons?.[0]).toBe('objected');
    expect(stopped.reasons).not.toContain('soft-opt-in');
    expect(stopped).toMatchObject({ on: false, since: ago(9) });
  });

  test('the switch of a subject is off since what is cited against it last, whoever else spoke', () => {
    const at = (days: number, eventId: string) => ({
      ...grant,
      status: 'objected' as const,
      occurredAt: ago(days),
      eventId: eventId as ConsentEntry['eventId'],
    });
    const consent = stateOf(
      {
        'waterweg/commercial/offers': { ...at(30, 'e-1'), status: 'withdrawn' },
        waterweg: at(20, 'e-2'),
        'waterweg/charitable': at(1, 'e-3'),
      },
      [
        { reason: 'complaint', eventId: 'e-4' as ConsentEntry['eventId'], at: ago(10) },
        { reason: 'soft-bounces', eventId: 'e-5' as ConsentEntry['eventId'], at: ago(40) },
      ],
    );
    expect(switchState({ ...nobody, consent }, offers).since).toBe(ago(10));
    const { suppressions: _, ...entries } = consent;
    const unsuppressed = { ...entries, suppressions: [] };
    expect(switchState({ ...nobody, consent: unsuppressed }, offers).since).toBe(ago(20));
  });

  test('a scope without a purpose has no switch', () => {
    expect(switchState(said('waterweg'), {})).toStrictEqual({ on: false });
    expect(switchState(said('waterweg'), {}, true)).toStrictEqual({ on: false });
  });

  test('the switch of a retired topic shows what was agreed to, and can be withdrawn', () => {
    const retired = ['topic-retired'];
    expect(switchState(said('waterweg/commercial/offers'), offers, true)).toStrictEqual({
      on: true,
      reasons: retired,
    });
    expect(switchState(nobody, offers, true)).toStrictEqual({ on: false, reasons: retired });
    // A sale carries no mail about it any more.
    expect(switchState(buyer, offers, true)).toStrictEqual({ on: false, reasons: retired });
  });
});

describe('the switch of an activity', () => {
  test('the switch of an activity is on with its consent', () => {
    expect(switchState(said('waterweg/+tracking.open'), opens)).toStrictEqual({
      on: true,
      ground: byConsent,
    });
  });

  test('the switch of an activity is off without one, and says nothing', () => {
    expect(switchState(nobody, opens)).toStrictEqual({ on: false });
  });

  test.each([
    ['granted', 'no-proof'],
    ['unproven', 'no-proof'],
    ['pending', 'pending'],
    ['refused', 'refused'],
    ['withdrawn', 'withdrawn'],
    ['objected', 'objected'],
    ['expired', 'expired'],
    ['invalidated', 'invalidated'],
  ] as const)(
    'the switch of an activity is off with the reason of what was %s: %s',
    (status, reason) => {
      const validUntil = ago(5);
      const of = said('waterweg/+tracking.open', { status, validUntil });
      expect(switchState(of, opens)).toStrictEqual({
        on: false,
        reasons: [reason],
        since: ago(100),
      });
    },
  );

  test('the switch of a retired activity shows what was agreed to', () => {
    const retired = ['topic-retired'];
    expect(switchState(said('waterweg/+tracking.open'), opens, true)).toStrictEqual({
      on: true,
      reasons: retired,
    });
    expect(switchState(nobody, opens, true)).toStrictEqual({ on: false, reasons: retired });
  });
});
