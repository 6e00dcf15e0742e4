import { describe, expect, test } from 'vitest';
import type { Mark, Marks, ScopeMarks } from '../../../../shared/consent/fold/marks.ts';
import { ownEntity } from '../../../../shared/kernel/own-entity.ts';
import type { OutlookOf } from '../../../../shared/policy/outlook/mail-outlook.ts';
import { resumptionOf } from '../../../../shared/policy/outlook/resumption-of.ts';
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

const stop = (days: number, eventId = 'event-stop'): Mark => ({
  eventId: eventId as Mark['eventId'],
  at: ago(days),
  by: 'subject',
});
const consented = (days: number) => ({ ...stop(days, 'event-yes'), since: ago(days) });
const offers = { purpose: 'commercial', topic: 'offers' } as const;
const key = 'waterweg/commercial/offers';
const bySale = { basis: 'soft-opt-in', at: ago(700), isFree: false };

/** A buyer who stopped the offers, and whose marks are these beside. */
const stopped = (
  marks: Marks = { [key]: { objected: stop(60) } },
  { soldAt = ago(700), ...more }: { soldAt?: OutlookOf['at'] } & Partial<OutlookOf> = {},
): [OutlookOf, Marks] => [
  {
    contact: { ...stranger, relationships: [{ ...customer, sale: { ...sale, soldAt } }] },
    consent: stateOf({
      [key]: { ...grant, status: 'objected', occurredAt: ago(60), eventId: stop(60).eventId },
    }),
    sender: thisSender,
    entities: [ownEntity(thisSender.senderId)],
    at: now,
    topicSince: () => ago(1_000),
    ...more,
  },
  marks,
];

describe('offers that come again when a stop is taken back', () => {
  test.each(['objected', 'withdrawn', 'refused'] as const)(
    'offers that come again when a stop is taken back are those that a sale carried when they were %s',
    (kind) => {
      expect(resumptionOf(...stopped({ [key]: { [kind]: stop(60) } }), offers)).toEqual(bySale);
    },
  );

  test('offers that come again when a stop is taken back are those of a purpose, too', () => {
    const consent = stateOf({
      'waterweg/commercial': { ...grant, status: 'objected', occurredAt: ago(60) },
    });
    const marks = { 'waterweg/commercial': { objected: stop(60) } };
    expect(resumptionOf(...stopped(marks, { consent }), { purpose: 'commercial' })).toEqual(bySale);
  });

  test('offers that come again when a stop is taken back are none where nothing was stopped', () => {
    expect(resumptionOf(...stopped({}), offers)).toBeUndefined();
    expect(resumptionOf(...stopped({ [key]: {} }), offers)).toBeUndefined();
    expect(
      resumptionOf(...stopped({ 'waterweg/commercial': { objected: stop(60) } }), offers),
    ).toBeUndefined();
  });

  test('offers that come again when a stop is taken back are none of an activity, nor of everything', () => {
    const marks: Marks = {
      'waterweg/commercial': { objected: stop(60) },
      'waterweg/+tracking.open': { withdrawn: stop(60) },
    };
    const objected = { ...grant, status: 'objected' as const, occurredAt: ago(60) };
    const of = stopped(marks, { consent: stateOf({ 'waterweg/commercial': objected }) });
    const activity = 'tracking.open' as const;
    expect(resumptionOf(...of, { purpose: 'commercial' })).toEqual(bySale);
    expect(resumptionOf(...of, { purpose: 'commercial', activity })).toBeUndefined();
    expect(resumptionOf(...of, { activity })).toBeUndefined();
    const everything = stopped(
      { waterweg: { objected: stop(60) } },
      { consent: stateOf({ waterweg: objected }) },
    );
    expect(resumptionOf(...everything, {})).toBeUndefined();
  });

  test.each(['granted', 'confirmed', 'filled'] as const)(
    'offers that come again when a stop is taken back are none that rested on a consent: %s, of this or a wider scope',
    (kind) => {
      for (const where of [key, 'waterweg/commercial', 'waterweg']) {
        const own: ScopeMarks = { objected: stop(60) };
        const marks = { [key]: own, [where]: { ...(where === key && own), [kind]: consented(90) } };
        expect(resumptionOf(...stopped(marks), offers), where).toBeUndefined();
      }
      const other = {
        [key]: { objected: stop(60) },
        'waterweg/charitable': { [kind]: consented(90) },
      };
      expect(resumptionOf(...stopped(other), offers)).toEqual(bySale);
    },
  );

  test('offers that come again when a stop is taken back are none that no sale carried when they were stopped', () => {
    expect(resumptionOf(...stopped(undefined, { soldAt: ago(30) }), offers)).toBeUndefined();
    // The last stop is the one that counts.
    const twice = { [key]: { withdrawn: stop(60), objected: stop(20), refused: stop(50) } };
    expect(resumptionOf(...stopped(twice, { soldAt: ago(30) }), offers)).toMatchObject({
      at: ago(30),
    });
    const before = { [key]: { withdrawn: stop(20), objected: stop(60), refused: stop(50) } };
    expect(resumptionOf(...stopped(before, { soldAt: ago(30) }), offers)).toMatchObject({
      at: ago(30),
    });
  });

  test('offers that come again when a stop is taken back are none that no sale carries now', () => {
    const [of, marks] = stopped();
    const sold = { ...sale, optOut: { shown: true, used: true } };
    const contact = { ...of.contact, relationships: [{ ...customer, sale: sold }] };
    expect(resumptionOf({ ...of, contact }, marks, offers)).toBeUndefined();
    const none = { ...of.contact, relationships: [] };
    expect(resumptionOf({ ...of, contact: none }, marks, offers)).toBeUndefined();
  });

  test('offers that come again when a stop is taken back are none while a wider stop stands, or a list of addresses', () => {
    const [of, marks] = stopped();
    const objected = { ...grant, status: 'objected' as const, occurredAt: ago(80) };
    const wide = { ...of.consent, entries: { ...of.consent.entries, waterweg: objected } };
    const widely = { ...marks, waterweg: { objected: stop(80, 'event-wide') } };
    expect(resumptionOf({ ...of, consent: wide }, widely, offers)).toBeUndefined();
    const suppressions = [
      { reason: 'objection', eventId: grant.eventId, at: ago(80) },
    ] as typeof of.consent.suppressions;
    const listed = { ...of.consent, suppressions };
    expect(resumptionOf({ ...of, consent: listed }, marks, offers)).toBeUndefined();
  });
});
