import type { ErasureCertificate } from '../../consent/suppression/certificate-store.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { leafParts } from './leaves.ts';

/** A completed certificate with the first of its leaves, and the parts with the others. */
export const certificateParts = (
  certificate: ErasureCertificate,
): readonly [ErasureCertificate, ...CertificatePart[]] => {
  if (certificate.status !== 'completed') return [certificate];
  const { contactId, certificateId, completedAt: at, leaves: all = [] } = certificate;
  const [leaves, ...others] = leafParts(all);
  if (leaves === undefined) return [certificate];
  const parts = others.map((own, index) => ({
    ...{ contactId, certificateId, part: index + 1, at, leaves: own },
  }));
  return [{ ...certificate, leaves }, ...parts];
};

/** Leaves for which a certificate has no room, named in a record of their own. */
export type CertificatePart = {
  readonly contactId: ContactId;
  readonly certificateId: string;
  readonly part: number;
  readonly at: Instant;
  readonly leaves: readonly Sha256[];
};
