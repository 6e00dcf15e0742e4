import type { GivenProof } from '../../../shared/consent/proof/claim-proofs.ts';
import { foldProof } from '../../../shared/consent/proof/fold-proof.ts';
import { isId, senderId as senderIdOf } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import type { ImportedGrant, ImportRowBody } from './import-schema.ts';

/**
 * A consent without the proofs that somebody else gives too: what is said of several people shows
 * nothing of one of them.
 */
export const withOwnProof = (grant: ImportedGrant, shared: ReadonlySet<string>): ImportedGrant => {
  const { upstreamProof, evidence, ...rest } = grant;
  return defined({
    ...rest,
    upstreamProof: isOwn(upstreamProof, shared) ? upstreamProof : undefined,
    evidence: isOwn(evidence?.document, shared) ? evidence : undefined,
  });
};

const isOwn = (proof: string | undefined, shared: ReadonlySet<string>): boolean =>
  proof !== undefined && !shared.has(foldProof(proof));

/** The proofs that rows of more than one address give, folded. */
export const sharedProofsOf = (rows: readonly unknown[]): ReadonlySet<string> => {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows)
    for (const proof of proofsIn(row).map(foldProof)) {
      const owner = emailIn(row).trim().toLowerCase();
      if ((owners.get(proof) ?? owner) !== owner) shared.add(proof);
      owners.set(proof, owner);
    }
  return shared;
};

/** The proofs that rows give, each for whom. */
export const givenProofs = (rows: readonly unknown[]): readonly GivenProof[] =>
  rows.flatMap((row) => {
    const senderId = isObject(row) ? row['senderId'] : undefined;
    if (typeof senderId !== 'string' || !isId(senderId)) return [];
    const whose = { senderId: senderIdOf(senderId), email: emailIn(row) };
    return proofsIn(row).map((proof) => ({ ...whose, proof }));
  });

/** What is said of them to whoever loads the list. */
export const sharedProofNotes = (
  consents: ImportRowBody['consents'],
  shared: ReadonlySet<string>,
): readonly FieldError[] =>
  consents.flatMap((one, index) => {
    const given = [
      ['upstreamProof', one.upstreamProof],
      ['evidence/document', one.evidence?.document],
    ] as const;
    return given.flatMap(([field, proof]) =>
      proof !== undefined && shared.has(foldProof(proof))
        ? [
            {
              pointer: `/consents/${index}/${field}`,
              in: 'body' as const,
              message:
                'the same as that of another person, in this list or an earlier one, so it proves nothing about this person: give the record of this one act',
            },
          ]
        : [],
    );
  });

const emailIn = (row: unknown): string => (isObject(row) ? String(row['email']) : '');

const proofsIn = (row: unknown): readonly string[] => {
  const consents = isObject(row) ? row['consents'] : undefined;
  if (!Array.isArray(consents)) return [];
  return consents.flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const { upstreamProof, evidence } = one;
    const proofs = [upstreamProof, isObject(evidence) ? evidence['document'] : undefined];
    return proofs.filter((proof) => typeof proof === 'string');
  });
};
