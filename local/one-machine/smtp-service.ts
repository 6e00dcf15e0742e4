import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';
import { type MailReport, readReport } from '../../shared/adapters/smtp/read-report.ts';
import { reportEvent } from '../../shared/adapters/smtp/report-event.ts';
import { returnPaths } from '../../shared/adapters/smtp/return-paths.ts';
import { smtpMailSender } from '../../shared/adapters/smtp/smtp-mail-sender.ts';
import { smtpPool } from '../../shared/adapters/smtp/smtp-pool.ts';
import { sqliteContactStore } from '../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import type { MessageQueues } from '../../shared/adapters/sqlite/queue/message-queues.ts';
import type { StoredClaim } from '../../shared/delivery/ports.ts';
import { type Clock, millisPerDay } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailSettings } from './machine-settings.ts';
import type { MailService } from './mail-service.ts';

/** Mail by a relay over SMTP, and what comes back of it. */
export const smtpService = ({ settings, keys, db, queues, now }: SmtpWorld): SmtpService => {
  const { returnDomain, mailsPerSecond, mailsPerDay } = settings;
  const pool = smtpPool(settings.relay);
  const paths = returnPaths(keyringFromSecret(keys), returnDomain);
  const ledger = sqliteDispatchLedger(db);
  const contacts = sqliteContactStore(db);
  const queue = (report: Parameters<typeof reportEvent>[0]) =>
    queues.put('feedback', [reportEvent(report, now())]);

  /**
   * The address that a report is about is the one that was mailed, whatever the report says:
   * whoever had one mail can write a report of it, and must not reach another person's address.
   */
  const recipientsOf = async (
    { contactId, recipients }: MailReport,
    claim: StoredClaim,
  ): Promise<MailReport['recipients']> => {
    const contact = await contacts.read(contactId);
    if (contact === undefined || 'malformed' in contact) return [];
    const { email } = contact;
    const isSame = recipients.some(({ address }) => address?.toLowerCase() === email.toLowerCase());
    const [first = {}] = recipients;
    const { address: _, ...said } = first;
    return [isSame || contact.updatedAt <= claim.at ? { ...said, address: email } : said];
  };

  return {
    service: {
      send: smtpMailSender({
        pool,
        paths,
        domain: returnDomain,
        told: ({ mailingId, contactId, jobId, address, words }) => {
          const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0];
          const said = { address, text: words, ...defined({ status }) };
          queue({ kind: 'bounce', mailingId, contactId, jobId, recipients: [said] });
        },
      }),
      readQuota: async () => ({
        ratePerSecond: mailsPerSecond,
        ...defined({ perDay: mailsPerDay }),
        sentLastDay: mailsPerDay === undefined ? 0 : claimedSince(db, now() - millisPerDay),
      }),
      readStanding: async () => 'healthy',
      readmit: () => async () => undefined,
    },
    receive: async (source) => {
      const report = await readReport(source, paths);
      if (report === undefined) return false;
      const claim = await ledger.claim(report.mailingId, report.contactId);
      if (claim === undefined) return false;
      queue({ ...report, jobId: claim.jobId, recipients: await recipientsOf(report, claim) });
      return true;
    },
    stop: () => pool.stop(),
  };
};

export type SmtpWorld = {
  readonly settings: MailSettings;
  /** The keys secret, as JSON. */
  readonly keys: string;
  readonly db: Database;
  readonly queues: MessageQueues;
  readonly now: Clock;
};

export type SmtpService = {
  readonly service: MailService;
  /** Takes in a mail that came back; false when it reports nothing about one of our mails. */
  readonly receive: (source: Uint8Array) => Promise<boolean>;
  readonly stop: () => void;
};

const claimedSince = (db: Database, since: number): number =>
  db.get<{ count: number }>('SELECT count(*) AS count FROM claims WHERE at > ?', since)?.count ?? 0;
