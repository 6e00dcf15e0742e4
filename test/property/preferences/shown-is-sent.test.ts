import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedChoices } from '../../../functions/preferences/preferences/choice-field.ts';
import { choicesOf } from '../../../functions/preferences/preferences/choices-of.ts';
import type { ConsentEvent, ConsentScope } from '../../../shared/consent/event/consent-event.ts';
import { evolve } from '../../../shared/consent/fold/evolve.ts';
import { type ConsentFold, emptyConsentFold } from '../../../shared/consent/fold/marks.ts';
import { scopeKey } from '../../../shared/consent/fold/scope.ts';
import { choiceEvents } from '../../../shared/consent/links/choice-events.ts';
import type { Notice } from '../../../shared/consent/notice/notice.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import {
  type Activity,
  activities,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../../../shared/kernel/purpose.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import type { OutlookOf } from '../../../shared/policy/outlook/mail-outlook.ts';
import { resumptionOf } from '../../../shared/policy/outlook/resumption-of.ts';
import { switchState } from '../../../shared/policy/outlook/switch-state.ts';
import type { ChoiceView } from '../../../web/pages/choice-item.ts';
import { generateWorld } from '../../differential/policy/generate-world.ts';
import {
  ago,
  customer,
  inOrder,
  now,
  offer,
  sale,
  thisSender,
} from '../../differential/policy/policy-world.ts';
import { randomFrom } from '../../differential/policy/random.ts';
import { aHistory, aScope, contact as contactId } from '../../support/consent-histories.ts';
import { howMany } from '../../support/how-many.ts';

const { senderId } = thisSender;

/** Public topics, so that everything that can be sent has a place on the page. */
const topics: ReadonlyMap<string, Topic> = new Map(
  ['offers', 'events', 'events/+x'].map((topicId): [string, Topic] => [
    topicId,
    {
      entityId: ownEntity(senderId),
      topicId,
      names: {},
      descriptions: {},
      visibility: 'public',
      version: 1,
      changedBy: 'po',
      changedAt: inOrder.topicSince ?? ago(1_000),
    },
  ]),
);

const offered: readonly Notice[] = [
  {
    noticeId: 'n' as Notice['noticeId'],
    version: 1,
    senderId,
    covers: [
      { purpose: 'commercial' },
      { purpose: 'charitable', topic: 'offers' },
      ...activities.map((activity) => ({ activity })),
    ],
    texts: { nl: 'Ja.' },
    material: true,
    sha256: 'h' as Notice['sha256'],
    publishedAt: ago(900),
    publishedBy: 'po',
  },
];

/** A history of a few moments, stretched over the years that terms and ages are counted in. */
const dated = ({ occurredAt, ...event }: ConsentEvent): ConsentEvent => ({
  ...event,
  occurredAt: ago(13 * 80 - occurredAt * 80),
  recordedAt: ago(13 * 80 - occurredAt * 80),
});

const foldOf = (events: readonly ConsentEvent[], fold = emptyConsentFold(contactId)): ConsentFold =>
  events.reduce(evolve, fold);

const aPerson = fc
  .record({ seed: fc.integer({ min: 1 }), history: aHistory })
  .map(({ seed, history }) => {
    const world = generateWorld(randomFrom(seed));
    const { contact, sender, entities = [ownEntity(senderId)] } = world;
    const fold = foldOf(history.map(dated));
    const person = { ...contact, contactId, senderId };
    const topicSince = () => inOrder.topicSince;
    const outlook = { contact: person, sender, entities, at: now, consent: fold.state, topicSince };
    return { outlook, fold };
  });

const viewsOf = ({ outlook, fold }: Person): readonly ChoiceView[] =>
  choicesOf({
    outlook,
    marks: fold.marks,
    offered,
    agreedTo: () => undefined,
    language: 'nl',
    topics,
    activityName: () => 'profiel',
  });

/** What mailings there can be of the sender's own: with every mixture of the products there are. */
const mixtures = [[], ['hosting'], ['mail'], ['hosting', 'mail']];

const isMailed = (
  { contact, consent, sender, entities, at }: OutlookOf,
  purpose: RegulatedPurpose,
  topic: string | undefined,
): boolean =>
  mixtures.some((productFamilies) => {
    const { topic: _, ...base } = offer;
    const about = { declaredPurpose: purpose, purpose, regulated: [purpose], productFamilies };
    const mailing = { ...base, ...about, ...(topic === undefined ? {} : { topic }) };
    const facts = mailingFacts(mailing, sender, { checks: inOrder, entities });
    return decide(contact, { consent, mailing: facts, at }).effect === 'allow';
  });

const isDone = (
  { contact, consent, sender, entities, at }: OutlookOf,
  activity: Activity,
): boolean => {
  // Service mail that a contract calls for shows the tracking apart from any consent to mail.
  const facts = mailingFacts({ ...offer, tracking: [activity] }, sender, {
    checks: inOrder,
    entities,
  });
  const consented = {
    ...consent,
    entries: {
      ...consent.entries,
      [`${senderId}/commercial/offers`]: {
        status: 'granted' as const,
        eventId: 'e-mail' as EventId,
        occurredAt: at,
        by: 'subject' as const,
        confirmed: true,
        ...(entities[0] === undefined ? {} : { entityId: entities[0] }),
      },
    },
  };
  const decision = decide(contact, { consent: consented, mailing: facts, at });
  return decision.tracking.includes(activity);
};

const keyOf = ({ purpose, topic, activity }: Omit<ConsentScope, 'senderId'>): string =>
  activity ?? `${purpose}/${topic ?? ''}`;

/** Everything that can be on, and whether decisions on mailings say that it is. */
const sentOf = (outlook: OutlookOf): readonly string[] =>
  regulatedPurposes.flatMap((purpose) =>
    [undefined, ...topics.keys()]
      .filter((topic) => isMailed(outlook, purpose, topic))
      .map((topic) => keyOf({ purpose, ...(topic === undefined ? {} : { topic }) })),
  );

const shownOn = (views: readonly ChoiceView[]): readonly string[] =>
  views.filter(({ on, activity }) => on && activity === undefined).map(keyOf);

const sameSets = (one: readonly string[], other: readonly string[]) =>
  expect([...one].toSorted()).toEqual([...other].toSorted());

/** What is recorded when one switch of the page is moved, as the page would send it. */
const movedOne = ({ outlook, fold }: Person, view: ChoiceView): readonly ConsentEvent[] => {
  const field = view.field ?? '';
  const choices = movedChoices([field], new Set(view.on ? [] : [field]));
  const context = { senderId, at: outlook.at, language: 'nl' as const };
  const policy = {
    isOn: (scope: ConsentScope) => switchState(outlook, scope).on,
    resumes: (scope: ConsentScope) => resumptionOf(outlook, fold.marks, scope) !== undefined,
  };
  return choiceEvents(choices, { context, state: outlook.consent, policy }).map((event, index) => ({
    schemaVersion: 1,
    contactId,
    defects: [],
    noticeInUseSince: ago(900),
    ...event,
    eventId: `f${index}` as EventId,
    sequence: outlook.consent.version + 1 + index,
    recordedAt: outlook.at,
    previousHash: '',
    hash: 'h' as ConsentEvent['hash'],
  }));
};

type Person = { readonly outlook: OutlookOf; readonly fold: ConsentFold };

/** What holds a second after one switch of the page was moved. */
const afterMoving = ({ outlook, fold }: Person, view: ChoiceView): Person => {
  const next = foldOf(movedOne({ outlook, fold }, view), fold);
  const at = (outlook.at + 1_000) as OutlookOf['at'];
  return { outlook: { ...outlook, at, consent: next.state }, fold: next };
};

const showsWhatIsSent = (person: Person): void =>
  sameSets(shownOn(viewsOf(person)), sentOf(person.outlook));

const switchesOf = (person: Person): readonly ChoiceView[] =>
  viewsOf(person).filter(({ field }) => field !== undefined);

const check = (runs: number, holds: (person: Person) => void): void =>
  fc.assert(fc.property(aPerson, holds), { numRuns: howMany(runs), seed: 17 });

/** A customer who stopped this and that, and mostly bought before and never consented. */
const aCustomer = fc
  .record({
    person: aPerson,
    stops: fc.array(aScope, { minLength: 1, maxLength: 3 }),
    boughtDaysAgo: fc.constantFrom(700, 300, 300, 10),
    consented: fc.constantFrom(undefined, undefined, { senderId, purpose: 'commercial' } as const),
  })
  .map(({ person: { outlook }, stops, boughtDaysAgo, consented }): Customer => {
    const soldAt = ago(boughtDaysAgo);
    const bought = { ...customer, since: soldAt, sale: { ...sale, soldAt } };
    const said = (type: ConsentEvent['type'], scope: ConsentScope, daysAgo: number) => ({
      type,
      scope,
      occurredAt: ago(daysAgo),
      notice: { noticeId: 'n', version: 1 } as ConsentEvent['notice'],
    });
    const all = [
      ...(consented === undefined ? [] : [said('granted', consented, 30)]),
      ...stops.map((scope, index) => said('withdrawn', scope, 20 - index)),
    ];
    const fold = foldOf(all.map((one, index) => recorded(one as ConsentEvent, index)));
    const contact = { ...outlook.contact, country, relationships: [bought] };
    const isLateOrConsented = boughtDaysAgo < 20 || consented !== undefined;
    return { outlook: { ...outlook, contact, consent: fold.state }, fold, isLateOrConsented };
  });

const country = 'NL' as Contact['country'];

/** `isLateOrConsented`: bought after the stops, or mailed by consent before them. */
type Customer = Person & { readonly isLateOrConsented: boolean };

const recorded = (event: ConsentEvent, index: number): ConsentEvent => ({
  ...event,
  schemaVersion: 1,
  contactId,
  eventId: `s${index}` as EventId,
  sequence: index + 1,
  recordedAt: event.occurredAt,
  noticeInUseSince: ago(900),
  actor: { kind: 'subject' },
  method: 'preference-centre',
  defects: [],
  previousHash: '',
  hash: 'h' as ConsentEvent['hash'],
});

/** It is mailed again, nothing else that was stopped is, and it can be stopped again. */
const resumesAlone = (before: Person, view: ChoiceView, after: Person): void => {
  const { entries } = before.outlook.consent;
  expect(entries[senderId]).toBeUndefined();
  expect(sentOf(after.outlook)).toContain(keyOf(view));
  const { [scopeKey({ senderId, ...view })]: _, ...others } = entries;
  expect(after.outlook.consent.entries).toEqual(others);
  const [again] = switchesOf(after).filter((one) => keyOf(one) === keyOf(view));
  expect(again?.on).toBe(true);
  const stopped = again === undefined ? after : afterMoving(after, again);
  expect(sentOf(stopped.outlook)).not.toContain(keyOf(view));
};

describe('the preference page', () => {
  test('the preference page shows on exactly what decisions on mailings allow, before and after every switch', () => {
    const moved = { off: 0, on: 0 };
    check(1_500, (person) => {
      showsWhatIsSent(person);
      for (const view of switchesOf(person)) {
        const after = afterMoving(person, view);
        showsWhatIsSent(after);
        moved[view.on ? 'off' : 'on'] += 1;
        if (view.on && view.activity === undefined)
          expect(sentOf(after.outlook)).not.toContain(keyOf(view));
      }
    });
    expect(Math.min(moved.off, moved.on)).toBeGreaterThan(howMany(1_500) / 25);
  });

  test('the preference page resumes on the sale what was stopped, and nothing that an objection to everything ended', () => {
    let resumed = 0;
    fc.assert(
      fc.property(aCustomer, (person) => {
        showsWhatIsSent(person);
        for (const view of switchesOf(person)) {
          const after = afterMoving(person, view);
          showsWhatIsSent(after);
          if (view.resumes === undefined) continue;
          resumed += 1;
          expect(person.isLateOrConsented).toBe(false);
          resumesAlone(person, view, after);
        }
      }),
      { numRuns: howMany(1_500), seed: 17 },
    );
    expect(resumed).toBeGreaterThan(howMany(1_500) / 50);
  });

  test('the preference page shows measuring as on while it is done, and what is off stays off', () => {
    check(1_000, (person) => {
      for (const view of viewsOf(person)) {
        const { activity } = view;
        if (activity === undefined) continue;
        if (isDone(person.outlook, activity)) expect(view.on).toBe(true);
        if (view.on) expect(isDone(afterMoving(person, view).outlook, activity)).toBe(false);
      }
    });
  });

  test('the preference page starts nothing but by consent on the text in force, or on a sale that was stopped', () => {
    check(1_000, (person) => {
      for (const view of switchesOf(person).filter(({ on }) => !on)) {
        const said = movedOne(person, view).filter(({ type }) => type !== 'reinstated');
        const { basis } = view.resumes ?? {};
        const expected = basis === 'soft-opt-in' ? ['resumed', undefined] : ['granted', 'n'];
        for (const { type, notice } of said) expect([type, notice?.noticeId]).toEqual(expected);
      }
    });
  });
});
