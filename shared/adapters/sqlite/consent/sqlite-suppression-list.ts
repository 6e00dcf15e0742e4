import type {
  Suppression,
  SuppressionList,
} from '../../../consent/suppression/suppression-list.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { putSuppression } from './suppression-rows.ts';

/** Suppressions by address hash and scope. */
export const sqliteSuppressionList = (db: Database): SuppressionList => ({
  inForce: async (hashes, ...senderIds) => {
    const scopes = ['ALL', ...new Set(senderIds)];
    const rows = [...new Set(hashes)].flatMap((hash) =>
      scopes.flatMap((scope) =>
        db.all<{ suppression: string }>(
          'SELECT suppression FROM suppressions WHERE address_hash = ? AND scope = ?',
          hash,
          scope,
        ),
      ),
    );
    return rows
      .map(({ suppression }) => JSON.parse(suppression) as Suppression)
      .filter(({ liftedAt }) => liftedAt === undefined);
  },
  put: async (suppression) =>
    db.atOnce(() => {
      const entry = putSuppression(db, suppression);
      putLeaves(db, suppression.liftedAt ?? suppression.at, [entry]);
    }),
  askedBackAt: async (addressHash) =>
    db.get<{ asked_at: Instant }>(
      'SELECT asked_at FROM asked_back WHERE address_hash = ?',
      addressHash,
    )?.asked_at,
});
