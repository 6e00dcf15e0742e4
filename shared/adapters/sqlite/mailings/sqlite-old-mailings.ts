import type { MailingId, SenderId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { MailingStore } from '../../../mailing/mailing-store.ts';
import type { OldMailings } from '../../../retention/removing-mailings.ts';
import type { Database } from '../database.ts';

/**
 * Mailings of one sender after the other that were made before a moment, the oldest first: one that
 * was made later cannot be past its term.
 */
export const sqliteOldMailings =
  (db: Database, { store, madeBefore }: OldMailingsOptions): OldMailings =>
  async (from) => {
    const rows = db.all<Row>(
      `SELECT mailing_id, sender_id, created_at FROM mailings
       WHERE created_at < ? AND (sender_id, created_at, mailing_id) > (?, ?, ?)
       ORDER BY sender_id, created_at, mailing_id LIMIT ?`,
      madeBefore(),
      from?.['senderId'] ?? '',
      Number(from?.['createdAt'] ?? 0),
      from?.['mailingId'] ?? '',
      atOnce + 1,
    );
    const shown = rows.slice(0, atOnce);
    const headers = await Promise.all(shown.map(({ mailing_id }) => store.header(mailing_id)));
    const mailings = headers.filter((one) => one !== undefined);
    const last = shown.at(-1);
    return rows.length > atOnce && last !== undefined
      ? { mailings, next: placeOf(last) }
      : { mailings };
  };

type OldMailingsOptions = {
  readonly store: Pick<MailingStore, 'header'>;
  readonly madeBefore: () => Instant;
};

type Row = {
  readonly mailing_id: MailingId;
  readonly sender_id: SenderId;
  readonly created_at: Instant;
};

/** As many as a page has on DynamoDB. */
const atOnce = 25;

const placeOf = ({ mailing_id, sender_id, created_at }: Row) => ({
  senderId: sender_id,
  createdAt: String(created_at),
  mailingId: mailing_id,
});
