import type { AssetReader } from '../../mailing/assets/asset.ts';
import type { ReadFiles } from './prepared-mailing.ts';

/**
 * Reads the attachments of a mailing by their ids, which are the hashes of their bytes and part of
 * what was reviewed. Throws when one is not there: no mail leaves without what it promises.
 */
export const attachedFiles =
  (store: AssetReader): ReadFiles =>
  (attachments) =>
    Promise.all(
      attachments.map(async ({ assetId, fileName, type }) => {
        const kept = await store.asset('attachment', assetId);
        if (kept === undefined) throw new Error('an attachment of a mailing is not there');
        return { fileName, type, bytes: kept.bytes };
      }),
    );
