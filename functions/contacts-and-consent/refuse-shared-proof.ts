import { claimsConsent } from '../../shared/consent/event/find-defects.ts';
import { claimProofs } from '../../shared/consent/proof/claim-proofs.ts';
import { foldProof } from '../../shared/consent/proof/fold-proof.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';
import type { EventBody } from './schema.ts';

/**
 * Refuses a consent whose proof was given for somebody else before: a document, a line of a log, or
 * references with one moment. What speaks against mail is taken with any or none.
 */
export const refuseSharedProof = async (
  dependencies: Dependencies,
  { senderId, email }: Pick<Contact, 'senderId' | 'email'>,
  body: EventBody,
): Promise<void> => {
  if (!claimsConsent(body)) return;
  const given = proofsOf(body);
  const others = await claimProofs(
    dependencies,
    given.map(({ proof }) => ({ senderId, email, proof })),
  );
  const errors = given.flatMap(({ pointer, proof }): readonly FieldError[] =>
    others.has(foldProof(proof)) ? [{ pointer, in: 'body', message }] : [],
  );
  if (errors.length > 0) throw new ProblemError('refused', { detail: 'proof-of-another', errors });
};

const message =
  'given for another person before, so that it proves nothing of this one: give the record of this one act';

const proofsOf = (body: EventBody): readonly { pointer: string; proof: string }[] => {
  const { actor, evidence, evidenceRefs = [], occurredAt } = body;
  const upstream = actor.kind === 'import' ? actor.upstreamProof : undefined;
  // References may name a whole form; two people do not act on it in one moment.
  const entry =
    evidenceRefs.length > 0 && occurredAt !== undefined
      ? `${[...evidenceRefs].sort().join(' ')} at ${occurredAt}`
      : undefined;
  return [
    { pointer: '/actor/upstreamProof', proof: upstream },
    { pointer: '/evidence/document', proof: evidence?.document },
    { pointer: '/evidenceRefs', proof: entry },
  ].flatMap(({ pointer, proof }) => (proof === undefined ? [] : [{ pointer, proof }]));
};
