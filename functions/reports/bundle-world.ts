import type { ArchiveTools } from '../../shared/bundles/archive.ts';
import type { ClosingTools } from '../../shared/bundles/close-mailing.ts';
import type { PartTools } from '../../shared/bundles/mailing-part.ts';
import type { StoryStore } from '../../shared/bundles/mailing-story.ts';
import type { MakeTools } from '../../shared/bundles/make-bundle.ts';
import type { PersonTools } from '../../shared/bundles/person-files.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import type { RequestBook } from '../../shared/consent/request/request-book.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import type { LogFiles } from '../../shared/evidence/sealing/seal-ports.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';

/** What bundles are made of, kept in and named by. */
export type BundleWorld = ArchiveTools &
  Pick<MakeTools, 'jobs' | 'files' | 'newId'> &
  Omit<PartTools, 'ledger'> &
  Pick<ClosingTools, 'notices' | 'records' | 'proveMany'> &
  Pick<PersonTools, 'contacts' | 'history'> & {
    readonly ledger: Pick<ConsentLedger, 'read' | 'events' | 'states'>;
    readonly store: StoryStore & Pick<MailingStore, 'header'>;
    readonly dispatch: Pick<DispatchLedger, 'run' | 'page' | 'batches' | 'batch' | 'claimsOf'>;
    readonly requests: Pick<RequestBook, 'ofContact'>;
    /** The newest checkpoint of the evidence log is read of it. */
    readonly logFiles: Pick<LogFiles, 'read'>;
  };
