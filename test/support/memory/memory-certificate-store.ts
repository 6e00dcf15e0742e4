import type {
  CertificateStore,
  ErasureCertificate,
} from '../../../shared/consent/suppression/certificate-store.ts';
import type { ContactStore } from '../../../shared/contacts/contact-store.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { MemoryLedgerData } from './memory-consent-ledger.ts';

/** Certificates in memory; announcements go to the ledger's outbox. */
export const memoryCertificateStore = (
  { outbox }: Pick<MemoryLedgerData, 'outbox'>,
  { remove }: Pick<ContactStore, 'remove'>,
): CertificateStore => {
  const certificates = new Map<ContactId, ErasureCertificate>();
  return {
    find: async (contactId) => certificates.get(contactId),
    start: async (certificate) => {
      if (!certificates.has(certificate.contactId))
        certificates.set(certificate.contactId, certificate);
    },
    unfinished: async (before) =>
      [...certificates.values()]
        .filter(({ status, startedAt }) => status === 'started' && startedAt < before)
        .map(({ contactId }) => contactId),
    complete: async (certificate, announced, externalId) => {
      await remove(certificate.contactId, externalId);
      certificates.set(certificate.contactId, certificate);
      outbox.push(announced);
    },
  };
};
