import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Instant } from '../kernel/instant.ts';
import { addFinding, type Case, type Findings } from './case.ts';
import type { Decision } from './decision.ts';
import { type BasisCollector, findBasis } from './find-basis.ts';
import { grantedTracking } from './granted-tracking.ts';
import type { MailingFacts } from './mailing-facts.ts';
import { type Basis, type Denial, denials } from './reasons.ts';
import { relationsOf } from './relations.ts';
import { applicableLaw } from './rule-sets/applicable-law.ts';
import { recipientRules } from './rules/recipient-rules.ts';

/**
 * Whether this contact may get this mailing at this moment: one function for preview, fan-out,
 * send and single decisions. Never throws; what it cannot judge it denies.
 */
export const decide = (
  contact: Contact,
  {
    consent,
    mailing,
    at,
  }: { readonly consent: ConsentState; readonly mailing: MailingFacts; readonly at: Instant },
): Decision => {
  try {
    const law = applicableLaw(mailing.sender.country, contact.country, at);
    if (law === undefined) return denyFor('no-rule-set', { consent, mailing, at });
    const relations = relationsOf(contact, mailing.mailing, at);
    return decideCase({ contact, consent, mailing, at, law, relations });
  } catch {
    return denyFor('policy-error', { consent, mailing, at });
  }
};

const strength: ReadonlyMap<string, number> = new Map(
  Object.keys(denials).map((denial, index) => [denial, index]),
);

const byStrength = (a: Denial, b: Denial): number =>
  (strength.get(a) ?? 0) - (strength.get(b) ?? 0);

const deny = (
  consentVersion: number,
  {
    mailing,
    at,
    ruleSet,
    findings: { denials: found, evidenceIds },
  }: {
    readonly mailing: MailingFacts;
    readonly at: Instant;
    readonly ruleSet: string;
    readonly findings: Findings;
  },
): Decision => ({
  effect: 'deny',
  reasons: found.sort(byStrength),
  evidenceIds,
  tracking: [],
  ruleSet,
  at,
  consentVersion,
  ...mailing.recorded,
});

/** Without rules to name. The state may be no state: what is stored is not what was promised. */
const denyFor = (
  denial: Denial,
  {
    consent,
    mailing,
    at,
  }: {
    readonly consent: ConsentState | undefined;
    readonly mailing: MailingFacts;
    readonly at: Instant;
  },
): Decision =>
  deny(consent?.version ?? 0, {
    mailing,
    at,
    ruleSet: '',
    findings: { denials: [denial], evidenceIds: [] },
  });

const allow = (decided: Case, basis: Basis, { bases, evidenceIds }: BasisCollector): Decision => ({
  effect: 'allow',
  basis,
  reasons: bases,
  evidenceIds,
  tracking: grantedTracking(decided),
  ruleSet: decided.law.id,
  at: decided.at,
  consentVersion: decided.consent.version,
  ...decided.mailing.recorded,
});

const collectForbidden = (decided: Case, findings: Findings): void => {
  for (const denial of decided.mailing.denials) addFinding(findings, denial);
  for (const { id, holds, evidence } of recipientRules)
    if (holds(decided)) addFinding(findings, id, evidence?.(decided));
};

const decideCase = (decided: Case): Decision => {
  const { consent, mailing, at, law } = decided;
  const findings: Findings = { denials: [], evidenceIds: [] };
  const relied: BasisCollector = { bases: [], evidenceIds: [] };
  collectForbidden(decided, findings);
  let isMet = true;
  for (const need of mailing.needs) isMet = findBasis(decided, { need, relied, findings }) && isMet;
  const [basis] = relied.bases;
  return isMet && basis !== undefined && findings.denials.length === 0
    ? allow(decided, basis, relied)
    : deny(consent.version, { mailing, at, ruleSet: law.id, findings });
};
