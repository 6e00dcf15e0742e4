import type { ConsentEvent } from '../consent/event/consent-event.ts';
import { allEvents } from '../consent/event/consent-ledger.ts';
import { withoutPerson } from '../consent/request/person-request.ts';
import type {
  ErasureCertificate,
  ErasureRequest,
} from '../consent/suppression/certificate-store.ts';
import { type Suppression, scopeOfSuppression } from '../consent/suppression/suppression-list.ts';
import type { StoredContact } from '../contacts/contact-store.ts';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../kernel/digest.ts';
import type { ContactId, ExternalId } from '../kernel/ids.ts';
import { defined } from '../kernel/object/defined.ts';
import type { SubjectTools } from './subject-tools.ts';

/**
 * Erases a contact (GDPR art. 17): profile, relationships, events and observations go, and last the
 * caller's id; what stays, and why, is listed in ADR 24. Every step may be repeated, and nothing is lost that a later
 * step needs, so an erasure that stopped anywhere is finished by asking for it again, and what a
 * restored table brought back is removed once more under the same certificate.
 */
export const eraseContact = async (
  tools: SubjectTools,
  request: ErasureRequest & NamedBy & Leaving,
): Promise<EraseOutcome> => {
  const certificate = await begin(tools, request);
  if (certificate === undefined) return { outcome: 'no-contact' };
  const { contactId, certificateId } = certificate;
  if (certificate.status === 'completed') {
    const restored = await tools.contacts.read(contactId);
    await remove(tools, contactId, externalIdOf(restored) ?? request.externalId);
    return { outcome: 'erased', certificate };
  }
  if (certificate.keepsOff !== false) await suppress(tools, certificate);
  await close(tools, contactId);
  const leaves = await remove(tools, contactId);
  const { addressHash: _, externalId, ...kept } = certificate;
  const at = tools.now();
  const completed: ErasureCertificate = defined({
    ...kept,
    status: 'completed',
    completedAt: at,
    leaves: leaves.length === 0 ? undefined : leaves,
  });
  const announcement = { type: 'contact.erased', contactId, certificateId } as const;
  await tools.certificates.complete(completed, { id: tools.newId(), at, announcement }, externalId);
  return { outcome: 'erased', certificate: completed };
};

export type EraseOutcome =
  | { readonly outcome: 'erased'; readonly certificate: ErasureCertificate }
  | { readonly outcome: 'no-contact' };

/** The caller's id by which the erasure was asked for; it must lead to the contact. */
type NamedBy = { readonly externalId?: ExternalId };

/** Whether the address stays suppressed, as it does unless retention says that nobody said no. */
type Leaving = { readonly keepsOff?: boolean };

type Started = Extract<ErasureCertificate, { readonly status: 'started' }>;

const attempts = 12;

const headOf = async ({ ledger }: SubjectTools, contactId: ContactId) => {
  const head = await ledger.read(contactId);
  if (head.outcome === 'live')
    return { eventsRemoved: head.state.version, lastHash: head.lastHash };
  return { eventsRemoved: 0, lastHash: '' };
};

/** Whom to leave alone afterwards, by the contact or, when only its ledger is left, by that. */
const whoIs = async (
  { contacts, ledger }: SubjectTools,
  contactId: ContactId,
): Promise<Pick<Started, 'senderId' | 'addressHash' | 'externalId'> | undefined> => {
  const contact = await contacts.read(contactId);
  if (contact !== undefined) {
    if ('malformed' in contact) throw new Error(`a stored contact is malformed: ${contactId}`);
    return contact;
  }
  const events = await allEvents(ledger, contactId);
  const last = events.findLast((event) => event.addressHash !== undefined);
  return last?.addressHash === undefined
    ? undefined
    : { senderId: last.scope.senderId, addressHash: last.addressHash };
};

/** The certificate to continue from: the one there is, or a new one for whom there is something. */
const begin = async (
  tools: SubjectTools,
  request: ErasureRequest & NamedBy & Leaving,
): Promise<ErasureCertificate | undefined> => {
  const known = await tools.certificates.find(request.contactId);
  if (known !== undefined) return known;
  const { contactId, requestedBy, reason, evidenceRef } = request;
  const who = await whoIs(tools, contactId);
  if (who === undefined) return undefined;
  const externalId = who.externalId ?? request.externalId;
  await tools.certificates.start(
    defined({
      contactId,
      requestedBy,
      reason,
      evidenceRef,
      certificateId: tools.newId(),
      senderId: who.senderId,
      addressHash: who.addressHash,
      externalId,
      startedAt: tools.now(),
      ...(await headOf(tools, contactId)),
      keepsOff: request.keepsOff === false ? false : undefined,
      status: 'started',
    }),
  );
  return tools.certificates.find(contactId);
};

/** Closes the ledger against every writer and every claim that was decided before. */
const close = async ({ ledger }: SubjectTools, contactId: ContactId): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const head = await ledger.read(contactId);
    if (head.outcome === 'erased') return;
    if (head.outcome === 'malformed')
      throw new Error(`a stored consent state is malformed: ${contactId}`);
    await ledger.close(contactId, head.state.version);
  }
  throw new Error('a ledger could not be closed: others kept writing');
};

/**
 * The address, and those that the contact left and nobody has now: a stop link that was mailed there
 * finds no contact any more. The mailbox behind a tagged address with them, if nobody else has it. A later erasure at the same sender leaves the first objection as it is.
 */
const suppress = async (
  tools: SubjectTools,
  { contactId, addressHash, senderId, startedAt: at }: Started,
): Promise<void> => {
  const scope = scopeOfSuppression('objection', senderId);
  const contact = await tools.contacts.read(contactId);
  const mailbox =
    contact === undefined || 'malformed' in contact ? [] : (contact.mailboxHash ?? []);
  const kept = await tools.contacts.addressHashes(contactId);
  const hashes = new Set([addressHash, ...kept, ...[mailbox].flat()]);
  for (const hash of hashes) {
    const inForce = await tools.suppressions.inForce([hash], senderId);
    if (inForce.some((one) => one.scope === senderId)) continue;
    const there = hash === addressHash ? [] : await tools.contacts.atAddress([hash], senderId);
    if (there.some((one) => one.contactId !== contactId)) continue;
    const suppression: Suppression = { addressHash: hash, scope, reason: 'objection', at };
    await tools.suppressions.put(suppression);
  }
};

const externalIdOf = (contact: StoredContact | undefined): ExternalId | undefined =>
  contact === undefined || 'malformed' in contact ? undefined : contact.externalId;

/** The answer is what the evidence log has of all that goes, which the certificate then accounts for. */
const remove = async (
  tools: SubjectTools,
  contactId: ContactId,
  externalId?: ExternalId,
): Promise<readonly Sha256[]> => {
  const { contacts, history, ledger, digest } = tools;
  const [contact, events] = [await contacts.read(contactId), await allEvents(ledger, contactId)];
  // First, while the evidence is there to be hashed: an erasure that stops continues from here.
  const claims = await history.forget(contactId, evidenceHashes(contact, events, digest));
  await forgetRequests(tools, contactId);
  await contacts.remove(contactId, externalId);
  return [...(await ledger.purge(contactId)), ...claims];
};

/**
 * What represents a piece of evidence once its contact is erased: of a consent event its own hash, of a
 * sale, a donation or a published address the hash of its canonical JSON as an export shows it, and of
 * what is not there any more the hash of its id. Whoever kept the evidence can show that it is the same.
 */
export const evidenceHashes = (
  contact: StoredContact | undefined,
  events: readonly ConsentEvent[],
  digest: Digest,
): ((evidenceId: string) => string) => {
  const known = new Map<string, string>(events.map(({ eventId, hash }) => [eventId, hash]));
  for (const evidence of evidenceOf(contact))
    known.set(evidence.evidenceId, digest(canonicalJson(evidence as Json)));
  return (evidenceId) => known.get(evidenceId) ?? digest(evidenceId);
};

const evidenceOf = (contact: StoredContact | undefined) => {
  if (contact === undefined || 'malformed' in contact) return [];
  const { relationships, publishedAddresses, localLawCheck } = contact;
  const collected = relationships.flatMap(({ sale, donation }) =>
    [sale ?? [], donation ?? []].flat(),
  );
  return [
    ...collected,
    ...publishedAddresses,
    ...(localLawCheck === undefined ? [] : [localLawCheck]),
  ];
};

/** Takes what the person said out of its requests; one that waits for an answer waits no longer. */
const forgetRequests = async (
  { requests, now }: SubjectTools,
  contactId: ContactId,
): Promise<void> => {
  const by = { kind: 'system', id: 'erasure' } as const;
  for (const request of await requests.ofContact(contactId)) {
    const at = now();
    const next = withoutPerson(request, at, by);
    const isClean = request.said === undefined && request.answer?.reason === undefined;
    if (request.state === 'answered' && isClean) continue;
    if ((await requests.change(request, next, at)) === 'conflict')
      return forgetRequests({ requests, now } as SubjectTools, contactId);
  }
};
