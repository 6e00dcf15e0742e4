import { isMalformed } from '../../consent/event/consent-ledger.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Relationship } from '../../contacts/relationship.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { contentHash } from '../../mailing/content-hash.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { decide } from '../../policy/decide.ts';
import { mailingFacts } from '../../policy/mailing-facts.ts';
import { inOrder } from '../../policy/may-observe.ts';
import { type BatchJob, jobIdOf, type OwnLinkJob } from '../jobs.ts';
import type { Decide } from '../mailing/prepared-mailing.ts';
import { prepareMailing } from '../mailing/prepared-mailing.ts';
import { againJobs, goingAgain, sendAgain } from './go-again.ts';
import { type SendDependencies, type SendOutcome, sendPrepared } from './send-batch.ts';

/**
 * Sends the link that somebody asked for on one of our pages, through the same decision, claim and
 * hand-over as any mail: its id names the hour, so that asking again brings no second one.
 */
export const sendOwnLink = async (
  dependencies: OwnLinkDependencies,
  job: OwnLinkJob,
): Promise<OwnLinkOutcome> => {
  const { recipients, store, now, digest, ownLinkContent } = dependencies;
  const { mailId: mailingId, contactId, senderId } = job;
  const jobId = job.jobId ?? jobIdOf(0, 0, 0);
  const queue = goingAgain(dependencies.queue, job);
  const [facts, sender] = await Promise.all([
    recipients.job(mailingId, jobId, [contactId]),
    store.sender(senderId),
  ]);
  const known = { type: 'batch', mailingId, senderId, lane: 'service' } as const;
  if (facts.batch !== undefined) {
    // Its content is made when it is sent.
    await sendAgain(queue, againJobs(facts.batch, { ...known, contentHash: '' as Sha256 }));
    return 'repeated';
  }
  const state = facts.states.get(contactId);
  if (state === undefined || isMalformed(state) || sender === undefined) return 'too-late';
  if (job.expiresAt <= now()) return 'too-late';
  const content = ownLinkContent(job, sender);
  const hash = contentHash([content], digest);
  const batch: BatchJob = { ...known, jobId, contentHash: hash, contactIds: [contactId] };
  const mailing = answerMailing(job, hash, now());
  const decideOne = decideAnswer(mailing, sender);
  const prepared = prepareMailing(mailing, {
    contents: [content],
    sender,
    decide: decideOne,
    strip: (same) => same,
  });
  if (prepared === undefined) return 'too-late';
  return sendPrepared({ ...dependencies, queue }, { job: batch, prepared, facts, limit: 1 });
};

/** The fixed text of the mail, which lives with the pages. */
export type OwnLinkContent = (job: OwnLinkJob, sender: Sender) => MailingContent;

export type OwnLinkDependencies = SendDependencies & {
  readonly store: Pick<MailingStore, 'sender'>;
  readonly ownLinkContent: OwnLinkContent;
  readonly digest: Digest;
};

/** `too-late`: the link has expired, or the contact no longer exists. */
export type OwnLinkOutcome = SendOutcome | 'too-late';

const duty = 'gdpr-12-answer';

const answerMailing = (
  job: OwnLinkJob,
  hash: BatchJob['contentHash'],
  at: Instant,
): MailingHeader => ({
  mailingId: job.mailId,
  senderId: job.senderId,
  name: 'link to own data',
  kind: 'regular',
  state: 'running',
  declaredPurpose: 'legal-duty',
  purpose: 'legal-duty',
  regulated: [],
  duty,
  necessity: 'the recipient asked for it, and its answer is owed (GDPR art. 12(2)-(3))',
  productFamilies: [],
  ownProducts: true,
  essential: true,
  vital: false,
  tracking: [],
  audience: { contactIds: [job.contactId] },
  contentHash: hash,
  version: 1,
  createdAt: at,
  createdBy: 'preferences',
  ...defined({ correlationId: job.correlationId }),
});

/**
 * Whoever asks is owed the answer, whatever the relation: decided as a legal duty that this request
 * brings about, so that anything else which keeps mail from an address still does.
 */
const decideAnswer = (mailing: MailingHeader, sender: Sender): Decide => {
  const facts = mailingFacts(mailing, sender, { checks: inOrder });
  return (contact, state, at) => decide(owed(contact), { consent: state, mailing: facts, at });
};

const owed = (contact: Contact): Contact => ({
  ...contact,
  relationships: [...contact.relationships, { ...asking, since: contact.createdAt }],
});

const asking: Omit<Relationship, 'since'> = {
  relationshipId: 'own-request',
  role: 'prospect',
  capacity: 'person',
  duties: [duty],
};
