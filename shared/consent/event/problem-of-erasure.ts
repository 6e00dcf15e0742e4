import type { ContactId } from '../../kernel/ids.ts';
import type { CertificateStore, ErasureCertificate } from '../suppression/certificate-store.ts';
import type { LedgerHead } from './consent-ledger.ts';
import type { CertificateProblem, ChainVerdict } from './verify-chain.ts';

/**
 * Whether a contact's head, what is left of its events and the certificate of its erasure agree.
 * The certificate is written before the head is closed and completed after the events are gone, so
 * none of the contradictions has a harmless cause.
 */
export const problemOfErasure = async (
  certificates: Pick<CertificateStore, 'find'> | undefined,
  {
    contactId,
    head,
    eventsLeft,
  }: { readonly contactId: ContactId; readonly head: LedgerHead; readonly eventsLeft: number },
): Promise<Extract<ChainVerdict, { readonly outcome: 'broken' }> | undefined> => {
  if (certificates === undefined) return undefined;
  const certificate = await certificates.find(contactId);
  const problem = problemOf(head, eventsLeft, certificate);
  return problem === undefined
    ? undefined
    : { outcome: 'broken', sequence: eventsLeft + 1, problem };
};

const problemOf = (
  head: LedgerHead,
  eventsLeft: number,
  certificate: ErasureCertificate | undefined,
): CertificateProblem | undefined => {
  const completed = certificate?.status === 'completed';
  if (head.outcome !== 'erased') return completed ? 'live-after-erasure' : undefined;
  if (certificate === undefined) return 'certificate-missing';
  if (completed && eventsLeft > 0) return 'events-after-erasure';
  // The closed head stands one version after the last event that was removed.
  return certificate.eventsRemoved >= head.version ? 'certificate-differs' : undefined;
};
