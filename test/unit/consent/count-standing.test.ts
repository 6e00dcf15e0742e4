import { expect, test } from 'vitest';
import type { ConsentEntry, ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { countStanding } from '../../../shared/consent/notice/count-standing.ts';
import type { ContactId, EventId, NoticeId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

const offers = 'offers' as NoticeId;
const at = instantFromMillis(1_000_000);
const granted = (version: number, more: Partial<ConsentEntry> = {}): ConsentEntry => ({
  status: 'granted',
  eventId: 'e' as EventId,
  occurredAt: instantFromMillis(500_000),
  by: 'subject',
  notice: { noticeId: offers, version },
  ...more,
});
const person = (entries: ConsentState['entries']): ConsentState => ({
  contactId: 'c' as ContactId,
  version: 1,
  entries,
  suppressions: [],
});
const counts = (...states: readonly Parameters<typeof countStanding>[0][number][]) =>
  Object.fromEntries(countStanding(states, offers, at));

const topic = 'waterweg/commercial/offers';

test('a person who agreed to two versions counts once, at the later one', () => {
  expect(counts(person({ [topic]: granted(1), 'waterweg/commercial/events': granted(3) }))).toEqual(
    { 3: 1 },
  );
});

test.each([
  ['is past its term', { [topic]: granted(1, { validUntil: at }) }],
  [
    'is of another text',
    { [topic]: granted(1, { notice: { noticeId: 'x' as NoticeId, version: 1 } }) },
  ],
  ['does not hold', { [topic]: granted(1, { status: 'withdrawn' }) }],
  [
    'is followed by a no to the purpose',
    { [topic]: granted(1), 'waterweg/commercial': no(600_000) },
  ],
  ['is followed by a no to the sender', { [topic]: granted(1), waterweg: no(600_000) }],
  ['came bare after such a no', { [topic]: granted(1), waterweg: no(400_000) }],
])('a consent that %s counts nobody', (_, entries) => {
  expect(counts(person(entries))).toEqual({});
});

test('a confirmed yes after a wider no counts, and so does one beside a topic that shares its beginning', () => {
  expect(
    counts(person({ [topic]: granted(2, { confirmed: true }), waterweg: no(400_000) })),
  ).toEqual({ 2: 1 });
  expect(
    counts(
      person({ [`${topic}/more`]: granted(2), [topic]: { ...no(600_000), status: 'withdrawn' } }),
    ),
  ).toEqual({ 2: 1 });
});

test('a stored state that cannot be read counts nobody', () => {
  expect(counts({ contactId: 'c' as ContactId, malformed: 'entries' })).toEqual({});
});

function no(millis: number): ConsentEntry {
  const { notice: _, ...entry } = granted(0);
  return { ...entry, status: 'objected', occurredAt: instantFromMillis(millis) };
}
