import type { MailingId } from '../../../kernel/ids.ts';
import type { Asset, AssetReader, AssetStore } from '../../../mailing/assets/asset.ts';
import type { Opening, OpeningLog } from '../../../mailing/assets/attachment.ts';
import { digestBytes } from '../../keys/digest-bytes.ts';
import type { Database } from '../database.ts';

/** Files that mailings carry, a row each, and who opened which before it was released. */
export const sqliteAssetStore = (db: Database): AssetStore & OpeningLog => {
  const { asset } = sqliteAssetReader(db);
  return {
    asset,
    putAsset: async (given) => {
      const { assetId, use, bytes, ...facts } = given;
      db.run(
        'INSERT INTO assets (asset_id, use, facts, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        assetId,
        use,
        JSON.stringify(facts),
        bytes,
      );
      return (await asset(use, assetId)) ?? given;
    },
    noteOpening: async (mailingId, { assetId, by, at }) => {
      db.run(
        'INSERT INTO openings (mailing_id, asset_id, by, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        mailingId,
        assetId,
        by,
        at,
      );
    },
  };
};

/** What inspection, review and sending read of them. */
export const sqliteAssetReader = (
  db: Database,
): AssetReader & { openings(mailingId: MailingId): Promise<readonly Opening[]> } => ({
  asset: async (use, assetId) => {
    const row = db.get<{ facts: string; bytes: Uint8Array }>(
      'SELECT facts, bytes FROM assets WHERE asset_id = ? AND use = ?',
      assetId,
      use,
    );
    if (row === undefined) return undefined;
    // INVARIANT: what leaves is, byte for byte, what its id stood for in a review.
    if (Buffer.from(digestBytes(row.bytes)).toString('hex') !== assetId)
      throw new Error('a kept file is not what it was');
    const facts = JSON.parse(row.facts) as Omit<Asset, 'assetId' | 'use' | 'bytes'>;
    return { ...facts, assetId, use, bytes: row.bytes };
  },
  openings: async (mailingId) =>
    db
      .all<{ asset_id: Opening['assetId']; by: string; at: Opening['at'] }>(
        'SELECT asset_id, by, at FROM openings WHERE mailing_id = ? ORDER BY asset_id, by',
        mailingId,
      )
      .map(({ asset_id: assetId, by, at }) => ({ assetId, by, at })),
});
