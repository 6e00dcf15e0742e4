import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Recorder } from '../../kernel/recorded-by.ts';
import type { AddressSuppression, ConsentState } from '../fold/consent-state.ts';
import { scopeKey } from '../fold/scope.ts';
import { isStopped } from '../links/stop-request.ts';
import { inUseFrom, type Notice, type NoticeStore } from '../notice/notice.ts';
import { isGenuineNotice } from '../notice/notice-proof.ts';
import { requestDefectRefusal } from '../opt-in/check-request.ts';
import { type Suppression, scopeOfSuppression } from '../suppression/suppression-list.ts';
import type { FindTopic } from '../topic/find-topic.ts';
import { hasSpokenOf, isStopOfTopic, widened } from '../topic/widen-stop.ts';
import type { OutboxRow } from './announcement.ts';
import {
  type AppendOutcome,
  type Beside,
  type Decided,
  decideAndAppend,
  type LedgerServices,
  type LiveHead,
} from './append-consent.ts';
import { checkStatement } from './check-statement.ts';
import type {
  ConsentDefect,
  ConsentEvent,
  ConsentEventData,
  ConsentScope,
  NoticeRef,
} from './consent-event.ts';
import { countedMoment } from './counted-moment.ts';
import { claimsConsent, findDefects } from './find-defects.ts';
import type { Statement } from './seal-events.ts';
import type { StatementOrigin } from './statement-context.ts';
import type { StatementRefusal } from './statement-refusals.ts';
import type { SubjectFacts, SubjectOf } from './subject-facts.ts';

/**
 * Records what was said: checks who may say it, finds what is wrong with it, and appends it with
 * everything that must change in the same moment. All statements of a request or none.
 */
export const recordStatements = async (
  tools: ConsentTools,
  request: RecordRequest,
): Promise<RecordOutcome> => {
  const { contactId, key } = request;
  const subject = await tools.subjectOf(contactId);
  if (subject === undefined) {
    const head = await tools.ledger.read(contactId);
    return { outcome: head.outcome === 'erased' ? 'erased' : 'no-contact' };
  }
  const outcome = await decideAndAppend<RefusedStatement>(tools, {
    contactId,
    ...(key === undefined ? {} : { key }),
    decide: (head, at) => decide(tools, request, subject, head, at),
  });
  if (isReinstatement(outcome)) await tools.readmit?.(contactId);
  if (outcome.outcome === 'appended' || outcome.outcome === 'repeated')
    await tools.spreadStops?.(contactId, outcome.events);
  return outcome;
};

/** Everything that recording what somebody said needs, and who does it. */
export type ConsentTools = ConsentServices & Recorder;

export type ConsentServices = LedgerServices & {
  readonly notices: Pick<NoticeStore, 'find'>;
  readonly subjectOf: SubjectOf;
  /** Which topics there are: consent is given for one of those, a stop of another is widened. */
  readonly findTopic: FindTopic;
  /**
   * Tells whoever carries our mail that the address of a contact may be mailed again; called after a
   * reinstatement is recorded, and again when its request is repeated. Left out where none is recorded.
   */
  readonly readmit?: (contactId: ContactId) => Promise<void>;
  /**
   * Passes stops on to the other senders of the entity (`stopsOfEntity`); called after they are
   * recorded, and again when their request is repeated. Left out where a stop comes from there.
   */
  readonly spreadStops?: (contactId: ContactId, events: readonly ConsentEvent[]) => Promise<void>;
};

/** Which statement of a request was refused, and why. */
export type RefusedStatement = {
  readonly index: number;
  readonly reason: StatementRefusal;
  /** With `unknown-topic`: the scope that named it. */
  readonly scope?: ConsentScope;
};

export type RecordOutcome = AppendOutcome<RefusedStatement> | { readonly outcome: 'no-contact' };

/** A statement, and what its caller already knows to be wrong with it. */
export type Said = ConsentEventData & { readonly defects?: readonly ConsentDefect[] };

export type RecordRequest = {
  readonly contactId: ContactId;
  readonly key?: { readonly value: string; readonly fingerprint: string };
  /** Who gave the consent, where the caller says so. */
  readonly givenBy?: ContactId;
  /** By which door it came in; a caller's word when left out. */
  readonly origin?: StatementOrigin;
  /** What to add, given what holds; nothing is a fine answer. Called again after a conflict. */
  readonly statements: (state: ConsentState, at: Instant) => readonly Said[];
  readonly beside?: (events: readonly ConsentEvent[], at: Instant) => Beside;
};

const refKey = ({ noticeId, version }: NoticeRef): string => `${noticeId}/${version}`;

/** Only texts that still match their hash: consent given on an altered one rests on no notice. */
const noticesOf = async (
  { notices, digest }: ConsentTools,
  data: readonly ConsentEventData[],
): Promise<ReadonlyMap<string, Notice>> => {
  const refs = new Map(
    data.flatMap(({ notice }) => (notice === undefined ? [] : [[refKey(notice), notice] as const])),
  );
  const found = await Promise.all(
    [...refs.values()].map(({ noticeId, version }) => notices.find(noticeId, version)),
  );
  return new Map(
    found.flatMap((notice) =>
      notice === undefined || !isGenuineNotice(notice, digest)
        ? []
        : [[refKey(notice), notice] as const],
    ),
  );
};

/**
 * What pressing the button cannot mend: a condition that the sign-up was made under. The act and
 * the text are those of the confirmation itself.
 */
const inherited = (data: ConsentEventData, { marks }: LiveHead): Statement['defects'] => {
  if (data.type !== 'confirmed') return [];
  const requests = Object.values(marks).flatMap((own) => own.requests ?? []);
  const request = requests.find(({ eventId }) => eventId === data.requestEventId);
  return request?.defects?.includes('conditional') === true ? ['conditional'] : [];
};

const judged = (
  data: Said,
  notice: Notice | undefined,
  subject: SubjectFacts,
  head: LiveHead,
): Statement => {
  const defects = [
    ...inherited(data, head),
    ...findDefects(data, notice, subject),
    ...(data.defects ?? []),
  ];
  return {
    addressHash: subject.addressHash,
    ...data,
    ...(notice === undefined
      ? {}
      : { noticeSha256: notice.sha256, noticeInUseSince: inUseFrom(notice) }),
    defects: [...new Set(defects)],
  };
};

const rowOf = (
  { reason, at }: AddressSuppression,
  { addressHash, senderId }: SubjectFacts,
): Suppression => ({ addressHash, scope: scopeOfSuppression(reason, senderId), reason, at });

/** Suppression rows that follow what the events did to the state: added, or lifted. */
const suppressionRows = (
  before: ConsentState,
  after: ConsentState,
  subject: SubjectFacts,
  events: readonly ConsentEvent[],
): Suppression[] => {
  const added = after.suppressions
    .filter(({ eventId }) => events.some((event) => event.eventId === eventId))
    .map((one) => rowOf(one, subject));
  // An address that a contact left behind stays suppressed: only a reinstatement lifts a row.
  const reinstated = events.find(({ type }) => type === 'reinstated');
  if (reinstated === undefined) return added;
  const left = new Set(after.suppressions.map(({ reason }) => reason));
  const lifted = before.suppressions
    .filter(({ reason }) => !left.has(reason))
    .map((one) => ({ ...rowOf(one, subject), liftedAt: reinstated.occurredAt }));
  const rows = [...lifted, ...added];
  return [...new Map(rows.map((row) => [row.scope, row])).values()];
};

const announcements = (
  tools: ConsentTools,
  contactId: ContactId,
  rows: readonly Suppression[],
  at: Instant,
): OutboxRow[] =>
  rows
    .filter(({ liftedAt }) => liftedAt === undefined)
    .map(({ addressHash, reason }) => ({
      id: tools.newId(),
      at,
      announcement: { type: 'contact.suppressed', contactId, addressHash, reason },
    }));

/** Whether a topic may be spoken about: what a contact has spoken of it may go on speaking of. */
const isTopicOf = async (
  { findTopic }: ConsentTools,
  { senderId, topic }: ConsentScope,
  state: ConsentState,
): Promise<boolean> =>
  topic === undefined ||
  hasSpokenOf(state, topic) ||
  (await findTopic(senderId, topic)) !== undefined;

/** What was said, with each stop of a topic that there is not made one of its whole purpose. */
const withTopics = async (
  tools: ConsentTools,
  said: readonly Said[],
  { state }: LiveHead,
  { door }: StatementOrigin,
): Promise<readonly Said[]> => {
  const data = await Promise.all(
    said.map(async (one) => {
      if (!isStopOfTopic(one) || (await isTopicOf(tools, one.scope, state))) return one;
      const wide = widened(one);
      // A mail client may repeat its request: what is stopped already needs no second event.
      return door === 'own-page' && isStopped(state, scopeKey(wide.scope)) ? undefined : wide;
    }),
  );
  return data.filter((one) => one !== undefined);
};

const decide = async (
  tools: ConsentTools,
  request: RecordRequest,
  subject: SubjectFacts,
  head: LiveHead,
  at: Instant,
): Promise<Decided<RefusedStatement>> => {
  const { contactId, givenBy, origin = { door: 'caller' } } = request;
  const data = await withTopics(tools, request.statements(head.state, at), head, origin);
  if (data.length === 0) return { outcome: 'nothing' };
  const { state, marks } = head;
  const by = givenBy === undefined ? {} : { givenBy };
  const context = { contactId, subject, now: at, origin, state, marks, ...by };
  for (const [index, each] of data.entries()) {
    const reason = checkStatement(each, context);
    if (reason !== undefined) return { outcome: 'refused', refusal: { index, reason } };
    const { scope } = each;
    if (claimsConsent(each) && !(await isTopicOf(tools, scope, state)))
      return { outcome: 'refused', refusal: { index, reason: 'unknown-topic', scope } };
  }
  const notices = await noticesOf(tools, data);
  const noticeOf = ({ notice }: ConsentEventData) =>
    notice === undefined ? undefined : notices.get(refKey(notice));
  const statements = data.map((each) => {
    const counted = { ...each, occurredAt: countedMoment(each, context) };
    return judged(counted, noticeOf(each), subject, head);
  });
  for (const [index, each] of statements.entries()) {
    const reason = requestDefectRefusal(each, each.defects);
    if (reason !== undefined) return { outcome: 'refused', refusal: { index, reason } };
  }
  return {
    outcome: 'append',
    statements,
    beside: (events, after) => {
      const rows = suppressionRows(head.state, after, subject, events);
      const more = request.beside?.(events, at) ?? {};
      return {
        ...more,
        suppressions: [...rows, ...(more.suppressions ?? [])],
        outbox: [...announcements(tools, contactId, rows, at), ...(more.outbox ?? [])],
      };
    },
  };
};

const isReinstatement = (outcome: AppendOutcome<RefusedStatement>): boolean =>
  (outcome.outcome === 'appended' || outcome.outcome === 'repeated') &&
  outcome.events.some(({ type }) => type === 'reinstated');
