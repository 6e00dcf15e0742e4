import {
  dueOf,
  type PersonRequest,
  type RequestSubject,
  type Said,
} from '../consent/request/person-request.ts';
import type { RequestBook } from '../consent/request/request-book.ts';
import type { Contact } from '../contacts/contact.ts';
import type { RequestId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Recorder } from '../kernel/recorded-by.ts';

/**
 * Keeps what a person asks for a person to answer within a month. It does nothing by itself: service
 * mail may be needed on grounds that override an objection, and data may have to be kept. Undefined
 * when the contact was erased meanwhile.
 */
export const fileRequest = async (
  tools: FilingTools,
  { contactId, senderId }: Pick<Contact, 'contactId' | 'senderId'>,
  {
    subject,
    said,
    receivedAt,
  }: { readonly subject: RequestSubject; readonly said: Said; readonly receivedAt: Instant },
): Promise<PersonRequest | undefined> => {
  const request: PersonRequest = {
    ...subject,
    requestId: tools.newId() as RequestId,
    contactId,
    senderId,
    receivedAt,
    dueAt: dueOf(receivedAt),
    state: 'open',
    said,
    version: 1,
    recordedAt: tools.now(),
    recordedBy: tools.recordedBy,
  };
  return (await tools.requests.add(request)) === 'stored' ? request : undefined;
};

export type FilingTools = Recorder & {
  readonly requests: Pick<RequestBook, 'add'>;
  readonly newId: () => string;
  readonly now: () => Instant;
};
