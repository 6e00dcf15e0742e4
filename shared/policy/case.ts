import type { ConsentEntry, ConsentState } from '../consent/fold/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingFacts } from './mailing-facts.ts';
import type { Denial } from './reasons.ts';
import type { ApplicableLaw } from './rule-sets/applicable-law.ts';

/** One decision to take: the facts as given, and what was read off them once. */
export type Case = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly mailing: MailingFacts;
  readonly at: Instant;
  readonly law: ApplicableLaw;
  /** Bits of `relationBit`: how the contact's relationships bear on this mailing. */
  readonly relations: number;
};

/** What a deny lists: why, and the evidence for it. Filled by whoever finds something. */
export type Findings = { readonly denials: Denial[]; readonly evidenceIds: string[] };

/** Adds one finding; finding the same twice says no more. */
export const addFinding = (findings: Findings, denial: Denial, evidenceId?: string): void => {
  if (!findings.denials.includes(denial)) findings.denials.push(denial);
  if (evidenceId !== undefined && !findings.evidenceIds.includes(evidenceId))
    findings.evidenceIds.push(evidenceId);
};

/** What is on record for a key, if anything. */
export const entryAt = ({ consent }: Case, key: string | undefined): ConsentEntry | undefined =>
  key === undefined ? undefined : consent.entries[key];
