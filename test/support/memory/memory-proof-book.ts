import { ownerOf, type ProofBook } from '../../../shared/consent/proof/proof-book.ts';

export const memoryProofBook = (): ProofBook => {
  const marks = new Map<string, string>();
  const look: ProofBook['look'] = async (claims) =>
    claims.map((claim) => ownerOf(claim, marks.get(claim.key)));
  return {
    look,
    take: async (claims) => {
      for (const { key, marks: own } of claims) if (!marks.has(key)) marks.set(key, own[0]);
      return look(claims);
    },
  };
};
