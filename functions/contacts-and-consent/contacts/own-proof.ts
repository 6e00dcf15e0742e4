import type { FieldError } from '../../runtime/http/problem.ts';
import { isItem } from '../read-stop.ts';
import type { ImportedGrant, ImportRowBody } from './import-schema.ts';

/**
 * A consent without the proof that another row gives too: what is said of several people shows
 * nothing of one of them.
 */
export const withOwnProof = (grant: ImportedGrant, shared: ReadonlySet<string>): ImportedGrant => {
  const { upstreamProof, ...rest } = grant;
  return upstreamProof !== undefined && shared.has(upstreamProof) ? rest : grant;
};

/** The proofs that rows of more than one address give. */
export const sharedProofsOf = (rows: readonly unknown[]): ReadonlySet<string> => {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows)
    for (const proof of proofsIn(row)) {
      const owner = isItem(row) ? String(row['email']).trim().toLowerCase() : '';
      if ((owners.get(proof) ?? owner) !== owner) shared.add(proof);
      owners.set(proof, owner);
    }
  return shared;
};

/** What is said of them to whoever loads the list. */
export const sharedProofNotes = (
  consents: ImportRowBody['consents'],
  shared: ReadonlySet<string>,
): readonly FieldError[] =>
  consents.flatMap((one, index) =>
    one.upstreamProof !== undefined && shared.has(one.upstreamProof)
      ? [
          {
            pointer: `/consents/${index}/upstreamProof`,
            in: 'body' as const,
            message:
              'the same as of another row, so that it proves nothing of this person: give the record of this one act',
          },
        ]
      : [],
  );

const proofsIn = (row: unknown): readonly string[] => {
  const consents = isItem(row) ? row['consents'] : undefined;
  return Array.isArray(consents)
    ? consents.flatMap((one: unknown) => {
        const proof = isItem(one) ? one['upstreamProof'] : undefined;
        return typeof proof === 'string' ? [proof.trim()] : [];
      })
    : [];
};
