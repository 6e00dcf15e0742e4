import { createHmac, timingSafeEqual } from 'node:crypto';
import { type BundleFiles, bundleDays } from '../../../bundles/bundle-job.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';

/**
 * Files of bundles as the parts that they were made in, which a sweep takes away after some days. `find`
 * gives one, part by part, to whoever has a link that still holds.
 */
export const sqliteBundleFiles = (
  db: Database,
  { publicUrl, secret, now }: BundleLinks,
): SqliteBundleFiles => {
  const signed = (bundleId: string, until: number): string =>
    createHmac('sha256', secret).update(`bundle ${bundleId} ${until}`).digest('base64url');

  function* partsOf(bundleId: string): Generator<Uint8Array> {
    for (let number = 1; ; number += 1) {
      const part = db.get<{ bytes: Uint8Array }>(
        'SELECT bytes FROM bundle_parts WHERE bundle_id = ? AND number = ? AND is_whole = 1',
        bundleId,
        number,
      );
      if (part === undefined) return;
      yield part.bytes;
    }
  }

  return {
    begin: async (bundleId) => bundleId,
    part: async ({ bundleId, number }, bytes) => {
      db.run(
        `INSERT OR REPLACE INTO bundle_parts (bundle_id, number, bytes, is_whole, expires_at)
         VALUES (?, ?, ?, 0, ?)`,
        ...[bundleId, number, bytes, now() + bundleDays * millisPerDay],
      );
      return String(number);
    },
    finish: async ({ bundleId }, tags) => {
      const found = db.run('UPDATE bundle_parts SET is_whole = 1 WHERE bundle_id = ?', bundleId);
      if (found !== tags.length) throw new Error('parts of a bundle are missing');
    },
    link: async (bundleId, until) =>
      `${publicUrl}/bundles/${bundleId}.zip?until=${until}&signature=${signed(bundleId, until)}`,
    find: ({ pathname, searchParams }) => {
      const bundleId = /^\/bundles\/([0-9A-Za-z]{1,64})\.zip$/.exec(pathname)?.[1];
      const until = Number(searchParams.get('until'));
      if (bundleId === undefined || !(until > now())) return undefined;
      const given = Buffer.from(searchParams.get('signature') ?? '');
      const right = Buffer.from(signed(bundleId, until));
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const first = partsOf(bundleId).next();
      return first.done === true
        ? undefined
        : { name: `${bundleId}.zip`, parts: partsOf(bundleId) };
    },
  };
};

export type SqliteBundleFiles = BundleFiles & {
  /** The file behind one of our links; undefined if the link has expired or is not ours. */
  find(
    url: Pick<URL, 'pathname' | 'searchParams'>,
  ): { readonly name: string; readonly parts: Iterable<Uint8Array> } | undefined;
};

type BundleLinks = {
  readonly publicUrl: string;
  /** What links are signed with. */
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};
