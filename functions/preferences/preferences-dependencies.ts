import type { ConsentServices } from '../../shared/consent/event/record-statements.ts';
import type { LinkKeys, Mac } from '../../shared/consent/links/mac.ts';
import type { DeferredStops } from '../../shared/consent/links/stop-request.ts';
import type { NoticeStore } from '../../shared/consent/notice/notice.ts';
import type { FindOptInToken } from '../../shared/consent/opt-in/opt-in-token.ts';
import type { RequestBook } from '../../shared/consent/request/request-book.ts';
import type { SuppressionList } from '../../shared/consent/suppression/suppression-list.ts';
import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { MailOwnLink } from '../../shared/delivery/jobs.ts';
import type { DomainToAscii } from '../../shared/kernel/email-address.ts';
import type { ReachOf } from '../../shared/kernel/stop-reach.ts';
import type { EntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { HashAddress } from '../../shared/subjects/hash-address.ts';
import type { MailingHistory } from '../../shared/subjects/mailing-history.ts';
import type {
  DeferEntityStops,
  EntityStopTools,
} from '../../shared/subjects/stops/stops-of-entity.ts';
import type { ProofPath } from '../runtime/proof-path.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the public pages need of the world: what recording consent needs, and the rest of a page. */
export type PreferencesDependencies = ConsentServices & {
  readonly telemetry: Telemetry;
  readonly mac: () => Promise<Mac>;
  readonly linkKeys: () => Promise<LinkKeys>;
  readonly proofPath: ProofPath;
  readonly mailOwnLink: MailOwnLink;
  readonly requests: Pick<RequestBook, 'add' | 'ofContact'>;
  readonly contacts: Pick<
    ContactStore,
    'read' | 'change' | 'atAddress' | 'inMailbox' | 'factsAt' | 'addressHashes'
  >;
  readonly hashAddress: HashAddress;
  readonly domainToAscii: DomainToAscii;
  readonly reachOf: ReachOf;
  readonly suppressions: SuppressionList;
  readonly notices: Pick<NoticeStore, 'find' | 'latest' | 'offered'>;
  readonly topics: Pick<TopicBook, 'read' | 'page'>;
  readonly entitiesOf: EntitiesOf;
  readonly findOptInToken: FindOptInToken;
  readonly history: Pick<MailingHistory, 'of'>;
  readonly mailings: Pick<MailingStore, 'sender' | 'header' | 'contents'>;
  readonly deferredStops: DeferredStops;
  readonly deferEntityStops: DeferEntityStops;
  readonly onDeferred: EntityStopTools['onDeferred'];
};
