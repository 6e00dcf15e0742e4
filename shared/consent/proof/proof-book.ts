import type { Sha256 } from '../../kernel/digest.ts';

/**
 * Whose each proof of a consent is: the record of one act proves the consent of one person, for whom it
 * was given first (GDPR art. 7(1)). Keeps hashes alone, from which nobody can tell person or record.
 */
export type ProofBook = {
  /** Whose each is now, in their order; writes nothing. */
  look(claims: readonly ProofClaim[]): Promise<readonly ProofOwner[]>;
  /** Takes each that is free, the first of several claims of one; never `free`. Safe to repeat. */
  take(claims: readonly ProofClaim[]): Promise<readonly ProofOwner[]>;
};

export type ProofClaim = {
  /** Hash of the legal entity and the folded proof. */
  readonly key: Sha256;
  /** Hashes of the proof and the person's address, under every key of addresses; the first is written. */
  readonly marks: readonly [Sha256, ...Sha256[]];
};

export type ProofOwner = 'free' | 'own' | 'another';

export const ownerOf = ({ marks }: ProofClaim, kept: string | undefined): ProofOwner => {
  if (kept === undefined) return 'free';
  return (marks as readonly string[]).includes(kept) ? 'own' : 'another';
};
