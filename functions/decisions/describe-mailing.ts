import { classify } from '../../shared/classification/classify.ts';
import { showsWayOut } from '../../shared/classification/lint-mailing.ts';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import { keptTopic, topicChecks } from '../../shared/consent/topic/kept-topic.ts';
import { purposesOf, purposesWith } from '../../shared/delivery/mailing/draft-mailing.ts';
import { mailingChecks } from '../../shared/delivery/mailing/mailing-checks.ts';
import { sellingPassage } from '../../shared/delivery/mailing/selling-passage.ts';
import { withPersonalisation } from '../../shared/delivery/mailing/with-personalisation.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import { type EntityId, mailingId, senderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { type Activity, isRegulated } from '../../shared/kernel/purpose.ts';
import { entitiesCounting } from '../../shared/mailing/entities/entities-counting.ts';
import { isSucceeded } from '../../shared/mailing/entities/is-succeeded.ts';
import type { MailingContent } from '../../shared/mailing/mailing.ts';
import { mailingAt } from '../../shared/mailing/mailing-at.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import { stopsMerging } from '../../shared/mailing/merging/stops-merging.ts';
import { pinnedSender } from '../../shared/mailing/pinned-sender.ts';
import { activitiesOf, type Sender } from '../../shared/mailing/sender.ts';
import { type SenderThen, senderAt } from '../../shared/mailing/sender-at.ts';
import {
  type MailingChecks,
  type MailingFacts,
  mailingFacts,
} from '../../shared/policy/mailing-facts.ts';
import { sellingRecord } from '../runtime/selling-record.ts';
import type { DecisionsBody } from './schema.ts';

/**
 * The mailing of a request, compiled for deciding at a moment: on what is known now, or on what had been
 * recorded by `asOf`.
 */
export type DescribeMailing = (
  body: DecisionsBody,
  at: Instant,
  asOf?: Instant,
) => Promise<Described>;

/** A mailing to decide on, with what an explanation can name of it. */
export type Found = {
  readonly outcome: 'found';
  readonly facts: MailingFacts;
  readonly assumptions: readonly string[];
  /** The words that made it marketing. */
  readonly passage?: string;
};

export type Described =
  | Found
  | { readonly outcome: 'not-found'; readonly pointer: string }
  /** It asks for an activity that its sender does not have. */
  | {
      readonly outcome: 'unknown-activity';
      readonly pointer: string;
      readonly known: readonly Activity[];
    };

const unseen = ['contentIsService', 'optOutInMessage', 'senderIdentityInMessage'] as const;

type Inline = NonNullable<DecisionsBody['mailing']>;

/** Nothing to look at: assume the form is right, and say so. */
const assumed = (
  inline: Inline,
  {
    sender,
    entities,
    around,
  }: {
    readonly sender: Sender;
    readonly entities: readonly EntityId[];
    readonly around: Circumstances;
  },
): Described => ({
  outcome: 'found',
  facts: mailingFacts(
    {
      ...inline,
      declaredPurpose: inline.purpose,
      ...purposesWith(sellingRecord(sender).length > 0, {
        purpose: inline.purpose,
        regulated: isRegulated(inline.purpose) ? [inline.purpose] : [],
      }),
    },
    sender,
    {
      checks: {
        contentIsService: true,
        optOutInMessage: true,
        senderIdentityInMessage: true,
        advertiserInMessage: true,
        ...around,
      },
      entities,
    },
  ),
  assumptions: inline.advertiser === undefined ? unseen : [...unseen, 'advertiserInMessage'],
});

const inspected = (
  inline: Inline,
  {
    contents,
    sender,
    entities,
    around,
    digest,
  }: {
    readonly contents: MailingContent[];
    readonly sender: Sender;
    readonly entities: readonly EntityId[];
    readonly around: Circumstances;
    readonly digest: Digest;
  },
): Described => {
  const found = contents.map((content) => classify(content, { digest }));
  const selling = sellingRecord(sender);
  const purposes = purposesWith(selling.length > 0, purposesOf(inline.purpose, found));
  const mailing = {
    ...inline,
    declaredPurpose: inline.purpose,
    ...purposes,
  };
  const said = mailingChecks({ ...mailing, ...purposes }, contents, sender);
  const optOutInMessage = said.optOutInMessage && contents.every(showsWayOut);
  const checks = { ...said, optOutInMessage, ...around };
  const facts = mailingFacts(withPersonalisation(mailing, contents), sender, { checks, entities });
  return { outcome: 'found', facts, assumptions: [], ...passageIn(found, selling) };
};

/** The words of the contents, else those of the sender's record. */
const passageIn = (
  classifications: unknown,
  [ofSender]: ReturnType<typeof sellingRecord>,
): Pick<Found, 'passage'> => {
  const passage = sellingPassage(classifications) ?? ofSender?.quote;
  return passage === undefined ? {} : { passage };
};

type Store = Pick<
  MailingStore,
  'header' | 'mailingVersions' | 'contents' | 'contentsOf' | 'classification'
> &
  Senders;
/** The topics as they are, or as they were recorded by a moment. */
type TopicsThen = (at: Instant, asOf?: Instant) => Pick<TopicTools, 'topics'>;
type Senders = Pick<
  MailingStore,
  'sender' | 'senderVersion' | 'senderVersions' | 'entity' | 'stopsMerge'
>;

/** What others know of the mailing's topic and sender. */
type Circumstances = Pick<
  MailingChecks,
  'topicIsRetired' | 'topicSince' | 'stopsAreMerging' | 'entityIsSucceeded'
>;

/** A merge is not kept: of an earlier moment nobody knows whether there was one. */
const circumstances = async (
  store: Senders,
  {
    topics,
    sender,
    topic,
    when: { at, asOf },
  }: {
    readonly topics: TopicsThen;
    readonly sender: Sender;
    readonly topic: string | undefined;
    readonly when: When;
  },
): Promise<{ readonly entities: readonly EntityId[]; readonly around: Circumstances }> => {
  const entities = await entitiesCounting(store, sender, at);
  const [kept, entityIsSucceeded, merge] = await Promise.all([
    keptTopic(topics(at, asOf).topics, entities, topic),
    isSucceeded(store, sender, at),
    asOf === undefined ? stopsMerging(store, sender.senderId, at) : undefined,
  ]);
  const stopsAreMerging = merge !== undefined;
  return { entities, around: { ...topicChecks(kept), entityIsSucceeded, stopsAreMerging } };
};

/** The moment to decide for, and the moment by which the facts had been recorded. */
type When = { readonly at: Instant; readonly asOf: Instant | undefined };

const describeInline = async (
  store: Senders,
  {
    topics,
    inline,
    digest,
    when: { at, asOf },
  }: {
    readonly topics: TopicsThen;
    readonly inline: Inline;
    readonly digest: Digest;
    readonly when: When;
  },
): Promise<Described> => {
  const then = await senderAt(store, senderId(inline.senderId), asOf);
  if (then === undefined) return { outcome: 'not-found', pointer: '/mailing/senderId' };
  const known = activitiesOf(then.sender);
  const unknown = inline.tracking.findIndex((each) => !known.includes(each));
  if (unknown >= 0)
    return { outcome: 'unknown-activity', pointer: `/mailing/tracking/${unknown}`, known };
  const when = { at, asOf };
  const { entities, around } = await circumstances(store, {
    topics,
    sender: then.sender,
    topic: inline.topic,
    when,
  });
  const contents = inline.contents ?? [];
  const described =
    contents.length === 0
      ? assumed(inline, { sender: then.sender, entities, around })
      : inspected(inline, { contents, sender: then.sender, entities, around, digest });
  return assuming(described, then.isOldest ? ['senderUnchanged'] : []);
};

const assuming = (described: Described, more: readonly string[]): Described =>
  described.outcome === 'found'
    ? { ...described, assumptions: [...described.assumptions, ...more] }
    : described;

/** The store whose current version of a sender is that of a moment. */
const asOfThen = (
  store: Senders,
  then: SenderThen | undefined,
): Pick<MailingStore, 'sender' | 'senderVersion'> => ({
  sender: async () => then?.sender,
  senderVersion: store.senderVersion,
});

const describeStored = async (
  store: Store,
  {
    topics,
    id,
    when: { at, asOf },
  }: { readonly topics: TopicsThen; readonly id: string; readonly when: When },
): Promise<Described> => {
  const missing = { outcome: 'not-found', pointer: '/mailingId' } as const;
  const found = await mailingAt(store, mailingId(id), asOf);
  if (found === undefined) return missing;
  const { mailing } = found;
  const then = await senderAt(store, mailing.senderId, asOf);
  const [contents, sender, classification] = await Promise.all([
    asOf === undefined ? store.contents(mailing.mailingId) : store.contentsOf(mailing),
    pinnedSender(asOfThen(store, then), mailing),
    store.classification(mailing.mailingId),
  ]);
  if (contents === undefined || sender === undefined) return missing;
  const when = { at, asOf };
  const { entities, around } = await circumstances(store, {
    topics,
    sender,
    topic: mailing.topic,
    when,
  });
  // A record that was stored before its names were read is read here: no version of it was judged.
  const selling = sellingRecord(sender);
  const judged = { ...mailing, ...purposesWith(selling.length > 0, mailing) };
  const checks = { ...mailingChecks(judged, contents, sender), ...around };
  const facts = mailingFacts(withPersonalisation(judged, contents), sender, { checks, entities });
  const assumptions = [
    ...(found.isOldest ? ['mailingUnchanged'] : []),
    ...(then?.isOldest === true ? ['senderUnchanged'] : []),
  ];
  const isOfThis = classification?.['contentHash'] === mailing.contentHash;
  const passage = passageIn(isOfThis ? classification?.['classifications'] : undefined, selling);
  return { outcome: 'found', facts, assumptions, ...passage };
};

/** Reads a stored mailing, or judges an inline one by what it says and shows. */
export const describeMailing =
  (store: Store, topics: TopicsThen, digest: Digest): DescribeMailing =>
  async ({ mailingId: id, mailing: inline }, at, asOf) =>
    inline === undefined
      ? describeStored(store, { topics, id: id ?? 'none', when: { at, asOf } })
      : describeInline(store, { topics, inline, digest, when: { at, asOf } });
