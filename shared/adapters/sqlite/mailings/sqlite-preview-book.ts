import {
  type KeptPreview,
  type PreviewBook,
  type PreviewPage,
  previewEnd,
} from '../../../delivery/previewing/kept-preview.ts';
import type { Database } from '../database.ts';

/** Previews that are kept for a day, with a row for each page of the audience. */
export const sqlitePreviewBook = (db: Database): PreviewBook => {
  const pageAt = (previewId: string, segment: number, page: number): PreviewPage | undefined => {
    const row = db.get<{ verdicts: string }>(
      'SELECT verdicts FROM preview_pages WHERE preview_id = ? AND segment = ? AND page = ?',
      previewId,
      segment,
      page,
    );
    return row === undefined ? undefined : (JSON.parse(row.verdicts) as PreviewPage);
  };

  return {
    put: async (preview) => {
      const changed =
        preview.version === 1
          ? db.run(
              `INSERT INTO previews (mailing_id, preview_id, version, preview, expires_at)
               VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
              preview.mailingId,
              preview.previewId,
              preview.version,
              JSON.stringify(preview),
              previewEnd(preview),
            )
          : db.run(
              `UPDATE previews SET version = ?, preview = ?
               WHERE mailing_id = ? AND preview_id = ? AND version = ?`,
              preview.version,
              JSON.stringify(preview),
              preview.mailingId,
              preview.previewId,
              preview.version - 1,
            );
      return changed === 1 ? 'stored' : 'conflict';
    },
    read: async (mailingId, previewId) => {
      const row = db.get<{ preview: string }>(
        'SELECT preview FROM previews WHERE mailing_id = ? AND preview_id = ?',
        mailingId,
        previewId,
      );
      return row === undefined ? undefined : (JSON.parse(row.preview) as KeptPreview);
    },
    newest: async (mailingId, limit) =>
      db
        .all<{ preview: string }>(
          'SELECT preview FROM previews WHERE mailing_id = ? ORDER BY preview_id DESC LIMIT ?',
          mailingId,
          limit,
        )
        .map(({ preview }) => JSON.parse(preview) as KeptPreview),
    keepPage: async (preview, page) => {
      const stored = db.run(
        `INSERT INTO preview_pages (preview_id, segment, page, verdicts, expires_at)
         VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        preview.previewId,
        page.segment,
        page.page,
        JSON.stringify(page),
        previewEnd(preview),
      );
      if (stored === 1) return page;
      return pageAt(preview.previewId, page.segment, page.page) ?? page;
    },
    page: async ({ previewId }, segment, page) => pageAt(previewId, segment, page),
  };
};
