import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import type {
  HistoryEntry,
  HistoryPage,
} from '../../shared/delivery/accounting/contact-history.ts';
import type { KeptFeedbackStore } from '../../shared/delivery/accounting/kept-feedback.ts';
import type {
  Verdict,
  VerdictPage,
  WantedVerdicts,
} from '../../shared/delivery/accounting/list-verdicts.ts';
import type { ClaimedVerdict } from '../../shared/delivery/accounting/with-claims.ts';
import type { RenderedMail } from '../../shared/delivery/mailing/render-mail.ts';
import type { MailingReport } from '../../shared/delivery/measuring/mailing-report.ts';
import type { KeptPreview } from '../../shared/delivery/previewing/kept-preview.ts';
import type { PeopleCursor, WantedPeople } from '../../shared/delivery/previewing/list-people.ts';
import type { Preview } from '../../shared/delivery/previewing/preview-mailing.ts';
import type { ToldPerson } from '../../shared/delivery/previewing/tell-person.ts';
import type { PreviewCursor } from '../../shared/delivery/previewing/walk-audience.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { ContactId, MailingId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { MergeReader } from '../../shared/mailing/merging/stops-merging.ts';
import type { Known } from '../../shared/policy/explanation/tell.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { AttributesHeld } from '../runtime/http/mailings/attributes-held.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import type { BundleWorld } from './bundle-world.ts';
import type { JobBooks } from './job-lists.ts';

export type Dependencies = DispatchReports & {
  readonly store: Pick<MailingStore, 'header' | 'classification' | 'sender' | 'senderVersion'> &
    MergeReader;
  readonly contactIds: ContactIds;
  /** What bundles of proof are made of. */
  readonly bundles: BundleWorld;
  /** What takes longer than one call. */
  readonly jobs: JobBooks;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  /** What was reported and could not be attributed. */
  readonly kept: Pick<KeptFeedbackStore, 'list'>;
  /** What the topic of a mailing is called. */
  readonly topicTools: TopicTools;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/** Previews that are kept for a day. */
export type KeptPreviews = {
  /** Begins one, and decides its first part. Undefined when the mailing's content is not there. */
  readonly make: (mailing: MailingHeader) => Promise<KeptPreview | undefined>;
  /** Decides a further part; undefined when the mailing's content is not there. */
  readonly goOn: (mailing: MailingHeader, preview: KeptPreview) => Promise<KeptPreview | undefined>;
  /** Undefined once its day is over. */
  readonly read: (mailingId: MailingId, previewId: string) => Promise<KeptPreview | undefined>;
  readonly newest: (mailingId: MailingId) => Promise<readonly KeptPreview[]>;
  /** Without people who were erased. Undefined when the mailing's content is not there. */
  readonly people: (
    mailing: MailingHeader,
    preview: KeptPreview,
    wanted: WantedPeople & { readonly language: Language; readonly known: Known },
  ) => Promise<ToldPage | undefined>;
};

export type ToldPage = { readonly people: readonly ToldPerson[]; readonly next?: PeopleCursor };

/** What is read of the ledger of dispatch, and decided without sending. */
export type DispatchReports = {
  /** Undefined when the mailing's content is not there. */
  readonly preview: (mailingId: MailingId, from?: PreviewCursor) => Promise<Preview | undefined>;
  readonly previews: KeptPreviews;
  /** Undefined when the mailing's content is not there; `no-contact` when its sender has no such contact. */
  readonly render: (
    mailingId: MailingId,
    contactId: ContactId,
  ) => Promise<RenderedMail | 'no-contact' | undefined>;
  readonly heldAttributes: AttributesHeld;
  readonly verdicts: (
    mailing: MailingHeader,
    wanted: WantedVerdicts,
  ) => Promise<Omit<VerdictPage, 'verdicts'> & { readonly verdicts: readonly ClaimedVerdict[] }>;
  readonly verdict: (
    mailing: MailingHeader,
    contactId: ContactId,
  ) => Promise<HistoryEntry | Verdict | undefined>;
  readonly report: (mailing: MailingHeader) => Promise<MailingReport>;
  readonly history: (contactId: ContactId, after?: string) => Promise<HistoryPage>;
};
