import type {
  CertificateStore,
  ErasureCertificate,
} from '../../../consent/suppression/certificate-store.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { certificateParts } from '../../items/certificate-parts.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { freeExternalId } from '../contacts/contact-rows.ts';
import type { Database } from '../database.ts';
import { putAnnouncements, putLeaves } from '../evidence/outbox-rows.ts';

/** One certificate for each erased contact; part 0 is the certificate itself. */
export const sqliteCertificateStore = (db: Database): CertificateStore => ({
  find: async (contactId) => findCertificate(db, contactId)?.certificate,
  start: async (certificate) => {
    db.run(
      'INSERT INTO certificates (contact_id, part, certificate) VALUES (?, 0, ?) ON CONFLICT DO NOTHING',
      certificate.contactId,
      JSON.stringify(certificate),
    );
  },
  unfinished: async (before) =>
    db
      .all<{ contact_id: ContactId }>(
        `SELECT contact_id FROM certificates WHERE part = 0 AND certificate ->> 'status' = 'started'
           AND certificate ->> 'startedAt' < ? LIMIT 100`,
        before,
      )
      .map(({ contact_id }) => contact_id),
  complete: async (whole, announced, externalId) =>
    db.atOnce(() => {
      const { contactId } = whole;
      // Completed once: a second completion would leave a leaf that no certificate opens.
      if (findCertificate(db, contactId)?.certificate.status === 'completed') return;
      const [certificate, ...others] = certificateParts(whole);
      for (const part of others) {
        const { salt, entry } = commitRecord('erasure', part);
        put(db, contactId, { part: part.part, record: part, salt });
        putLeaves(db, part.at, [entry]);
      }
      const { salt, entry } = commitRecord('erasure', certificate);
      put(db, contactId, { part: 0, record: certificate, salt });
      putAnnouncements(db, [announced], [entry]);
      freeExternalId(db, externalId, contactId);
    }),
});

const put = (
  db: Database,
  contactId: ContactId,
  { part, record, salt }: { part: number; record: object; salt: string },
): void => {
  db.run(
    'INSERT OR REPLACE INTO certificates (contact_id, part, certificate, salt) VALUES (?, ?, ?, ?)',
    contactId,
    part,
    JSON.stringify(record),
    salt,
  );
};

/** The certificate of an erased contact, with the salt of its leaf once it is complete. */
export const findCertificate = (
  db: Database,
  contactId: ContactId,
): { readonly certificate: ErasureCertificate; readonly salt: string | null } | undefined => {
  const row = db.get<{ certificate: string; salt: string | null }>(
    'SELECT certificate, salt FROM certificates WHERE contact_id = ? AND part = 0',
    contactId,
  );
  return row === undefined
    ? undefined
    : { certificate: JSON.parse(row.certificate) as ErasureCertificate, salt: row.salt };
};
