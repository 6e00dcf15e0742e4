import type { OutboxRow } from '../../../consent/event/announcement.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';

/**
 * What one change announces, several of them as one row, with the leaves for the evidence log that
 * it gave rise to. The row goes when both are out.
 */
export const putAnnouncements = (
  db: Database,
  rows: readonly [Announced, ...Announced[]],
  entries: readonly Sha256[] = [],
): void => {
  const [first, ...others] = rows;
  // Its own id: an announcement in it that is put aside takes no other along.
  const id = others.length === 0 ? first.id : `${first.id}+${others.length}`;
  put(db, { id, at: first.at, announcements: JSON.stringify(rows), entries });
};

type Announced = Pick<OutboxRow, 'id' | 'at'> & { readonly announcement: object };

/** The leaves of a change that announces nothing. */
export const putLeaves = (db: Database, at: Instant, entries: readonly Sha256[]): void => {
  if (entries.length === 0) return;
  put(db, {
    id: `${String(at).padStart(15, '0')}#${entries[0]}`,
    at,
    announcements: null,
    entries,
  });
};

const put = (db: Database, { id, at, announcements, entries }: Row): void => {
  db.run(
    'INSERT OR REPLACE INTO outbox (id, at, announcements, leaves) VALUES (?, ?, ?, ?)',
    id,
    at,
    announcements,
    entries.length === 0 ? null : packedEntries(entries),
  );
};

type Row = {
  readonly id: string;
  readonly at: Instant;
  readonly announcements: string | null;
  readonly entries: readonly Sha256[];
};

/** Entries as they are stored: 32 bytes each, one after the other. */
export const packedEntries = (entries: readonly Sha256[]): Uint8Array =>
  Buffer.from(entries.join(''), 'hex');

export const unpackedEntries = (bytes: Uint8Array | null | undefined): readonly Sha256[] =>
  bytes === null || bytes === undefined
    ? []
    : (Buffer.from(bytes).toString('hex').match(/.{64}/g) ?? []).map((entry) => entry as Sha256);
