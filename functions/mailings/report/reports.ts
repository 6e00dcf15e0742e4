import type { TopicBook } from '../../../shared/consent/topic/topic.ts';
import {
  contactHistory,
  contactVerdict,
} from '../../../shared/delivery/accounting/contact-history.ts';
import {
  listVerdicts,
  type VerdictCursor,
} from '../../../shared/delivery/accounting/list-verdicts.ts';
import { mailingProgress } from '../../../shared/delivery/accounting/mailing-progress.ts';
import { heldAttributes } from '../../../shared/delivery/content/held-attributes.ts';
import { cachedPrepare } from '../../../shared/delivery/mailing/cached-prepare.ts';
import {
  type PreviewCursor,
  previewMailing,
} from '../../../shared/delivery/mailing/preview-mailing.ts';
import { untrackedContent } from '../../../shared/delivery/mailing/untracked-content.ts';
import type { AudienceReader, DispatchLedger, JobQueue } from '../../../shared/delivery/ports.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { MailingStore } from '../../../shared/mailing/mailing-store.ts';
import type { Dependencies } from '../dependencies.ts';

/** Reports and redrive over the ledger of dispatch. */
export const mailingReports = ({
  store,
  topics,
  ledger,
  audience,
  queue,
  now,
}: Needs): Pick<Dependencies, Provided> => ({
  progress: (mailing) => mailingProgress(ledger, mailing, now()),
  redrive: ({ mailingId, senderId }) => queue.fanOut([{ type: 'drive', mailingId, senderId }]),
  preview: async (mailingId, from) => {
    // Prepared anew each time: a draft changes between two looks at it.
    const prepared = await cachedPrepare({ store, topics, strip: untrackedContent, now })(
      mailingId,
    );
    if (prepared === undefined) return undefined;
    const settings = { audience, now, segments: previewSegments, maxMillis: previewMillis };
    return previewMailing(settings, prepared, from as PreviewCursor | undefined);
  },
  heldAttributes: (mailing, names) =>
    heldAttributes(
      { audience, now, segments: previewSegments, maxMillis: heldMillis },
      mailing,
      names,
    ),
  verdicts: async (mailing, wanted, limit, from) => {
    const run = await ledger.run(mailing.mailingId);
    if (run === undefined) return { verdicts: [] };
    return listVerdicts(ledger, mailing, run, wanted, limit, from as VerdictCursor | undefined);
  },
  verdict: async (mailing, contactId) => {
    const run = await ledger.run(mailing.mailingId);
    return run === undefined ? undefined : contactVerdict(ledger, mailing, run, contactId);
  },
  history: (contactId, after) => contactHistory(ledger, contactId, after),
});

type Needs = {
  readonly store: MailingStore;
  readonly topics: Pick<TopicBook, 'read'>;
  readonly ledger: DispatchLedger;
  readonly audience: AudienceReader;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
};

/** Well inside the half minute that the HTTP API waits. */
const previewMillis = 20_000;
const previewSegments = 4;
const heldMillis = 8_000;

type Provided =
  | 'progress'
  | 'redrive'
  | 'preview'
  | 'heldAttributes'
  | 'verdicts'
  | 'verdict'
  | 'history';
