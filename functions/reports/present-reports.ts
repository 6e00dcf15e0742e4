import type {
  HistoryEntry,
  HistoryPage,
} from '../../shared/delivery/accounting/contact-history.ts';
import type { KeptVerdict } from '../../shared/delivery/accounting/explain-verdict.ts';
import type { Verdict } from '../../shared/delivery/accounting/list-verdicts.ts';
import type { Preview } from '../../shared/delivery/mailing/preview-mailing.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
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
  errors: readonly FieldError[],
  next: string | undefined,
  explanations: Readonly<Record<string, string>>,
) =>
  present(previewResource, {
    ...rest,
    explanations,
    ...(errors.length === 0 ? {} : { errors }),
    ...(next === undefined ? {} : { next }),
  });

/** A contact's mails as the API shows them. */
export const presentHistory = (
  { mails }: HistoryPage,
  show: ShowContactId,
  next: string | undefined,
  explained: (mail: HistoryEntry) => string | undefined,
) =>
  present(historyResource, {
    items: mails.map((mail) => ({
      ...mail,
      ...explanationOf(explained(mail)),
      contactId: show(mail.contactId),
      at: isoFromInstant(mail.at),
    })),
    ...(next === undefined ? {} : { next }),
  });

/** One contact's verdict as the API shows it; a mail's comes with the decision it rested on. */
export const presentVerdict = (
  found: HistoryEntry | Verdict,
  show: ShowContactId,
  explained: (kept: KeptVerdict) => string,
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
          decision: found.decision,
          feedback: found.feedback,
          explanation: explained(keptOf(found)),
        }
      : shownVerdict(found, show, explained),
  );

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
  { at, contactId, ...verdict }: Verdict,
  show: ShowContactId,
  explained: (kept: KeptVerdict) => string,
) => ({
  contactId: show(contactId),
  ...verdict,
  ...(at === undefined ? {} : { at: isoFromInstant(at) }),
  explanation: explained({ ...verdict, at }),
});
