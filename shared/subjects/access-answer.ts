import type { SuppressionReason } from '../consent/event/consent-event.ts';
import type { ConsentEntry } from '../consent/fold/consent-state.ts';
import type { ErasureCertificate } from '../consent/suppression/certificate-store.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ReceivedMailing } from './mailing-history.ts';
import type { SubjectTools } from './subject-tools.ts';

/** What a person who asks what we hold is told (GDPR art. 15). */
export type AccessAnswer =
  | {
      readonly outcome: 'held';
      readonly contact: Contact;
      readonly consent: Readonly<Record<string, ConsentEntry>>;
      readonly suppressions: readonly {
        readonly reason: SuppressionReason;
        readonly at: Instant;
      }[];
      readonly mailings: readonly ReceivedMailing[];
    }
  /** After erasure: that mail is suppressed, since when and why; nothing else is left. */
  | {
      readonly outcome: 'erased';
      readonly certificateId: string;
      readonly suppressedSince: Instant;
      readonly reason: SuppressionReason;
    }
  /** Taken away by retention, from somebody who never said no: not even a suppression is left. */
  | {
      readonly outcome: 'removed';
      readonly certificateId: string;
      readonly removedAt: Instant;
    }
  | { readonly outcome: 'no-contact' };

/** Gathers what is held about a contact, for the person to read. */
export const accessAnswer = async (
  tools: SubjectTools,
  contactId: ContactId,
): Promise<AccessAnswer> => {
  const contact = await tools.contacts.read(contactId);
  if (contact === undefined) return afterErasure(await tools.certificates.find(contactId));
  if ('malformed' in contact) throw new Error(`a stored contact is malformed: ${contactId}`);
  const [head, mailings] = await Promise.all([
    tools.ledger.read(contactId),
    tools.history.of(contactId),
  ]);
  if (head.outcome !== 'live') throw new Error(`a consent state is ${head.outcome}: ${contactId}`);
  return {
    outcome: 'held',
    contact,
    consent: head.state.entries,
    suppressions: head.state.suppressions.map(({ reason, at }) => ({ reason, at })),
    mailings,
  };
};

const afterErasure = (certificate: ErasureCertificate | undefined): AccessAnswer => {
  if (certificate === undefined) return { outcome: 'no-contact' };
  const { certificateId, startedAt } = certificate;
  return certificate.keepsOff === false
    ? { outcome: 'removed', certificateId, removedAt: startedAt }
    : { outcome: 'erased', certificateId, suppressedSince: startedAt, reason: 'objection' };
};
