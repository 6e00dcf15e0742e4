import { classify } from '../../shared/classification/classify.ts';
import { lintMailing } from '../../shared/classification/lint-mailing.ts';
import { textFromHtml } from '../../shared/classification/text-from-html.ts';
import { type Draft, type DraftWorld, draftMailing } from '../../shared/delivery/draft-mailing.ts';
import type { Mailing, MailingContent } from '../../shared/mailing/mailing.ts';
import type { StoredClassification } from '../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { DraftBody } from './schema.ts';

const contentOf = (content: DraftBody['contents'][number]): MailingContent =>
  ({ ...content, text: content.text ?? textFromHtml(content.html ?? '') }) as MailingContent;

const draftOf = ({ senderId: _, consentRequest, contents, ...rest }: DraftBody): Draft =>
  ({
    ...rest,
    kind: consentRequest ? 'consent-request' : 'regular',
    contents: contents.map(contentOf),
  }) as Draft;

/** Names that every recipient has a value for; others need a fallback, `{{city|your town}}`. */
const placeholders: ReadonlySet<string> = new Set([
  'unsubscribeUrl',
  'preferencesUrl',
  'name',
  'email',
  'senderName',
  'senderAddress',
  'senderRegistration',
]);

export type InspectedDraft = {
  readonly mailing: Mailing;
  readonly classification: StoredClassification;
};

/** Classifies and lints every language version, and drafts the mailing from what was found. */
export const inspectDraft = (
  body: DraftBody,
  sender: Sender,
  world: DraftWorld,
): InspectedDraft => {
  const draft = draftOf(body);
  const classifications = draft.contents.map((content) =>
    classify(content, { digest: world.digest }),
  );
  const mailing = draftMailing(draft, sender, classifications, world);
  const context = { marketing: mailing.regulated.length > 0, sender, placeholders };
  const lint = draft.contents.map((content) => ({
    language: content.language,
    findings: lintMailing(content, context),
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
    ) as StoredClassification,
  };
};
