import { emptyConsentState } from '../../consent/fold/consent-state.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { jobIdOf, laneOf, type PageJob } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { ReadState } from '../ports.ts';
import { judgeRecipient } from './judge-recipient.ts';
import type { LeftOut, Page } from './page.ts';

/**
 * Decides one page. Pure: `fan-out` writes what it returns and preview adds it up, so that both say
 * the same. Recipients of one language and one tracking permission stand together, because those
 * share a call of SES.
 */
export const planPage = (
  prepared: PreparedMailing,
  {
    job,
    pageFacts: { contacts, states, next },
    at,
    size,
  }: {
    readonly job: Pick<PageJob, 'segment' | 'segments' | 'page'>;
    readonly pageFacts: PageFacts;
    readonly at: Instant;
    readonly size: number;
  },
): Page => {
  const { mailing } = prepared;
  const leftOut = new Map<string, Denied[]>();
  const groups = new Map<string, ContactId[]>();
  for (const contact of contacts) {
    const state = states.get(contact.contactId) ?? emptyConsentState(contact.contactId);
    const judged = judgeRecipient(prepared, { contact, state, at });
    if (judged.outcome === 'deny') {
      const { reasons, placeholder = null, ruleSet = null, consentVersion = 0 } = judged;
      const key: LeftOutKey = [reasons.join(' '), ruleSet, placeholder];
      append(leftOut, JSON.stringify(key), { contactId: contact.contactId, consentVersion });
    } else
      append(groups, `${judged.content.language} ${judged.tracking.join(' ')}`, contact.contactId);
  }
  // Sorted by group and then cut: a job on the border of two makes two calls of SES, which is
  // cheaper than a separate job for what is left of each.
  const ids = [...groups.values()].flat();
  const lists: ContactId[][] = [];
  for (let from = 0; from < ids.length; from += size) lists.push(ids.slice(from, from + size));
  return {
    mailingId: mailing.mailingId,
    senderId: mailing.senderId,
    segment: job.segment,
    segments: job.segments,
    page: job.page,
    lane: laneOf(mailing.purpose),
    contentHash: mailing.contentHash,
    at,
    audience: contacts.length,
    leftOut: [...leftOut].map(([key, denied]) => leftOutAs(key, denied)),
    jobs: lists.map((contactIds, number) => ({
      jobId: jobIdOf(job.segment, job.page, number),
      contactIds,
    })),
    ...defined({ next }),
  };
};

export type PageFacts = {
  /** Contacts of the audience on this page. */
  readonly contacts: readonly StoredContact[];
  readonly states: ReadonlyMap<ContactId, ReadState>;
  readonly next?: string;
};

const append = <Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
};

type Denied = { readonly contactId: ContactId; readonly consentVersion: number };

/** Reasons, rule set, placeholder. */
type LeftOutKey = readonly [string, string | null, string | null];

const leftOutAs = (key: string, denied: readonly Denied[]): LeftOut => {
  const [reasons, ruleSet, placeholder] = JSON.parse(key) as LeftOutKey;
  return defined({
    reasons,
    contactIds: denied.map(({ contactId }) => contactId),
    placeholder: placeholder ?? undefined,
    ruleSet: ruleSet ?? undefined,
    consentVersions:
      ruleSet === null ? undefined : denied.map(({ consentVersion }) => consentVersion),
  });
};
