import type { PersonRequest } from '../consent/request/person-request.ts';
import type { RequestBook } from '../consent/request/request-book.ts';
import type { Contact } from '../contacts/contact.ts';
import { isMalformedContact } from '../contacts/contact-store.ts';
import type { ContactId, RequestId } from '../kernel/ids.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { editContact } from './change-contact.ts';
import { hashesOf } from './hashes-of.ts';
import { reachedByServiceObjection } from './stops/service-objections.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Answers a request once, on the version that was read. What it grants is done before the answer is
 * kept, so that no answer promises what was not done; an answer that stopped between may be given again.
 */
export const answerRequest = async (
  tools: ContactTools & { readonly requests: Pick<RequestBook, 'read' | 'change'> },
  {
    requestId,
    expectedVersion,
    givenAnswer: { outcome, reason },
  }: {
    readonly requestId: RequestId;
    readonly expectedVersion: number | 'any';
    readonly givenAnswer: GivenAnswer;
  },
): Promise<AnswerOutcome> => {
  const request = await tools.requests.read(requestId);
  if (request === undefined) return { outcome: 'no-request' };
  if (expectedVersion !== 'any' && expectedVersion !== request.version)
    return { outcome: 'version-mismatch', version: request.version };
  if (request.state !== 'open') return { outcome: 'answered-before' };
  // Erasing answers the request: an answer that promised it would be the only trace if nobody did.
  if (request.kind === 'erasure' && outcome === 'upheld') return { outcome: 'erase-first' };
  if (outcome === 'upheld') await uphold(tools, request, reason);
  const answer = { outcome, reason, answeredAt: tools.now(), answeredBy: tools.recordedBy };
  const next: PersonRequest = {
    ...request,
    state: 'answered',
    answer,
    version: request.version + 1,
  };
  const stored = await tools.requests.change(request, next, answer.answeredAt);
  return stored === 'stored'
    ? { outcome: 'answered', request: next }
    : { outcome: 'version-mismatch', version: next.version };
};

export type GivenAnswer = { readonly outcome: 'upheld' | 'refused'; readonly reason: string };

export type AnswerOutcome =
  | { readonly outcome: 'answered'; readonly request: PersonRequest }
  /** The version that is current. */
  | { readonly outcome: 'version-mismatch'; readonly version: number }
  | { readonly outcome: 'no-request' | 'answered-before' | 'erase-first' };

const attempts = 12;

/** Does what was asked, by the kind of request; safe to repeat. */
const uphold = async (
  tools: ContactTools,
  request: PersonRequest,
  reason: string,
): Promise<void> => {
  switch (request.kind) {
    case 'objection':
      return upholdObjection(tools, request, reason);
    case 'access':
    case 'rectification':
    case 'erasure':
    case 'complaint':
      // Done by the person who answers, by other routes: the answer says so.
      return;
    default:
      return unreachable(request);
  }
};

/** Stops service mail of the contact, and of the same person at the other senders of the entity. */
const upholdObjection = async (
  tools: ContactTools,
  { contactId, requestId }: PersonRequest,
  reason: string,
): Promise<void> => {
  const upheld = { requestId, at: tools.now() };
  await stopService(tools, { contactId, serviceObjection: upheld, reason });
  const contact = await tools.contacts.read(contactId);
  if (contact === undefined || isMalformedContact(contact)) return;
  const hashes = await hashesOf(tools, contact);
  for (const other of await reachedByServiceObjection(tools, contact, { request: upheld, hashes }))
    await stopService(tools, { contactId: other, serviceObjection: upheld, reason });
};

const stopService = async (
  tools: ContactTools,
  {
    contactId,
    serviceObjection,
    reason,
  }: {
    readonly contactId: ContactId;
    readonly serviceObjection: NonNullable<Contact['serviceObjection']>;
    readonly reason: string;
  },
): Promise<void> => {
  const { requestId } = serviceObjection;
  const edit = (contact: Contact): Contact =>
    contact.serviceObjection === undefined ? { ...contact, serviceObjection } : contact;
  const by = { id: tools.recordedBy.id, reason, evidenceRef: requestId };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const edited = await editContact(tools, {
      target: { contactId, expectedVersion: 'any' },
      edit,
      by,
    });
    if (edited.outcome === 'changed' || edited.outcome === 'unchanged') return;
    // The person was erased: nothing is mailed any more.
    if (edited.outcome === 'no-contact') return;
    if (edited.outcome !== 'version-mismatch')
      throw new Error(`an objection could not be upheld: ${edited.outcome}`);
  }
  throw new Error('an objection could not be upheld: others kept changing the contact');
};
