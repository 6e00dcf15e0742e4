import { tables } from '../../deployment/tables.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../kernel/ids.ts';

/** The primary key of an item. */
export type Key = { readonly pk: string; readonly sk: string };

const { contacts, consent, mailings } = tables;

/** Key of a contact in the contacts table, and of its ledger in the consent table. */
export const contactPk = (contactId: string): string => `${contacts.contact}${contactId}`;

/** The contact whose partition this is: the inverse of `contactPk`. */
export const contactIdOfPk = (pk: string): ContactId =>
  pk.slice(contacts.contact.length) as ContactId;

export const addressPk = (hash: string): string => `${contacts.address}${hash}`;
export const signUpsPk = (name: string): string => `${contacts.signUps}${name}`;
export const idempotencyPk = (key: string): string => `${contacts.idempotency}${key}`;

export const suppressionPk = (hash: string): string => `${consent.suppression}${hash}`;
export const noticePk = (noticeId: string): string => `${consent.notice}${noticeId}`;
export const noticeListPk = (senderId: string): string => `${consent.notice}LIST#${senderId}`;
export const topicsPk = (entityId: string): string => `${consent.topics}${entityId}`;
export const requestPk = (requestId: string): string => `${consent.request}${requestId}`;
export const requestListPk = (state: string): string => `${consent.request}LIST#${state}`;
export const requestsOfPk = (contactId: string): string => `${consent.request}OF#${contactId}`;
export const tokenPk = (tokenHash: string): string => `${consent.token}${tokenHash}`;
export const certificatePk = (contactId: string): string => `${consent.certificate}${contactId}`;
/** Erasures that are under way, by contact. */
export const erasingPk: string = consent.erasing;
/** Holds on contacts and mailings. */
export const holdsPk: string = consent.holds;
export const jobPk = (jobId: string): string => `${consent.job}${jobId}`;
/** The imports of one caller, by the names of its lists. */
export const importPk = (importedBy: string): string => `${consent.imports}OF#${importedBy}`;
/** All imports, by when they started. */
export const importListPk = `${consent.imports}LIST`;
/** In the consent and in the mailings table alike. */
export const outboxPk = (shard: number): string => `${consent.outbox}${shard}`;
/** Holds what the bus refuses for good; `npm run outbox` shows it and puts it back. */
export const parkedPk = `${consent.outbox}PARKED`;
/** The audit trail of one day (UTC). */
export const auditPk = (day: string): string => `${consent.audit}${day}`;
/** Who called on which day. */
export const auditCallersPk = `${consent.audit}CALLERS`;
/** Callers that may not call any more. */
export const blockedPk: string = consent.blocked;
/** Days of the audit trail that are over, each with its leaf. */
export const auditDaysPk: string = consent.auditDays;
/** Where the evidence log stands, and the list of its segments. */
export const logPk: string = consent.log;

export const mailingPk = (mailingId: string): string => `${mailings.mailing}${mailingId}`;
export const mailingListPk = (senderId: string): string => `${mailings.list}${senderId}`;
export const activePk: string = mailings.active;
/** The queue of reviewers. */
export const heldPk: string = mailings.held;
export const senderPk = (senderId: string): string => `${mailings.sender}${senderId}`;
export const sendersPk: string = mailings.senders;
export const entityPk = (entityId: string): string => `${mailings.entity}${entityId}`;
export const entitiesPk: string = mailings.entities;
/** By contact, so that no mailing is one hot partition. */
export const claimPk = (contactId: string): string => `${mailings.claim}${contactId}`;
export const observedPk = (contactId: string): string => `${mailings.observed}${contactId}`;
/** Sums of what was seen of a mailing. */
export const seenPk = (mailingId: string): string => `${mailings.seen}${mailingId}`;
/** Reports that could not be attributed, by time. */
export const keptFeedbackPk: string = mailings.kept;
/** What each mailing of a sender handed over in the last days. */
export const sentPk = (senderId: string): string => `${mailings.sent}${senderId}`;
export const assetPk = (assetId: string): string => `${mailings.asset}${assetId}`;
export const openedPk = (mailingId: string): string => `${mailings.opened}${mailingId}`;
/** A bundle of proof: how far it has come, and what was committed to of it. */
export const bundleKey = (bundleId: string): Key => ({
  pk: `${mailings.bundle}${bundleId}`,
  sk: 'BUNDLE',
});
/** All of them, by when they were asked for. */
export const bundleListPk = `${mailings.bundle}LIST`;
/** Those that are not done. */
export const bundlesPk: string = mailings.bundles;
/** The previews of a mailing that are kept, and their pages. */
export const previewPk = (mailingId: string): string => `${mailings.preview}${mailingId}`;
/** The endpoints of webhooks, which are few. */
export const webhooksPk: string = mailings.webhooks;
/** The events that a webhook did not accept. */
export const webhookPk = (webhookId: string): string => `${mailings.webhook}${webhookId}`;
export const pacerPk: string = mailings.pacer;

export const contactKey = (contactId: string): Key => ({
  pk: contactPk(contactId),
  sk: 'CONTACT',
});

/** The row that keeps one contact per address and sender, and finds contacts by address. */
export const addressKey = (hash: AddressHash, senderId: SenderId): Key => ({
  pk: addressPk(hash),
  sk: senderId,
});

/** The row by which the contact of a tagged address is found from its mailbox. */
export const taggedKey = (mailbox: AddressHash, contactId: ContactId): Key => ({
  pk: addressPk(mailbox),
  sk: `+${contactId}`,
});

/** The row that says whether a mailbox ever had a contact of a tagged address; it stays. */
export const anyTaggedKey = (mailbox: AddressHash): Key => ({ pk: addressPk(mailbox), sk: '+' });

/** The row that leads from a caller's id to the contact. */
export const externalKey = (externalId: ExternalId): Key => ({
  pk: `${consent.external}${externalId}`,
  sk: 'CONTACT',
});

/** The row that makes a registration belong to one entity. */
export const registrationRow = (registration: string): Key => ({
  pk: `${mailings.registration}${registration}`,
  sk: 'REGISTRATION',
});

/** The row that says that the stops of an entity are being merged. */
export const mergeRow = (entityId: string): Key => ({
  pk: `${mailings.merge}${entityId}`,
  sk: 'MERGE',
});

/** The row that says whose a sale or a gift is. */
export const collectedRow = (hash: Sha256): Key => ({
  pk: `${consent.collected}${hash}`,
  sk: 'CONTACT',
});

/** The head of a contact's ledger. */
export const stateKey = (contactId: string): Key => ({ pk: contactPk(contactId), sk: 'STATE' });
