import fc from 'fast-check';
import {
  type ActEvidence,
  type Actor,
  type ConsentDefect,
  type ConsentEvent,
  type ConsentScope,
  suppressionReasons,
} from '../../shared/consent/event/consent-event.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import type { ContactId, EventId, NoticeId, SenderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

const senderId = 'waterweg' as SenderId;
export const contact = 'c1' as ContactId;

/** Few scopes and few moments, so that everything collides with everything. */
export const aScope: fc.Arbitrary<ConsentScope> = fc.constantFrom<ConsentScope>(
  { senderId },
  { senderId, purpose: 'commercial' },
  { senderId, purpose: 'commercial', topic: 'offers' },
  { senderId, purpose: 'commercial', topic: ' OFFERS' },
  { senderId, purpose: 'commercial', topic: 'events/+x' },
  { senderId, purpose: 'charitable' },
  { senderId, activity: 'tracking.open' },
);

const anActor: fc.Arbitrary<Actor> = fc.constantFrom<Actor>(
  { kind: 'subject' },
  { kind: 'subject' },
  { kind: 'subject' },
  { kind: 'guardian', name: 'parent', evidenceRef: 'e' },
  { kind: 'operator', id: 'o', reason: 'r', evidenceRef: 'e' },
  { kind: 'import', id: 'i', upstreamProof: 'p' },
  { kind: 'system', id: 's' },
);

const aType = fc.constantFrom<ConsentEvent['type']>(
  'granted',
  'granted',
  'granted',
  'imported',
  'requested',
  'requested',
  'confirmed',
  'confirmed',
  'refused',
  'withdrawn',
  'withdrawn',
  'objected',
  'resumed',
  'expired',
  'invalidated',
  'suppressed',
  'reinstated',
  'address-changed',
  'rectified',
);

const someDefects: fc.Arbitrary<readonly ConsentDefect[]> = fc.constantFrom<
  readonly ConsentDefect[]
>([], [], [], [], ['no-notice'], ['asked-too-soon']);

const someEvidence: ActEvidence = { place: 'p', actedAt: 1 as Instant, document: 'd' };

type Draft = {
  readonly type: ConsentEvent['type'];
  readonly scope: ConsentScope;
  readonly at: number;
  readonly actor: Actor;
  readonly defects: readonly ConsentDefect[];
  readonly doubleOptIn: boolean;
  readonly validFor: number;
  readonly answers: number;
  readonly version: number;
  /** Recorded by 0.1.0: says nothing of when its text came into use, nor a text when it confirms. */
  readonly isOld: boolean;
  readonly isDatedBack: boolean;
  readonly isEvidenced: boolean;
};

const aDraft: fc.Arbitrary<Draft> = fc.record({
  type: aType,
  scope: aScope,
  at: fc.integer({ min: 1, max: 12 }),
  actor: anActor,
  defects: someDefects,
  doubleOptIn: fc.boolean(),
  validFor: fc.integer({ min: 0, max: 8 }),
  answers: fc.integer({ min: 1, max: 6 }),
  version: fc.integer({ min: 1, max: 2 }),
  isOld: fc.boolean(),
  isDatedBack: fc.boolean(),
  isEvidenced: fc.boolean(),
});

export const idOf = (sequence: number): EventId =>
  `e${String(sequence).padStart(3, '0')}` as EventId;

/** A confirmation mostly answers a request that was recorded a few events before, at its scope. */
const answered = (drafts: readonly Draft[], index: number): number => {
  const back = drafts[index]?.answers ?? 1;
  const requests = drafts
    .map(({ type }, at) => ({ type, at }))
    .filter(({ type, at }) => at < index && (type === 'requested' || type === 'granted'));
  return requests.at(-back)?.at ?? 0;
};

const eventOf = (draft: Draft, index: number, drafts: readonly Draft[]): ConsentEvent => {
  const request = answered(drafts, index);
  const confirms = draft.type === 'confirmed';
  return {
    schemaVersion: 1,
    contactId: contact,
    eventId: idOf(index + 1),
    sequence: index + 1,
    type: draft.type,
    scope: confirms ? (drafts[request]?.scope ?? draft.scope) : draft.scope,
    occurredAt: draft.at as Instant,
    recordedAt: (draft.isDatedBack ? 1_000_000 : 100) as Instant,
    actor: draft.actor,
    method: 'api',
    defects: draft.defects,
    ...(draft.isOld && confirms
      ? {}
      : { notice: { noticeId: 'n' as NoticeId, version: draft.version } }),
    ...(draft.isOld ? {} : { noticeInUseSince: 0 as Instant }),
    ...(draft.isEvidenced ? { evidence: someEvidence } : {}),
    ...(draft.doubleOptIn ? { doubleOptIn: true } : {}),
    ...(draft.type === 'requested' ? { validUntil: (draft.at + draft.validFor) as Instant } : {}),
    ...(confirms ? { requestEventId: idOf(request + 1) } : {}),
    ...(draft.type === 'suppressed'
      ? { suppression: suppressionReasons[draft.answers % suppressionReasons.length] ?? 'invalid' }
      : {}),
    previousHash: '',
    hash: 'h' as Sha256,
  };
};

/** Anything that could ever be recorded about one contact, in the order it was recorded. */
export const aHistory: fc.Arbitrary<readonly ConsentEvent[]> = fc
  .array(aDraft, { maxLength: 24 })
  .map((drafts) => drafts.map(eventOf));
