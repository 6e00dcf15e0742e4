import type { Digest } from '../../kernel/digest.ts';
import {
  type DomainToAscii,
  type MatchAddress,
  parseEmailAddress,
} from '../../kernel/email-address.ts';
import type { AddressHash, EntityId, SenderId } from '../../kernel/ids.ts';
import { foldProof } from './fold-proof.ts';
import type { ProofBook, ProofClaim } from './proof-book.ts';

/**
 * Takes the proofs that people give for their consent, and answers with those that are somebody else's,
 * folded. An address that cannot be read takes nothing.
 */
export const claimProofs = async (
  { proofs, entityOf, hashAddress, digest, domainToAscii }: ClaimTools,
  given: readonly GivenProof[],
): Promise<ReadonlySet<string>> => {
  const claims: (ProofClaim & { readonly folded: string })[] = [];
  for (const { senderId, email, proof } of given) {
    const parsed = parseEmailAddress(email, domainToAscii);
    if (parsed.outcome === 'malformed') continue;
    const folded = foldProof(proof);
    const key = digest(JSON.stringify(['proof', await entityOf(senderId), folded]));
    const [first, ...rest] = await hashAddress(parsed.match);
    const markOf = (hash: AddressHash) => digest(`${key} ${hash}`);
    claims.push({ key, folded, marks: [markOf(first), ...rest.map(markOf)] });
  }
  if (claims.length === 0) return new Set();
  const owners = await proofs.take(claims);
  return new Set(claims.flatMap(({ folded }, at) => (owners[at] === 'another' ? [folded] : [])));
};

export type GivenProof = {
  readonly senderId: SenderId;
  /** As somebody typed it. */
  readonly email: string;
  readonly proof: string;
};

type ClaimTools = {
  readonly proofs: ProofBook;
  readonly entityOf: (senderId: SenderId) => Promise<EntityId>;
  readonly hashAddress: (match: MatchAddress) => Promise<readonly [AddressHash, ...AddressHash[]]>;
  readonly digest: Digest;
  readonly domainToAscii: DomainToAscii;
};
