import type { Mail, MailBook } from '../../../delivery/mail/mail.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';

/** Mails to one person, and the keys of their callers for thirty days. */
export const sqliteMailBook = (db: Database): MailBook => {
  const find = (mailId: string): Mail | undefined => {
    const row = db.get<{ mail: string }>('SELECT mail FROM mails WHERE mail_id = ?', mailId);
    return row === undefined ? undefined : (JSON.parse(row.mail) as Mail);
  };
  return {
    read: async (mailId) => find(mailId),
    open: async (mail, { name, request }) =>
      db.atOnce(() => {
        const known = db.get<{ mail_id: string; request_hash: string }>(
          'SELECT mail_id, request_hash FROM mail_keys WHERE name = ? AND expires_at > ?',
          name,
          mail.at,
        );
        if (known !== undefined) {
          const found = known.request_hash === request ? find(known.mail_id) : undefined;
          return found === undefined
            ? { outcome: 'other-request' }
            : { outcome: 'exists', mail: found };
        }
        const { salt, entry } = commitRecord('mail', mail);
        db.run(
          'INSERT INTO mails (mail_id, mail, salt) VALUES (?, ?, ?)',
          mail.mailId,
          JSON.stringify(mail),
          salt,
        );
        putLeaves(db, mail.at, [entry]);
        db.run(
          'INSERT OR REPLACE INTO mail_keys (name, mail_id, request_hash, expires_at) VALUES (?, ?, ?, ?)',
          name,
          mail.mailId,
          request,
          mail.at + keptDays * millisPerDay,
        );
        return { outcome: 'opened' };
      }),
  };
};

const keptDays = 30;
