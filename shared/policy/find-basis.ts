import { basisOfSender } from './basis-of-sender.ts';
import { addFinding, type Case, type Findings } from './case.ts';
import { collectShortcomings, consentedElsewhere } from './effective-consent.ts';
import { groundsFor } from './grounds-for.ts';
import type { Need } from './mailing-facts.ts';
import type { Basis } from './reasons.ts';
import { relationBit } from './relations.ts';
import type { Ground } from './rules/ground.ts';
import { collectStops } from './stops.ts';

/**
 * Rests one need on the first ground that carries it, and says whether one did. Consent is looked
 * at first; where none stands, a stop or a refusal closes every exception. What a mailing is for that
 * nobody could name is carried by no exception: none is known to be for it.
 */
export const findBasis = (
  decided: Case,
  {
    need,
    relied,
    findings,
  }: { readonly need: Need; readonly relied: BasisCollector; readonly findings: Findings },
): boolean => {
  let stopped: boolean | undefined;
  for (const { basis, evidence, isException } of groundsFor(need)) {
    if (isException && decided.mailing.isUnknown) continue;
    if (isException) stopped ??= collectStops(decided, need, findings);
    if (isException && isOfAdvertiser(decided)) continue;
    const evidenceIds = stopped ? undefined : evidence(decided, need);
    if (evidenceIds === undefined) continue;
    addBasis(relied, basisOfSender(basis, decided.mailing.sender.kind), evidenceIds);
    return true;
  }
  if (asksConsent(decided, need)) stopped ??= collectStops(decided, need, findings);
  collectLacks(decided, { need, stopped: stopped === true, findings });
  return false;
};

/** Exceptions are for what the sender itself offers, never for another's advertising. */
const isOfAdvertiser = ({ mailing }: Case): boolean => mailing.advertiser !== undefined;

/** Collects what an allow rests on. */
export type BasisCollector = { readonly bases: Basis[]; readonly evidenceIds: string[] };

const addBasis = (relied: BasisCollector, basis: Basis, evidenceIds: readonly string[]): void => {
  if (!relied.bases.includes(basis)) relied.bases.push(basis);
  for (const id of evidenceIds) if (!relied.evidenceIds.includes(id)) relied.evidenceIds.push(id);
};

const asksConsent = ({ mailing }: Case, { wide }: Need): boolean =>
  wide !== '' && !mailing.isConfirmation;

const collectNoConsent = (decided: Case, findings: Findings): void => {
  const { relations } = decided;
  const isMereUser =
    (relations & relationBit.userOfCustomer) !== 0 && (relations & relationBit.customer) === 0;
  if (consentedElsewhere(decided)) addFinding(findings, 'other-scope');
  else addFinding(findings, isMereUser ? 'user-no-own-consent' : 'no-consent');
};

/** What one ground lacks; an exception that would carry the sender's own mail lacks just that. */
const collectLack = (
  decided: Case,
  {
    need,
    ground,
    findings,
  }: { readonly need: Need; readonly ground: Ground; readonly findings: Findings },
): void => {
  if (ground.isException && decided.mailing.isUnknown) return;
  if (!ground.isException || !isOfAdvertiser(decided)) ground.lacks?.(decided, need, findings);
  else if (ground.evidence(decided, need) !== undefined) addFinding(findings, 'other-advertiser');
};

/** Why no consent stands; the near misses among exceptions too, unless a stop closed them. */
const collectLacks = (
  decided: Case,
  {
    need,
    stopped,
    findings,
  }: { readonly need: Need; readonly stopped: boolean; readonly findings: Findings },
): void => {
  const isRegulated = asksConsent(decided, need);
  const isFlawed = isRegulated && collectShortcomings(decided, need, findings);
  if (!stopped)
    for (const ground of groundsFor(need)) collectLack(decided, { need, ground, findings });
  if (need.kind === 'consent-request') addFinding(findings, 'consent-request');
  if (isRegulated && !stopped && !isFlawed) collectNoConsent(decided, findings);
};
