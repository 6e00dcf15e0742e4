import type { ConsentEvent } from '../consent/event/consent-event.ts';
import type { PersonRequest } from '../consent/request/person-request.ts';
import { contactHistory, type HistoryEntry } from '../delivery/accounting/contact-history.ts';
import type { DispatchLedger } from '../delivery/ports.ts';
import { proofsFormat } from '../evidence/bundle/manifest.ts';
import type { LoggedRecord, LoggedRecords } from '../evidence/prove/logged-record.ts';
import type { Proof } from '../evidence/prove/prove-entry.ts';
import type { ContactId } from '../kernel/ids.ts';
import { type Instant, isoFromInstant } from '../kernel/instant.ts';
import { type Language, languages } from '../kernel/language.ts';
import { defined } from '../kernel/object/defined.ts';
import type { Sender } from '../mailing/sender.ts';
import { type ContactExport, type ExportTools, exportContact } from '../subjects/contact-export.ts';
import { jsonFile, linesOf, type TextFile } from './archive.ts';
import type { BundleJob } from './bundle-job.ts';

/**
 * The files of a person's bundle: what is held, proofs of every event, every mail with what it rested
 * on, and what happened in the order in which it did. Undefined when there is no such contact.
 */
export const personFiles = async (
  tools: PersonTools,
  job: BundleJob,
  contactId: ContactId,
): Promise<readonly TextFile[] | undefined> => {
  const exported = await exportContact(tools, contactId);
  if (exported === undefined) return undefined;
  const { events } = exported.ledger;
  const [proofs, mails, requests, sender] = await Promise.all([
    proofsOf(tools, events),
    mailsOf(tools, contactId, job.language),
    tools.requestsOf(contactId),
    tools.sender(exported.contact.senderId),
  ]);
  const report: PersonReport = {
    ...{ bundleId: job.bundleId, madeAt: tools.now(), reason: job.reason },
    requestedBy: job.requestedBy.id,
    ...{ exported, mails, requests },
    ...defined({ sender }),
    proved: proofs.filter(({ outcome }) => outcome === 'proved').length,
  };
  return [
    jsonFile('export.json', exported),
    jsonFile('proofs.json', { format: proofsFormat, contactId, items: proofs }),
    { name: 'mails.jsonl', text: linesOf(mails) },
    jsonFile('requests.json', requests),
    jsonFile('sender.json', sender ?? null),
    { name: 'timeline.jsonl', text: linesOf(timelineOf(report)) },
    ...languages.map((language) => ({
      name: `report-${language}.html`,
      text: tools.print(report, language),
    })),
  ];
};

export type PersonTools = ExportTools & {
  readonly records: Pick<LoggedRecords, 'event'>;
  readonly proveMany: (records: readonly LoggedRecord[]) => Promise<readonly Proof[]>;
  readonly dispatch: Pick<DispatchLedger, 'claimsOf' | 'batch'>;
  readonly requestsOf: (contactId: ContactId) => Promise<readonly PersonRequest[]>;
  readonly sender: (senderId: Sender['senderId']) => Promise<Sender | undefined>;
  /** What a mailing was called, and a verdict on it in a sentence; nothing for one that is gone. */
  readonly tell: (mail: HistoryEntry, language: Language) => Promise<ToldMail | undefined>;
  readonly print: (report: PersonReport, language: Language) => string;
};

export type ToldMail = { readonly name: string; readonly explanation: string };

/** What is printed of a person. */
export type PersonReport = {
  readonly bundleId: string;
  readonly madeAt: Instant;
  readonly reason: string;
  readonly requestedBy: string;
  readonly exported: ContactExport;
  readonly mails: readonly PersonMail[];
  readonly requests: readonly PersonRequest[];
  readonly sender?: Sender;
  /** Events that are proved to be in the evidence log. */
  readonly proved: number;
};

export type PersonMail = HistoryEntry & Partial<ToldMail>;

/** What happened, oldest first: said, recorded, sent, bounced, stopped, asked and answered. */
export const timelineOf = ({ exported, mails, requests }: PersonReport): readonly TimelineEntry[] =>
  [
    ...exported.ledger.events.map((event) => entryOf(event.occurredAt, { event })),
    ...mails.map((mail) => entryOf(mail.at, { mail })),
    ...requests.map((request) => entryOf(request.receivedAt, { request })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

export type TimelineEntry = {
  /** ISO 8601. */
  readonly at: string;
} & (
  | { readonly event: ConsentEvent }
  | { readonly mail: PersonMail }
  | { readonly request: PersonRequest }
);

const entryOf = <What extends object>(at: Instant, what: What): { readonly at: string } & What => ({
  at: isoFromInstant(at),
  ...what,
});

type FiledProof = {
  readonly sequence: number;
  readonly outcome: Proof['outcome'];
  readonly proof?: string;
};

const proofsOf = async (
  { records, proveMany }: Pick<PersonTools, 'records' | 'proveMany'>,
  events: readonly ConsentEvent[],
): Promise<readonly FiledProof[]> => {
  const found = await Promise.all(
    events.map(({ contactId, sequence }) => records.event(contactId, sequence)),
  );
  const opened = found.filter((record) => record !== undefined);
  const proofs = await proveMany(opened);
  return events.map(({ sequence }, at): FiledProof => {
    const record = found[at];
    const proof = record === undefined ? undefined : proofs[opened.indexOf(record)];
    return defined({
      sequence,
      outcome: proof?.outcome ?? 'unknown',
      proof: proof?.outcome === 'proved' ? proof.file : undefined,
    });
  });
};

const mailsOf = async (
  { dispatch, tell }: Pick<PersonTools, 'dispatch' | 'tell'>,
  contactId: ContactId,
  language: Language,
): Promise<readonly PersonMail[]> => {
  const mails: PersonMail[] = [];
  let after: string | undefined;
  do {
    const page = await contactHistory(dispatch, contactId, after);
    for (const mail of page.mails) mails.push({ ...mail, ...(await tell(mail, language)) });
    after = page.next;
  } while (after !== undefined && mails.length < mostMails);
  return mails;
};

/** A mail a day for more than ten years. */
const mostMails = 5_000;
