import { millisPerDay } from '../../kernel/instant.ts';
import { isOfPerson, isRequest } from '../opt-in/check-request.ts';
import { type AffirmativeAct, type ConsentEventData, countsAsAct } from './consent-event.ts';
import { claimsConsent } from './find-defects.ts';
import { clockTolerance, type StatementContext } from './statement-context.ts';
import type { StatementRefusal } from './statement-refusals.ts';

const offPageActs = new Set<AffirmativeAct | undefined>(['spoken', 'signature']);
const offPageMethods = new Set(['phone', 'paper', 'reply']);

/** What happened beside any page leaves no trace with us but the one that is named. */
const isOffPage = ({ act, method }: ConsentEventData): boolean =>
  offPageActs.has(act) || offPageMethods.has(method);

/** A sign-up as another passes it on: the person's own act, and where it can be looked up. */
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
  return origin.door === 'own-page' || evidence !== undefined ? undefined : 'no-evidence';
};

/** A consent that nobody gave on a page, or that an operator passes on, must be looked up elsewhere. */
const lacksEvidence = (data: ConsentEventData): boolean =>
  (data.type === 'granted' || data.type === 'requested') &&
  countsAsAct(data.act) &&
  (data.actor.kind === 'operator' || isOffPage(data)) &&
  data.evidence === undefined;

/** Whether the person's act is named where it must be, and shown where no page of ours shows it. */
export const actRefusal = (
  data: ConsentEventData,
  context: StatementContext,
): StatementRefusal | undefined => {
  if (data.type === 'reinstated') return reinstatementRefusal(data, context);
  const refusal = isRequest(data) ? requestActRefusal(data) : undefined;
  return refusal ?? (lacksEvidence(data) ? 'no-evidence' : undefined);
};

/** Whether the evidence is of this act; what speaks against mail is taken with any or none. */
export const evidenceRefusal = (
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
