import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consentStateFromItem,
  ledgerHeadFromItem,
} from '../../../shared/adapters/items/consent-state-item.ts';
import type { ConsentEntry } from '../../../shared/consent/fold/consent-state.ts';
import { foldSpellingsOfHead } from '../../../shared/consent/fold/fold-spellings.ts';
import { stopEvents } from '../../../shared/consent/links/stop-request.ts';
import type { ContactId, EventId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import {
  consentedWorld,
  decideWorld,
  grant,
  offer,
  withState,
} from '../../differential/policy/policy-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const person = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};

const scene = async () => {
  const api = await contactApi();
  await api.call('POST', '/v1/contacts', person);
  const say = (type: string, topic: string) => {
    api.world.advance(1_000);
    return api.call('POST', '/v1/contacts/anja/consent/events', {
      type,
      purpose: 'commercial',
      topic,
      method: 'web-form',
      act: 'ticked-empty-box',
      notice: { noticeId: 'offers', version: 1 },
    });
  };
  const entries = async () => {
    const head = await api.world.ledger.read(await contactNamed(api.world, 'anja'));
    if (head.outcome !== 'live') throw new Error(head.outcome);
    return head.state;
  };
  return { api, say, entries };
};

describe('a topic in another spelling', () => {
  test.each([
    ['offers', 'Offers'],
    ['OFFERS', 'offers'],
    ['offers', ' oﬀers '],
  ])('a topic granted as `%s` and withdrawn as `%s` is withdrawn', async (granted, withdrawn) => {
    const { say, entries } = await scene();

    expect((await say('granted', granted)).body).toMatchObject({ proves: true });
    expect((await say('withdrawn', withdrawn)).status).toBe(201);

    expect((await entries()).entries).toMatchObject({
      'waterweg/commercial/offers': { status: 'withdrawn' },
    });
    expect(Object.keys((await entries()).entries)).toHaveLength(1);
  });

  test('a topic is stored in folded form', async () => {
    const { api, say } = await scene();
    await say('granted', 'Offers');

    const { events } = await api.world.ledger.events(await contactNamed(api.world, 'anja'), 0, 5);

    expect(events[0]?.scope.topic).toBe('offers');
    const verdict = await api.call('GET', '/v1/contacts/anja/consent/verify');
    expect(verdict.body).toMatchObject({ outcome: 'intact' });
  });

  test('an old stop link with another spelling stops the same topic', async () => {
    const { api, say, entries } = await scene();
    await say('granted', 'Offers');
    const stop = {
      contactId: await contactNamed(api.world, 'anja'),
      senderId: 'waterweg' as never,
      purpose: 'commercial',
      topic: 'OFFERS',
      occurredAt: api.world.now(),
      method: 'one-click-unsubscribe',
    } as const;

    expect(stopEvents(stop, await entries())).toMatchObject([{ type: 'withdrawn' }]);
  });

  test('a mailing’s spelling of a topic matches both consent and stop', () => {
    const mailing = { ...offer, topic: ' OFFERS' };
    expect(decideWorld({ ...consentedWorld, mailing }).effect).toBe('allow');
    const stopped = withState({
      'waterweg/commercial/offers': { ...grant, status: 'withdrawn' },
    });
    expect(decideWorld({ ...stopped, mailing }).effect).toBe('deny');
  });
});

const entry = (status: ConsentEntry['status'], at: number): ConsentEntry => ({
  status,
  eventId: `e${at}` as EventId,
  occurredAt: at as Instant,
  by: 'subject',
});

/** A stored item of version 0.1.0, which kept spellings apart. */
const oldItem = (entries: Readonly<Record<string, ConsentEntry>>) => ({
  version: 2,
  lastHash: 'h',
  state: { contactId: 'anja', version: 2, entries, suppressions: [] },
  marks: Object.fromEntries(
    Object.entries(entries).map(([key, { status, eventId, occurredAt: at, by }]) => [
      key,
      { [status]: { eventId, at, by, ...(status === 'granted' ? { since: at } : {}) } },
    ]),
  ),
});

describe('a state of version 0.1.0', () => {
  test.each([
    ['withdrawn', 1, 2],
    ['withdrawn', 2, 1],
    ['objected', 1, 2],
    ['refused', 2, 1],
  ] as const)(
    'a 0.1.0 state with a grant and a topic %s in another case denies',
    (status, at, other) => {
      for (const [granted, stopped] of [
        ['bread', 'Bread'],
        ['Bread', 'bread'],
      ]) {
        const item = oldItem({
          [`waterweg/commercial/${granted}`]: entry('granted', at),
          [`waterweg/commercial/${stopped}`]: entry(status, other),
        });

        expect(consentStateFromItem(item, 'anja' as ContactId)).toMatchObject({
          entries: { 'waterweg/commercial/bread': { status } },
        });
      }
    },
  );

  test('a 0.1.0 state with one spelling matches any spelling in the mailing', () => {
    const item = oldItem({ 'waterweg/commercial/Bread': entry('granted', 1) });

    for (const found of [
      consentStateFromItem(item, 'anja' as ContactId),
      (ledgerHeadFromItem(item, 'anja' as ContactId) as { readonly state: unknown }).state,
    ])
      expect(found).toMatchObject({
        entries: { 'waterweg/commercial/bread': { status: 'granted' } },
      });
  });

  test('folding does not change sender ids and activities in a 0.1.0 state', () => {
    const entries = {
      Waterweg: entry('objected', 1),
      'Waterweg/+tracking.open': entry('granted', 2),
    };

    expect(consentStateFromItem(oldItem(entries), 'anja' as ContactId)).toMatchObject({ entries });
  });

  test('a 0.1.0 state is denied or rebuilt from its marks, without old entries', () => {
    const status = fc.constantFrom('granted', 'withdrawn', 'objected', 'refused');
    const spelling = fc.constantFrom('bread', 'Bread', 'BREAD', 'Straße', 'strasse', 'ırmak');
    const said = fc.dictionary(spelling, fc.tuple(status, fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(said, (topics) => {
        const item = oldItem(
          Object.fromEntries(
            Object.entries(topics).map(([topic, [what, at]]) => [
              `waterweg/commercial/${topic}`,
              entry(what as ConsentEntry['status'], at),
            ]),
          ),
        );
        const state = consentStateFromItem(item, 'anja' as ContactId);
        const head = ledgerHeadFromItem(item, 'anja' as ContactId);
        if ('malformed' in state || head.outcome !== 'live') throw new Error('not read');
        expect(Object.keys(head.state.entries).sort()).toEqual(Object.keys(state.entries).sort());
        expect(foldSpellingsOfHead(head)).toBe(head);
        for (const [key, { status: held }] of Object.entries(state.entries))
          if (held === 'granted') expect(head.state.entries[key]?.status).toBe('granted');
      }),
    );
  });
});
