import type { ContactId } from '../../kernel/ids.ts';
import { millisPerDay } from '../../kernel/instant.ts';
import { isOfPerson, isRequest, requestRefusal } from '../opt-in/check-request.ts';
import { type AffirmativeAct, type ConsentEventData, countsAsAct } from './consent-event.ts';
import { consentMethods } from './consent-methods.ts';
import { actMoment } from './counted-moment.ts';
import { claimsConsent } from './find-defects.ts';
import {
  clockTolerance,
  type StatementContext,
  type StatementOrigin,
} from './statement-context.ts';
import type { StatementRefusal } from './statement-refusals.ts';
import { ageAt, ageOfConsent, type SubjectFacts } from './subject-facts.ts';

/** Who may say what, and when; undefined when the statement can be recorded. */
export const checkStatement = (
  data: ConsentEventData,
  context: StatementContext,
): StatementRefusal | undefined => {
  const { contactId, subject, now, givenBy } = context;
  return (
    ownActRefusal(data, contactId, givenBy) ??
    originRefusal(data, context) ??
    (context.origin.door === 'entity' ? undefined : actorRefusal(data)) ??
    methodRefusal(data) ??
    formRefusal(data) ??
    (data.scope.senderId === subject.senderId ? undefined : 'scope-of-another-sender') ??
    (data.occurredAt > now + clockTolerance ? 'happened-in-the-future' : undefined) ??
    guardianRefusal(data, subject) ??
    actRefusal(data, context) ??
    evidenceRefusal(data, context) ??
    requestRefusal({ ...data, occurredAt: actMoment(data) }, context)
  );
};

/** An import may report any stop: a no that was said elsewhere counts, whoever passes it on. */
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

const methodRefusal = ({ type, method }: ConsentEventData): StatementRefusal | undefined => {
  if (consentMethods[type]?.includes(method) !== false) return undefined;
  return type === 'imported' ? 'method-of-no-listed-consent' : 'method-of-no-consent';
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

const formRefusal = (data: ConsentEventData): StatementRefusal | undefined =>
  data.type === 'suppressed' && data.suppression === undefined
    ? 'suppression-without-reason'
    : undefined;

const originRefusal = (
  data: ConsentEventData,
  { origin }: StatementContext,
): StatementRefusal | undefined => {
  if (data.type === 'confirmed')
    return origin.door === 'mailed-page' && origin.requestEventId === data.requestEventId
      ? undefined
      : 'only-the-mailed-page-confirms';
  if (isRequest(data) && origin.door !== 'opt-in-request') return 'request-without-mail';
  if (data.type === 'resumed')
    return isResumption(data, origin) ? undefined : 'only-the-page-resumes';
  const isOfMailedPage = data.type === 'reinstated' && origin.door === 'mailed-page';
  return ['granted', 'requested', 'reinstated'].includes(data.type) &&
    data.method === 'double-opt-in-link' &&
    !isOfMailedPage
    ? 'method-of-the-mailed-page'
    : undefined;
};

/** Mail without consent resumes only by the person's own act on our page, for a purpose or a topic. */
const isResumption = ({ scope, actor }: ConsentEventData, { door }: StatementOrigin): boolean =>
  door === 'own-page' &&
  actor.kind === 'subject' &&
  scope.purpose !== undefined &&
  scope.activity === undefined;

const offPageActs = new Set<AffirmativeAct | undefined>(['spoken', 'signature']);
const offPageMethods = new Set(['phone', 'paper', 'reply']);

/** An act that was not on a page leaves us no trace except the evidence that is named. */
const isOffPage = ({ act, method }: ConsentEventData): boolean =>
  offPageActs.has(act) || offPageMethods.has(method);

/** A sign-up that somebody else passes on needs the person's own act, and evidence of it. */
const passedOnRefusal = ({ act, evidence }: ConsentEventData): StatementRefusal | undefined => {
  if (act === 'typed') return 'act-of-another';
  return evidence === undefined ? 'no-evidence-of-sign-up' : undefined;
};

const requestActRefusal = (data: ConsentEventData): StatementRefusal | undefined => {
  if (!countsAsAct(data.act)) return 'no-affirmative-act';
  return isOfPerson(data) ? undefined : passedOnRefusal(data);
};

const reinstatementRefusal = (
  { act, evidence }: ConsentEventData,
  { origin }: StatementContext,
): StatementRefusal | undefined => {
  if (!countsAsAct(act)) return 'no-affirmative-act';
  const isOwn = origin.door === 'own-page' || origin.door === 'mailed-page';
  return isOwn || evidence !== undefined ? undefined : 'no-evidence';
};

/** A consent that was not given on a page, or that an operator passes on, needs evidence. */
const lacksEvidence = (data: ConsentEventData): boolean =>
  (data.type === 'granted' || data.type === 'requested') &&
  countsAsAct(data.act) &&
  (data.actor.kind === 'operator' || isOffPage(data)) &&
  data.evidence === undefined;

/** The refusal of a statement that does not name the person's act, or lacks evidence where none of our pages shows it. */
const actRefusal = (
  data: ConsentEventData,
  context: StatementContext,
): StatementRefusal | undefined => {
  if (data.type === 'reinstated') return reinstatementRefusal(data, context);
  const refusal = isRequest(data) ? requestActRefusal(data) : undefined;
  return refusal ?? (lacksEvidence(data) ? 'no-evidence' : undefined);
};

/** Whether the evidence is of this act; a statement against mail is accepted with any evidence or none. */
const evidenceRefusal = (
  data: ConsentEventData,
  { now }: StatementContext,
): StatementRefusal | undefined => {
  const { evidence, occurredAt, type } = data;
  if (evidence === undefined || !(claimsConsent(data) || type === 'reinstated')) return undefined;
  if (evidence.actedAt > now + clockTolerance) return 'evidence-of-the-future';
  if (isOffPage(data) && evidence.takenBy === undefined && data.method !== 'reply')
    return 'no-taker';
  return Math.abs(evidence.actedAt - occurredAt) < millisPerDay
    ? undefined
    : 'evidence-of-another-moment';
};
