import type { Sha256 } from '../../kernel/digest.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { OutboxRow } from '../event/announcement.ts';

/** Certificates by contact; the started one is what an interrupted erasure continues from. */
export type CertificateStore = {
  find(contactId: ContactId): Promise<ErasureCertificate | undefined>;
  /** Keeps the certificate that is there, if any. */
  start(certificate: ErasureCertificate): Promise<void>;
  /** Whose erasure was started before a moment and is not complete, the first hundred. */
  unfinished(before: Instant): Promise<readonly ContactId[]>;
  /**
   * Replaces the started certificate, frees the caller's id and announces the erasure, in one
   * transaction: until then the caller's id finds an erasure that stopped.
   */
  complete(
    certificate: ErasureCertificate,
    announced: OutboxRow,
    externalId?: ExternalId,
  ): Promise<void>;
};

/** Why and for whom a contact is erased. */
export type ErasureRequest = {
  readonly contactId: ContactId;
  /** Who carries it out, and on what ground: the person's request, the end of a term. */
  readonly requestedBy: string;
  readonly reason: string;
  readonly evidenceRef: string;
};

/** Proof that a contact was erased, without anything about the person (GDPR art. 5(2), 17). */
export type ErasureCertificate = ErasureRequest & {
  readonly certificateId: string;
  readonly senderId: SenderId;
  readonly startedAt: Instant;
  /** How many consent events were removed, and what their chain ended with. */
  readonly eventsRemoved: number;
  readonly lastHash: string;
  /**
   * False where retention took away somebody who never said no: no suppression is left. Absent
   * otherwise: the address stays suppressed.
   */
  readonly keepsOff?: false;
} & (
    | {
        readonly status: 'started';
        readonly addressHash: AddressHash;
        /** The caller's id, to be freed when the erasure is complete. */
        readonly externalId?: ExternalId;
      }
    | {
        readonly status: 'completed';
        readonly completedAt: Instant;
        /** The entries of the evidence log that nobody can open any more; of 0.1.0 none. */
        readonly leaves?: readonly Sha256[];
      }
  );
