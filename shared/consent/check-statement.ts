import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ConsentEventData } from './consent-event.ts';
import { claimsConsent } from './find-defects.ts';
import { ageAt, ageOfConsent, type SubjectFacts } from './subject-facts.ts';

/** Clocks differ a little; a moment further ahead than this is a mistake. */
export const clockTolerance = 300_000;

export const statementRefusals = [
  'not-the-persons-own-act',
  'guardian-for-adult',
  'guardian-needs-birth-date',
  'happened-in-the-future',
  'actor-may-not-say-this',
  'confirmation-without-request',
  'scope-of-another-sender',
  'suppression-without-reason',
] as const;
/** Why a statement is not recorded at all. */
export type StatementRefusal = (typeof statementRefusals)[number];

/** Each refusal as a sentence for whoever called, and the field that it is about. */
export const refusalText: Readonly<
  Record<StatementRefusal, { readonly pointer: string; readonly message: string }>
> = {
  'not-the-persons-own-act': {
    pointer: '/givenBy',
    message:
      'consent is the recipient’s own act: a customer or an employer cannot give it for a user',
  },
  'guardian-for-adult': {
    pointer: '/actor',
    message: `a guardian consents only for a person under ${ageOfConsent}`,
  },
  'guardian-needs-birth-date': {
    pointer: '/actor',
    message: 'a guardian consents only for a contact whose birth date is recorded',
  },
  'happened-in-the-future': {
    pointer: '/occurredAt',
    message: 'this moment has not come yet',
  },
  'actor-may-not-say-this': {
    pointer: '/actor',
    message: 'an event of this type cannot come from this actor',
  },
  'confirmation-without-request': {
    pointer: '/requestEventId',
    message: 'a confirmation names the request it answers',
  },
  'scope-of-another-sender': {
    pointer: '/senderId',
    message: 'the contact is another sender’s; consent does not pass between legal entities',
  },
  'suppression-without-reason': {
    pointer: '/suppression',
    message: 'a suppressed event says why',
  },
};

/** An import may report any stop: a no that was said elsewhere is never lost for who passes it on. */
const ofPersons = new Set(['granted', 'confirmed']);
const ofSystem = new Set(['expired', 'invalidated', 'suppressed', 'requested', 'address-changed']);

const actorRefusal = ({ type, actor }: ConsentEventData): StatementRefusal | undefined => {
  const refused =
    (actor.kind === 'system' && !ofSystem.has(type) && type !== 'objected') ||
    (type === 'confirmed' && actor.kind !== 'subject' && actor.kind !== 'guardian') ||
    (type === 'imported' && actor.kind !== 'import') ||
    (actor.kind === 'import' && (ofPersons.has(type) || type === 'reinstated'));
  return refused ? 'actor-may-not-say-this' : undefined;
};

const guardianRefusal = (
  data: ConsentEventData,
  { birthDate }: SubjectFacts,
): StatementRefusal | undefined => {
  // A guardian's stop is always taken: doubt never loses an opt-out.
  if (data.actor.kind !== 'guardian' || !claimsConsent(data)) return undefined;
  const age = ageAt(birthDate, data.occurredAt);
  if (age === undefined) return 'guardian-needs-birth-date';
  return age >= ageOfConsent ? 'guardian-for-adult' : undefined;
};

const ownActRefusal = (
  data: ConsentEventData,
  contactId: ContactId,
  givenBy: ContactId | undefined,
): StatementRefusal | undefined =>
  givenBy !== undefined &&
  givenBy !== contactId &&
  claimsConsent(data) &&
  data.actor.kind !== 'guardian'
    ? 'not-the-persons-own-act'
    : undefined;

const formRefusal = (data: ConsentEventData): StatementRefusal | undefined => {
  if (data.type === 'confirmed' && data.requestEventId === undefined)
    return 'confirmation-without-request';
  return data.type === 'suppressed' && data.suppression === undefined
    ? 'suppression-without-reason'
    : undefined;
};

export type StatementContext = {
  readonly contactId: ContactId;
  readonly subject: SubjectFacts;
  readonly now: Instant;
  /** Who gave the consent, where the caller says so. */
  readonly givenBy?: ContactId;
};

/** Who may say what, and when; undefined when the statement can be recorded. */
export const checkStatement = (
  data: ConsentEventData,
  { contactId, subject, now, givenBy }: StatementContext,
): StatementRefusal | undefined =>
  ownActRefusal(data, contactId, givenBy) ??
  actorRefusal(data) ??
  formRefusal(data) ??
  (data.scope.senderId === subject.senderId ? undefined : 'scope-of-another-sender') ??
  (data.occurredAt > now + clockTolerance ? 'happened-in-the-future' : undefined) ??
  guardianRefusal(data, subject);
