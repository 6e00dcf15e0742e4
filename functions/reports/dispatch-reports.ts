import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import {
  contactHistory,
  contactVerdict,
} from '../../shared/delivery/accounting/contact-history.ts';
import { listVerdicts } from '../../shared/delivery/accounting/list-verdicts.ts';
import { withClaims } from '../../shared/delivery/accounting/with-claims.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { renderMail } from '../../shared/delivery/mailing/render-mail.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { mailingReport } from '../../shared/delivery/measuring/mailing-report.ts';
import type { ObservationBook } from '../../shared/delivery/measuring/observation-book.ts';
import type { AudienceReader, DispatchLedger } from '../../shared/delivery/ports.ts';
import type { PreviewBook } from '../../shared/delivery/previewing/kept-preview.ts';
import { previewMailing } from '../../shared/delivery/previewing/preview-mailing.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import { waitingFor } from '../../shared/mailing/merging/stops-merging.ts';
import { attributesHeld } from '../runtime/http/mailings/attributes-held.ts';
import type { DispatchReports } from './dependencies.ts';
import { keptPreviews } from './kept-previews.ts';

/** Reports over the ledger of dispatch, and the preview over the audience. */
export const dispatchReports = ({
  store,
  topics,
  ledger,
  audience,
  observations,
  previews: book,
  newId,
  now,
}: Needs): DispatchReports => ({
  preview: async (mailingId, from) => {
    const prepared = await prepareAnew({ store, topics, now })(mailingId);
    if (prepared === undefined) return undefined;
    const settings = { audience, now, segments: previewSegments, maxMillis: previewMillis };
    const waitsFor = await waitingFor(store, prepared.mailing, now());
    return { ...(await previewMailing(settings, prepared, from)), ...defined({ waitsFor }) };
  },
  previews: keptPreviews(
    { store, topics, audience, book, newId, now },
    prepareAnew({ store, topics, now }),
  ),
  render: async (mailingId, contactId) => {
    const prepared = await prepareAnew({ store, topics, now })(mailingId);
    if (prepared === undefined) return undefined;
    return (await renderMail(audience, { prepared, contactId, at: now() })) ?? 'no-contact';
  },
  heldAttributes: attributesHeld(audience, now),
  verdicts: async (mailing, wanted) => {
    const run = await ledger.run(mailing.mailingId);
    if (run === undefined) return { verdicts: [] };
    const page = await listVerdicts(ledger, { mailing, run, wantedVerdicts: wanted });
    return { ...page, verdicts: await withClaims(ledger, mailing.mailingId, page.verdicts) };
  },
  verdict: async (mailing, contactId) => {
    const run = await ledger.run(mailing.mailingId);
    return run === undefined ? undefined : contactVerdict(ledger, { mailing, run, contactId });
  },
  report: (mailing) => mailingReport(ledger, { observations, mailing, now: now() }),
  history: (contactId, after) => contactHistory(ledger, contactId, after),
});

/** Without a memory: a draft changes between two looks at it. */
const prepareAnew = ({ store, topics, now }: Pick<Needs, 'store' | 'topics' | 'now'>) =>
  cachedPrepare({ store, topics, strip: untrackedContent, now });

type Needs = {
  readonly store: MailingStore;
  readonly topics: Pick<TopicBook, 'read'>;
  readonly ledger: DispatchLedger;
  readonly audience: AudienceReader;
  readonly observations: Pick<ObservationBook, 'sums'>;
  readonly previews: PreviewBook;
  readonly newId: () => string;
  readonly now: Clock;
};

/** Well inside the half minute that the HTTP API waits. */
const previewMillis = 20_000;
const previewSegments = 4;
