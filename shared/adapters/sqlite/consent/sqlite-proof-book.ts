import { ownerOf, type ProofBook, type ProofClaim } from '../../../consent/proof/proof-book.ts';
import type { Database } from '../database.ts';

/** Proofs of consent, a row each, written once. */
export const sqliteProofBook = (db: Database): ProofBook => {
  const owner = (claim: ProofClaim) =>
    ownerOf(
      claim,
      db.get<{ mark: string }>('SELECT mark FROM proofs WHERE key_hash = ?', claim.key)?.mark,
    );
  return {
    look: async (claims) => claims.map(owner),
    take: async (claims) =>
      // On disk with the consent that it is a proof of: without that, taking it again is the same.
      db.soon(() =>
        claims.map((claim) => {
          const taken = db.run(
            'INSERT INTO proofs (key_hash, mark) VALUES (?, ?) ON CONFLICT DO NOTHING',
            claim.key,
            claim.marks[0],
          );
          return taken === 1 ? 'own' : owner(claim);
        }),
      ),
  };
};
