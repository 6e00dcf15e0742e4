import { classify } from '../../shared/classification/classify.ts';
import { capFindings } from '../../shared/classification/lint/cap-findings.ts';
import { lintFinding } from '../../shared/classification/lint/lint-finding.ts';
import { textFromHtml } from '../../shared/classification/text-from-html.ts';
import { classifyTemplate } from '../../shared/delivery/content/classify-template.ts';
import { layOut } from '../../shared/delivery/content/layouts/lay-out.ts';
import { lintTemplate } from '../../shared/delivery/content/lint-template.ts';
import { mendWaysOut } from '../../shared/delivery/content/mend-ways-out.ts';
import { offerQuestions } from '../../shared/delivery/content/offer-questions.ts';
import {
  type Draft,
  type DraftWorld,
  draftMailing,
} from '../../shared/delivery/mailing/draft-mailing.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Attachment } from '../../shared/mailing/assets/attachment.ts';
import type { Mailing, MailingContent } from '../../shared/mailing/mailing.ts';
import type { StoredClassification } from '../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { sellingRecord } from '../runtime/selling-record.ts';
import type { DraftBody } from './schema.ts';
import type { WithContents } from './with-contents.ts';

/**
 * Mends the ways out that can mean only one thing, classifies and lints every language version, and drafts the
 * mailing from what was found.
 */
export const inspectDraft = (
  handedIn: ResolvedDraft,
  {
    files,
    sender,
    world,
  }: { readonly files: readonly DraftFile[]; readonly sender: Sender; readonly world: DraftWorld },
): InspectedDraft => {
  const mended = handedIn.contents.map(mendWaysOut);
  const body = { ...handedIn, contents: mended.map(({ content }) => content) };
  const draft = draftOf(body, files, sender);
  const parts = files.map(({ attachment: { fileName: name, type }, text }) =>
    defined({ name, type, text }),
  );
  const exact = exactValues(draft.values);
  const classifications = draft.contents.map((content) =>
    classifyTemplate(content, (reading) =>
      classify({ ...reading, parts, exact }, { digest: world.digest }),
    ),
  );
  const selling = sellingRecord(sender);
  const mailing = draftMailing(draft, {
    sender,
    senderSells: selling.length > 0,
    inspected: classifications,
    world,
  });
  const lint = draft.contents.map((content, index) => ({
    language: content.language,
    findings: capFindings([
      ...(mended[index]?.mended ?? []).map((written) =>
        lintFinding('way-out-mended', written, 'warning'),
      ),
      ...selling.slice(0, 1).map(({ quote }) => lintFinding('sender-sells', quote)),
      ...lintTemplate(content, mailing, sender),
      ...offerQuestions(content, mailing, sender),
    ]),
  }));
  return {
    mailing,
    classification: JSON.parse(
      JSON.stringify({
        contentHash: mailing.contentHash,
        band: mailing.band,
        classifications,
        lint,
      }),
    ),
  };
};

/** Placeholders whose declared kind leaves nothing to sell with; a name, a text or a link can say anything. */
const exactValues = (values: Draft['values'] = {}): readonly string[] | undefined => {
  const exact = Object.keys(values).filter((name) =>
    ['date', 'money', 'number', 'reference'].includes(values[name] ?? ''),
  );
  return exact.length === 0 ? undefined : exact;
};

const contentOf = (
  { layout, ...content }: WithContents['contents'][number],
  values: DraftBody['values'],
  sender: Sender,
): MailingContent => {
  const text = content.text ?? textFromHtml(content.html ?? '');
  const html =
    layout === undefined
      ? content.html
      : layOut({ layout, language: content.language, text, values }, sender);
  return { ...content, text, ...defined({ html }) };
};

const draftOf = (
  { senderId: _, consentRequest, template, contents, attachments: __, ...rest }: ResolvedDraft,
  files: readonly DraftFile[],
  sender: Sender,
): Draft =>
  defined({
    ...rest,
    attachments: files.length === 0 ? undefined : files.map(({ attachment }) => attachment),
    template: template || undefined,
    kind: consentRequest ? 'consent-request' : 'regular',
    contents: contents.map((content) => contentOf(content, rest.values, sender)),
  });

/** A draft whose audience names contacts by our ids. */
export type ResolvedDraft = Omit<WithContents, 'audience'> & {
  readonly audience: Mailing['audience'];
};

/** An attachment with what inspection reads of it, if it is text. */
export type DraftFile = { readonly attachment: Attachment; readonly text?: string };

export type InspectedDraft = {
  readonly mailing: Mailing;
  readonly classification: StoredClassification;
};
