import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import type { CompiledContent } from '../content/compile-content.ts';
import { fillSlots } from '../content/fill-slots.ts';
import { recipientValues } from '../content/recipient-values.ts';
import type { SignLinks } from '../content/sign-links.ts';
import { generationOf } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { Halt, HandOver, MailBatch, MailEntry, MailHeader, MailSender } from '../ports.ts';
import type { Batch, BatchEntry } from './batch.ts';
import type { Claimed } from './claim-batch.ts';

/** Hands a claimed batch over to SES, once, and says what came of each recipient. */
export const handOver = async (
  send: MailSender,
  {
    batch,
    calls,
    now,
  }: { readonly batch: Batch; readonly calls: readonly MailBatch[]; readonly now: () => Instant },
): Promise<HandedOver> => {
  const results = new Map<string, HandOver>();
  await Promise.all(
    calls.map(async (call) => {
      const outcomes = await send(call);
      for (const [index, { contactId }] of call.entries.entries()) {
        const outcome = outcomes[index] ?? { outcome: 'unknown', reason: 'ses-answer-lost' };
        results.set(contactId, outcome);
      }
    }),
  );
  const generation = generationOf(batch.jobId);
  const entries = batch.entries.map((entry) => {
    const result = results.get(entry.contactId);
    if (result !== undefined) return entryAfter(entry, result, generation);
    return entry.status === 'unknown'
      ? { contactId: entry.contactId, status: 'refused' as const, reason: 'mail-not-made' as const }
      : entry;
  });
  const done: Batch = { ...batch, state: 'done', doneAt: now(), entries };
  const halted = [...results.values()].find((result) => result.outcome === 'halt');
  if (halted === undefined) return { batch: done };
  const { cause, words } = halted;
  return { batch: done, halt: words === undefined ? { cause } : { cause, words } };
};

/** Throttled this often (hours, with the delays between), a mail is given up. */
const maxRequeues = 150;

/** Those who may share a call of SES: one content, which is of one language and measures the same. */
const callsOf = (claimed: readonly Claimed[]): readonly (readonly Claimed[])[] => {
  const groups = new Map<CompiledContent, Claimed[]>();
  for (const one of claimed) {
    const group = groups.get(one.content);
    if (group === undefined) groups.set(one.content, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

/** The headers that a mail of this mailing has beside those of every mail. */
export const mailHeaders = (
  mailing: PreparedMailing['mailing'],
  unsubscribeUrl: string,
): readonly MailHeader[] => (isMarketing(mailing) ? unsubscribeHeaders(unsubscribeUrl) : []);

/** What one can unsubscribe from: service mail is not, and a confirmation only asks back. */
const isMarketing = ({ kind, purpose }: PreparedMailing['mailing']): boolean =>
  isRegulated(purpose) && (kind === 'regular' || kind === 'consent-request');

/** Undefined when a mail cannot be made for this recipient after all. */
const mailEntry = (
  prepared: PreparedMailing,
  {
    claimed: { contact, content, personalised },
    signLinks,
    at,
  }: { readonly claimed: Claimed; readonly signLinks: SignLinks; readonly at: Instant },
): MailEntry | undefined => {
  const { mailing, sender } = prepared;
  try {
    const links = signLinks(contact, mailing, at);
    const values = fillSlots(
      content,
      recipientValues({ contact, sender, mailing, links, personalised }),
    );
    const headers = mailHeaders(mailing, links.unsubscribeUrl);
    return values && { contactId: contact.contactId, to: contact.email, values, headers };
  } catch {
    // A link that cannot be signed: the claim stands, and its recipient is known to get nothing.
    return undefined;
  }
};

/** The calls of SES for the claimed recipients of a batch; a mail that cannot be made is in none. */
export const mailBatches = (
  prepared: PreparedMailing,
  {
    batch,
    claimed,
    tools: { signLinks, files },
    at,
  }: {
    readonly batch: Pick<Batch, 'mailingId' | 'jobId'>;
    readonly claimed: readonly Claimed[];
    readonly tools: { readonly signLinks: SignLinks; readonly files: MailBatch['files'] };
    readonly at: Instant;
  },
): readonly MailBatch[] =>
  callsOf(claimed).flatMap((group) => {
    const entries = group.flatMap(
      (one) => mailEntry(prepared, { claimed: one, signLinks, at }) ?? [],
    );
    const [first] = group;
    if (first === undefined || entries.length === 0) return [];
    const { sender, mailing } = prepared;
    const { correlationId } = mailing;
    return [
      {
        from: sender.fromAddress,
        ...defined({ replyTo: sender.replyTo }),
        content: first.content,
        files,
        mailingId: batch.mailingId,
        jobId: batch.jobId,
        ...defined({ correlationId }),
        entries,
      },
    ];
  });

const entryAfter = (before: BatchEntry, result: HandOver, generation: number): BatchEntry => {
  const { contactId, measures } = before;
  const kept = measures === undefined ? { contactId } : { contactId, measures };
  switch (result.outcome) {
    case 'accepted':
      return { ...kept, status: 'accepted', messageId: result.messageId };
    case 'refused':
    case 'unknown':
      return { ...kept, status: result.outcome, reason: result.reason };
    case 'later':
    case 'halt':
      return generation >= maxRequeues
        ? { ...kept, status: 'refused', reason: 'retries-exhausted' }
        : { ...kept, status: 'throttled', reason: result.reason };
    default:
      return result satisfies never;
  }
};

export type HandedOver = {
  readonly batch: Batch;
  /** Why SES stopped taking anything of this mailing. */
  readonly halt?: Halt;
};

/**
 * One-click unsubscribe (RFC 8058 section 3.1; RFC 2369). List-Unsubscribe comes first: clients
 * were seen that hide their button when it comes second.
 */
export const unsubscribeHeaders = (url: string): readonly MailHeader[] => [
  ['List-Unsubscribe', `<${url}>`],
  ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
];
