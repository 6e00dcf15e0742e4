import { dueOf, type PersonRequest } from '../consent/request/person-request.ts';
import type { RequestBook } from '../consent/request/request-book.ts';
import type { Contact } from '../contacts/contact.ts';
import type { RequestId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Recorder } from '../kernel/recorded-by.ts';

/**
 * Keeps an objection to service mail (GDPR art. 21(1)) for a person to weigh. It stops nothing by
 * itself: service mail may be needed on grounds that override the objection. Undefined when the
 * contact was erased meanwhile.
 */
export const fileObjection = async (
  tools: FilingTools,
  { contactId, senderId }: Pick<Contact, 'contactId' | 'senderId'>,
  said: NonNullable<PersonRequest['said']>,
  receivedAt: Instant,
): Promise<PersonRequest | undefined> => {
  const request: PersonRequest = {
    kind: 'objection',
    to: 'service',
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

type FilingTools = Recorder & {
  readonly requests: Pick<RequestBook, 'add'>;
  readonly newId: () => string;
  readonly now: () => Instant;
};
