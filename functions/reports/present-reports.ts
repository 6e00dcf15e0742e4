import type {
  HistoryEntry,
  HistoryPage,
} from '../../shared/delivery/accounting/contact-history.ts';
import type { KeptVerdict } from '../../shared/delivery/accounting/explain-verdict.ts';
import type { Verdict } from '../../shared/delivery/accounting/list-verdicts.ts';
import type { ClaimedVerdict } from '../../shared/delivery/accounting/with-claims.ts';
import type { Preview } from '../../shared/delivery/previewing/preview-mailing.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { ContactIds, ShowContactId } from '../runtime/http/contact-ids.ts';
import { present } from '../runtime/http/present.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import { historyResource, oneVerdictResource, previewResource } from './report-schema.ts';

/** A preview with its samples by their callers' ids. */
export const shownPreview = async (
  { samples, ...rest }: Preview,
  contactIds: ContactIds,
): Promise<ShownPreview> => {
  const show = await contactIds.shown(Object.values(samples).flat());
  const shown = Object.entries(samples).map(([reason, ids]) => [reason, ids.map(show)] as const);
  return { ...rest, samples: Object.fromEntries(shown) };
};

type ShownPreview = Omit<Preview, 'samples'> & {
  readonly samples: Readonly<Record<string, readonly string[]>>;
};

/** A preview as the API shows it. */
export const presentPreview = (
  { next: _, ...rest }: ShownPreview,
  {
    errors,
    next,
    explanations,
  }: {
    readonly errors: readonly FieldError[];
    readonly next: string | undefined;
    readonly explanations: Readonly<Record<string, string>>;
  },
) =>
  present(
    previewResource,
    defined({
      ...rest,
      explanations,
      errors: errors.length === 0 ? undefined : errors,
      ...defined({ next }),
    }),
  );

/** A contact's mails as the API shows them. */
export const presentHistory = (
  { mails }: HistoryPage,
  {
    show,
    next,
    explained,
  }: {
    readonly show: ShowContactId;
    readonly next: string | undefined;
    readonly explained: (mail: HistoryEntry) => string | undefined;
  },
) =>
  present(historyResource, {
    items: mails.map((mail) => ({
      ...mail,
      ...explanationOf(explained(mail)),
      contactId: show(mail.contactId),
      at: isoFromInstant(mail.at),
    })),
    ...defined({ next }),
  });

/** One contact's verdict as the API shows it; a mail's comes with the decision it rested on. */
export const presentVerdict = (
  found: HistoryEntry | Verdict,
  show: ShowContactId,
  { explained, showsEvidence }: Telling,
) =>
  present(
    oneVerdictResource,
    'fate' in found
      ? {
          contactId: show(found.contactId),
          verdict: found.fate,
          reasons: found.reason === undefined ? [] : [found.reason],
          jobId: found.jobId,
          at: isoFromInstant(found.at),
          decision: shownDecision(found.decision, showsEvidence),
          feedback: found.feedback,
          explanation: explained(keptOf(found)),
        }
      : shownVerdict(found, show, { explained, showsEvidence }),
  );

/** How verdicts are told to a caller. */
export type Telling = {
  readonly explained: (kept: KeptVerdict) => string;
  /** Whether the caller may read consent, and so may know by which events of a person. */
  readonly showsEvidence: boolean;
};

const shownDecision = (
  decision: Readonly<Record<string, unknown>>,
  showsEvidence: boolean,
): Readonly<Record<string, unknown>> => {
  if (showsEvidence) return decision;
  const { evidenceIds: _, evidenceHashes: _hashes, ...shown } = decision;
  return shown;
};

/** What is kept of a mail that was claimed, for its explanation. */
export const keptOf = ({ fate, reason, at, decision }: HistoryEntry): KeptVerdict => ({
  verdict: fate,
  reasons: reason === undefined ? [] : [reason],
  at,
  decision,
});

const explanationOf = (explanation: string | undefined) =>
  explanation === undefined ? {} : { explanation };

/** A verdict of a list as the API shows it. */
export const shownVerdict = (
  { at, contactId, decision, ...verdict }: ClaimedVerdict,
  show: ShowContactId,
  { explained, showsEvidence }: Telling,
) =>
  defined({
    contactId: show(contactId),
    ...verdict,
    at: at === undefined ? undefined : isoFromInstant(at),
    decision: decision === undefined ? undefined : shownDecision(decision, showsEvidence),
    explanation: explained({ ...verdict, at, decision }),
  });
