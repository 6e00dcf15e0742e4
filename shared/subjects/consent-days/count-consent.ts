import type { CollectionMethod, ConsentEvent } from '../../consent/event/consent-event.ts';
import { type ConsentLedger, isMalformed } from '../../consent/event/consent-ledger.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { holdsNow } from '../../consent/fold/holds-now.ts';
import { scopeOfKey } from '../../consent/fold/scope.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { SenderId } from '../../kernel/ids.ts';
import { type Instant, millisPerDay, plusMillis, startOfDay } from '../../kernel/instant.ts';
import { type RegulatedPurpose, regulatedPurposes } from '../../kernel/purpose.ts';
import { type ConsentDay, type Delays, type StopWay, stopWays } from './consent-day.ts';

/**
 * Adds a page of contacts to the count of a day: who consents to what, and how long the stops of the day
 * before took to come into force. The events of a contact are read only where its last stop is recent, so a
 * page costs one reading of states and few of events. A malformed state counts nobody.
 */
export const countConsent = async (
  ledger: CountedLedger,
  tally: DayTally,
  { contacts, day, now }: CountedPage,
): Promise<DayTally> => {
  if (contacts.length === 0) return tally;
  const senders: Record<string, SenderTally> = { ...tally };
  const states = await ledger.states(
    contacts.map(({ contactId }) => contactId),
    'eventual',
  );
  const before = { from: plusMillis(startOfDay(day), -millisPerDay), to: startOfDay(day) };
  for (const [index, { senderId }] of contacts.entries()) {
    const state = states[index];
    let counted: SenderTally = senders[senderId] ?? { people: {}, delays: {} };
    if (state !== undefined && !isMalformed(state)) {
      counted = withPerson(counted, purposesOf(state, senderId, now));
      for (const stop of await stopsWithin(ledger, state, before))
        counted = withStop(counted, stop);
    }
    senders[senderId] = counted;
  }
  return senders;
};

/** The figures of a day that was counted whole, one for each sender. */
export const consentDaysOf = (tally: DayTally, day: string): readonly ConsentDay[] =>
  Object.entries(tally).map(([senderId, { people, delays }]) => ({
    senderId: senderId as SenderId,
    day,
    people: { commercial: 0, ideological: 0, charitable: 0, ...people },
    stops: Object.fromEntries(
      stopWays.flatMap((way) => {
        const found = delays[way];
        return found === undefined ? [] : [[way, delaysOf(found)]];
      }),
    ),
  }));

/** The count between the pages of a run, by sender; small whatever the number of contacts. */
export type DayTally = Readonly<Record<string, SenderTally>>;

type SenderTally = {
  readonly people: Readonly<Partial<Record<RegulatedPurpose, number>>>;
  readonly delays: Readonly<Partial<Record<StopWay, DelayTally>>>;
};

type DelayTally = {
  readonly longest: number;
  /** By milliseconds to two significant digits: some hundreds of keys at most. */
  readonly counts: Readonly<Record<string, number>>;
};

type CountedLedger = Pick<ConsentLedger, 'states' | 'events'>;

type CountedPage = {
  /** At most 100. */
  readonly contacts: readonly Pick<Contact, 'contactId' | 'senderId'>[];
  readonly day: string;
  readonly now: Instant;
};

const purposesOf = (
  { entries }: ConsentState,
  senderId: SenderId,
  now: Instant,
): readonly RegulatedPurpose[] => {
  const held = Object.keys(entries).flatMap((key) => {
    const { senderId: of, purpose } = scopeOfKey(key);
    return of === senderId && purpose !== undefined && holdsNow(entries, key, now) ? [purpose] : [];
  });
  return regulatedPurposes.filter((purpose) => held.includes(purpose));
};

const withPerson = (
  { people, delays }: SenderTally,
  purposes: readonly RegulatedPurpose[],
): SenderTally => ({
  people: {
    ...people,
    ...Object.fromEntries(purposes.map((purpose) => [purpose, (people[purpose] ?? 0) + 1])),
  },
  delays,
});

type Stop = { readonly way: StopWay; readonly millis: number };

/** The stops that were recorded within a day. What was said long before that is history, not a delay. */
const stopsWithin = async (
  ledger: CountedLedger,
  { contactId, version, lastStop }: ConsentState,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly Stop[]> => {
  if (lastStop === undefined || lastStop.at < plusMillis(from, -longestLooked)) return [];
  const { events } = await ledger.events(contactId, Math.max(0, version - lastEvents), lastEvents);
  return events.flatMap((event) => {
    const way = wayOf(event);
    const { occurredAt, recordedAt } = event;
    const isCounted = way !== undefined && recordedAt >= from && recordedAt < to;
    return isCounted && recordedAt - occurredAt <= longestLooked
      ? [{ way, millis: Math.max(0, recordedAt - occurredAt) }]
      : [];
  });
};

const wayOf = ({ type, method }: ConsentEvent): StopWay | undefined =>
  type === 'withdrawn' || type === 'objected' ? ways[method] : undefined;

/** Lists and reports of the mail service are no act of the person at that moment. */
const ways: Readonly<Record<CollectionMethod, StopWay | undefined>> = {
  'one-click-unsubscribe': 'own',
  'preference-centre': 'own',
  'web-form': 'own',
  'double-opt-in-link': 'own',
  reply: 'own',
  phone: 'told',
  paper: 'told',
  api: 'told',
  import: undefined,
  'feedback-loop': undefined,
  bounce: undefined,
};

const withStop = ({ people, delays }: SenderTally, { way, millis }: Stop): SenderTally => {
  const { longest, counts } = delays[way] ?? { longest: 0, counts: {} };
  const rounded = String(Number(millis.toPrecision(2)));
  return {
    people,
    delays: {
      ...delays,
      [way]: {
        longest: Math.max(longest, millis),
        counts: { ...counts, [rounded]: (counts[rounded] ?? 0) + 1 },
      },
    },
  };
};

const delaysOf = ({ longest, counts }: DelayTally): Delays => {
  const sorted = Object.entries(counts)
    .map(([millis, count]) => ({ millis: Number(millis), count }))
    .toSorted((a, b) => a.millis - b.millis);
  const count = sorted.reduce((sum, one) => sum + one.count, 0);
  let left = Math.ceil(count / 2);
  const median = sorted.find((one) => {
    left -= one.count;
    return left <= 0;
  });
  return { count, longestMillis: longest, medianMillis: median?.millis ?? 0 };
};

const longestLooked = 31 * millisPerDay;
const lastEvents = 20;
