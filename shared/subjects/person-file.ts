import type { ConsentEvent, ConsentScope } from '../consent/event/consent-event.ts';
import type { PersonRequest } from '../consent/request/person-request.ts';
import type { Contact } from '../contacts/contact.ts';
import { type Instant, isoFromInstant } from '../kernel/instant.ts';
import type { Sender } from '../mailing/sender.ts';
import type { ContactExport } from './contact-export.ts';

/**
 * What is held of a person, for the person to keep or take elsewhere (GDPR art. 15(3), 20): in words
 * of the page, moments as ISO 8601, and nothing that means something to us alone.
 */
export const personFile = (
  { contact, ledger, notices, mailings, exportedAt }: ContactExport,
  { sender, requests, subjectOf, topicName }: FileContext,
): PersonFile => ({
  format: 'grondslag-own-data-1',
  madeAt: isoFromInstant(exportedAt),
  from: { name: sender.legalName, postalAddress: sender.postalAddress },
  you: youOf(contact),
  relations: contact.relationships.map((relation) => ({
    as: relation.role,
    service: relation.service,
    since: iso(relation.since),
    until: iso(relation.until),
    boughtOn: iso(relation.sale?.soldAt),
    gaveOn: iso(relation.donation?.donatedAt),
  })),
  publishedAddresses: contact.publishedAddresses.map(({ url, capturedAt, designatingText }) => ({
    url,
    seenOn: iso(capturedAt),
    words: designatingText,
  })),
  recorded: ledger.events.map((event) => ({
    what: event.type,
    about: aboutOf(event.scope, topicName),
    at: iso(event.occurredAt),
    recordedAt: iso(event.recordedAt),
    by: event.actor.kind,
    how: event.method,
    text: textOf(event, notices),
    network: event.ip,
    browser: event.userAgent,
  })),
  mails: mailings.map(({ mailingId, at, basis, observed }) => ({
    at: iso(at),
    subject: subjectOf(mailingId),
    ground: basis,
    known: observed,
  })),
  requests: requests.map(({ kind, receivedAt, dueAt, state, said, answer }) => ({
    kind,
    receivedAt: iso(receivedAt),
    dueAt: iso(dueAt),
    state,
    said: said?.note,
    answer: answer && {
      outcome: answer.outcome,
      reason: answer.reason,
      at: iso(answer.answeredAt),
    },
  })),
});

type FileContext = {
  readonly sender: Pick<Sender, 'legalName' | 'postalAddress'>;
  readonly requests: readonly PersonRequest[];
  /** What a mail was called; undefined where that is not kept. */
  readonly subjectOf: (mailingId: string) => string | undefined;
  readonly topicName: (topic: string) => string;
};

/** JSON; members that are undefined are left out of it. */
type PersonFile = Readonly<Record<string, unknown>>;

const iso = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : isoFromInstant(at);

const youOf = (contact: Contact) => ({
  address: contact.email,
  name: contact.name,
  kind: contact.kind,
  language: contact.language,
  country: contact.country,
  birthDate: contact.birthDate,
  inBusiness: contact.professional,
  sharedAddress: contact.shared,
  addressFrom: contact.source,
  values: contact.attributes,
  since: iso(contact.createdAt),
});

const aboutOf = (
  { purpose, topic, activity }: ConsentScope,
  topicName: FileContext['topicName'],
) => ({ purpose, activity, topic: topic === undefined ? undefined : topicName(topic) });

const textOf = ({ notice, language }: ConsentEvent, notices: ContactExport['notices']) => {
  if (notice === undefined) return undefined;
  const found = notices.find(
    ({ noticeId, version }) => noticeId === notice.noticeId && version === notice.version,
  );
  const words = language === undefined ? undefined : found?.texts[language];
  return { version: notice.version, words: words ?? found?.texts };
};
