import type { Digest } from '../../kernel/digest.ts';
import { foldTopic } from '../../kernel/fold-topic.ts';
import type { ContactId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { type Activity, activities, isBuiltIn } from '../../kernel/purpose.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { scopeKey } from '../fold/scope.ts';
import { isStopped } from '../links/stop-request.ts';
import { inUseFrom, type Notice, type NoticeStore } from '../notice/notice.ts';
import { isGenuineNotice } from '../notice/notice-proof.ts';
import { requestDefectRefusal } from '../opt-in/check-request.ts';
import type { FindTopic } from '../topic/find-topic.ts';
import {
  isStop,
  isStopOfTopic,
  topicsSpokenOf,
  widened,
  widenedActivity,
} from '../topic/widen-stop.ts';
import { withinTopicLimit } from '../topic/within-topic-limit.ts';
import type { LiveHead } from './append-to-ledger.ts';
import { checkStatement } from './check-statement.ts';
import type { ConsentEventData, ConsentScope, NoticeRef } from './consent-event.ts';
import { countedMoment } from './counted-moment.ts';
import { claimsConsent, findDefects } from './find-defects.ts';
import type { Statement } from './seal-events.ts';
import type { StatementOrigin } from './statement-context.ts';
import type { StatementRefusal } from './statement-refusals.ts';
import type { SubjectFacts } from './subject-facts.ts';
import type { ProposedStatement } from './written-along.ts';

/**
 * Judges proposed statements against the current state. If one of them is not allowed, all are refused;
 * otherwise each gets its defects and the time from which it counts. A stop is widened if its topic does
 * not exist, and omitted if a mail client repeats it.
 */
export const judgeStatements = async (
  services: JudgeServices,
  given: readonly ProposedStatement[],
  { contactId, givenBy, origin = { door: 'caller' }, subject, head, at }: JudgeContext,
): Promise<JudgedStatements> => {
  const { state, marks } = head;
  const isTopicOf = topicReader(services, state);
  const isActivityOf = activityReader(services, state);
  const known = await withActivities(isActivityOf, given, origin);
  const notices = await noticesOf(services, given);
  const noticeFor = ({ notice }: ConsentEventData): Notice | undefined =>
    notice === undefined ? undefined : notices.get(refKey(notice));
  const placed = await withTopics(isTopicOf, {
    given: known,
    liveHead: head,
    statementOrigin: origin,
    noticeFor,
  });
  if ('refused' in placed)
    return { outcome: 'refused', refusal: { index: placed.refused, reason: 'too-many-topics' } };
  const { proposed } = placed;
  const by = givenBy === undefined ? {} : { givenBy };
  const context = { contactId, subject, now: at, origin, state, marks, ...by };
  for (const [index, each] of proposed.entries()) {
    const reason = checkStatement(each, context);
    if (reason !== undefined) return { outcome: 'refused', refusal: { index, reason } };
    const { scope } = each;
    if (claimsConsent(each) && !(await isTopicOf(scope)))
      return { outcome: 'refused', refusal: { index, reason: 'unknown-topic', scope } };
    if (claimsConsent(each) && !(await isActivityOf(scope)))
      return { outcome: 'refused', refusal: { index, reason: 'unknown-activity', scope } };
  }
  const statements = proposed.map(({ along: _, ...each }) => {
    const counted = { ...each, occurredAt: countedMoment(each, context) };
    return withDefects(counted, { notice: noticeFor(each), subject, head });
  });
  for (const [index, each] of statements.entries()) {
    const reason = requestDefectRefusal(each, each.defects);
    if (reason !== undefined) return { outcome: 'refused', refusal: { index, reason } };
  }
  return { outcome: 'judged', statements, proposed };
};

export type JudgeServices = {
  readonly notices: Pick<NoticeStore, 'find'>;
  readonly digest: Digest;
  /** The existing topics: consent is given for one of these, and a stop of any other is widened. */
  readonly findTopic: FindTopic;
  /** Every activity of a sender; by default the built-in ones. */
  readonly activitiesOf?: (senderId: SenderId) => Promise<readonly Activity[]>;
};

type JudgeContext = {
  readonly contactId: ContactId;
  readonly givenBy?: ContactId;
  readonly origin?: StatementOrigin;
  readonly subject: SubjectFacts;
  readonly head: LiveHead;
  readonly at: Instant;
};

/** Which statement of a request was refused, and why. */
export type RefusedStatement = {
  readonly index: number;
  readonly reason: StatementRefusal;
  /** With `unknown-topic` and `unknown-activity`: the scope that named it. */
  readonly scope?: ConsentScope;
};

type JudgedStatements =
  | {
      readonly outcome: 'judged';
      readonly statements: readonly Statement[];
      /** The input of each statement, in order. */
      readonly proposed: readonly ProposedStatement[];
    }
  | { readonly outcome: 'refused'; readonly refusal: RefusedStatement };

/** Whether statements may name a topic: it exists, or the contact has a choice about it. */
const topicReader = ({ findTopic }: JudgeServices, state: ConsentState): IsKnown => {
  const spoken = topicsSpokenOf(state);
  return async ({ senderId, topic }) =>
    topic === undefined ||
    spoken.has(foldTopic(topic)) ||
    (await findTopic(senderId, topic)) !== undefined;
};

type IsKnown = (scope: ConsentScope) => Promise<boolean>;

/** Whether statements may name an activity, as with topics. */
const activityReader =
  ({ activitiesOf = async () => activities }: JudgeServices, state: ConsentState): IsKnown =>
  async (scope) =>
    scope.activity === undefined ||
    isBuiltIn(scope.activity) ||
    state.entries[scopeKey(scope)] !== undefined ||
    (await activitiesOf(scope.senderId)).includes(scope.activity);

/**
 * What was said, with each stop of an unknown activity made one of everything: doubt means no mail.
 * One that another sender of the entity passes on has nothing to stop here.
 */
const withActivities = async (
  isActivityOf: IsKnown,
  given: readonly ProposedStatement[],
  { door }: StatementOrigin,
): Promise<readonly ProposedStatement[]> => {
  const said = await Promise.all(
    given.map(async (one) => {
      if (!isStop(one) || (await isActivityOf(one.scope))) return [one];
      return door === 'entity' ? [] : [widenedActivity(one)];
    }),
  );
  return said.flat();
};

/**
 * What was said, with each stop of an unknown topic, or of one too many, made one of its whole
 * purpose; or the number of the consent that is one too many.
 */
const withTopics = async (
  isTopicOf: IsKnown,
  {
    given,
    liveHead: { state, marks },
    statementOrigin: { door },
    noticeFor,
  }: {
    readonly given: readonly ProposedStatement[];
    readonly liveHead: LiveHead;
    readonly statementOrigin: StatementOrigin;
    readonly noticeFor: (said: ConsentEventData) => Notice | undefined;
  },
): Promise<{ readonly proposed: readonly ProposedStatement[] } | { readonly refused: number }> => {
  const known = await Promise.all(
    given.map(async (one) => !isStopOfTopic(one) || (await isTopicOf(one.scope))),
  );
  const named = given.map((one, index) => (known[index] === true ? one : widened(one, 'no-topic')));
  const places = withinTopicLimit({ state, marks }, named, (said) =>
    claimsConsent(said) ? noticeFor(said)?.advertisers : undefined,
  );
  const refused = places.indexOf('refuse');
  if (refused >= 0) return { refused };
  const proposed = named.flatMap((one, index) => {
    if (places[index] === 'leave-out') return [];
    const said = places[index] === 'widen' ? widened(one, 'one-too-many') : one;
    // A mail client may repeat its request: what is stopped already needs no second event.
    const isRepeated =
      said !== given[index] && door === 'own-page' && isStopped(state, scopeKey(said.scope));
    return isRepeated ? [] : [said];
  });
  return { proposed };
};

const refKey = ({ noticeId, version }: NoticeRef): string => `${noticeId}/${version}`;

/** Only texts that still match their hash: consent on an altered text rests on no notice. */
const noticesOf = async (
  { notices, digest }: JudgeServices,
  proposed: readonly ConsentEventData[],
): Promise<ReadonlyMap<string, Notice>> => {
  const refs = new Map(
    proposed.flatMap(({ notice }) =>
      notice === undefined ? [] : [[refKey(notice), notice] as const],
    ),
  );
  const found = await Promise.all(
    [...refs.values()].map(({ noticeId, version }) => notices.find(noticeId, version)),
  );
  return new Map(
    found.flatMap((notice) =>
      notice === undefined || !isGenuineOnce(notice, digest)
        ? []
        : [[refKey(notice), notice] as const],
    ),
  );
};

/** A notice as it was read is looked at once: thousands of rows of a list name the same one. */
const isGenuineOnce = (notice: Notice, digest: Digest): boolean => {
  const known = judged.get(notice);
  if (known !== undefined) return known;
  const isGenuine = isGenuineNotice(notice, digest);
  judged.set(notice, isGenuine);
  return isGenuine;
};

const judged = new WeakMap<Notice, boolean>();

/**
 * The defects that pressing the button cannot repair: a condition under which the sign-up was made. The
 * act and the text are those of the confirmation itself.
 */
const inherited = (data: ConsentEventData, { marks }: LiveHead): Statement['defects'] => {
  if (data.type !== 'confirmed') return [];
  const requests = Object.values(marks).flatMap((own) => own.requests ?? []);
  const request = requests.find(({ eventId }) => eventId === data.requestEventId);
  return request?.defects?.includes('conditional') === true ? ['conditional'] : [];
};

const withDefects = (
  { defects: known = [], ...data }: Omit<ProposedStatement, 'along'>,
  {
    notice,
    subject,
    head,
  }: {
    readonly notice: Notice | undefined;
    readonly subject: SubjectFacts;
    readonly head: LiveHead;
  },
): Statement =>
  defined({
    addressHash: subject.addressHash,
    ...data,
    noticeSha256: notice?.sha256,
    noticeInUseSince: notice === undefined ? undefined : inUseFrom(notice),
    advertisers:
      notice?.advertisers !== undefined && claimsConsent(data) ? notice.advertisers : undefined,
    defects: [
      ...new Set([...inherited(data, head), ...findDefects(data, notice, subject), ...known]),
    ],
  });
