import { classify } from '../../shared/classification/classify.ts';
import { textFromHtml } from '../../shared/classification/text-from-html.ts';
import { classifyTemplate } from '../../shared/delivery/content/classify-template.ts';
import { lintTemplate } from '../../shared/delivery/content/lint-template.ts';
import {
  type Draft,
  type DraftWorld,
  draftMailing,
} from '../../shared/delivery/mailing/draft-mailing.ts';
import type { Mailing, MailingContent } from '../../shared/mailing/mailing.ts';
import type { StoredClassification } from '../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { DraftBody } from './schema.ts';

/** Classifies and lints every language version, and drafts the mailing from what was found. */
export const inspectDraft = (
  body: DraftBody,
  sender: Sender,
  world: DraftWorld,
): InspectedDraft => {
  const draft = draftOf(body);
  const classifications = draft.contents.map((content) =>
    classifyTemplate(content, (reading) => classify(reading, { digest: world.digest })),
  );
  const mailing = draftMailing(draft, sender, classifications, world);
  const lint = draft.contents.map((content) => ({
    language: content.language,
    findings: lintTemplate(content, mailing, sender),
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

const contentOf = (content: DraftBody['contents'][number]): MailingContent =>
  ({ ...content, text: content.text ?? textFromHtml(content.html ?? '') }) as MailingContent;

const draftOf = ({ senderId: _, consentRequest, template, contents, ...rest }: DraftBody): Draft =>
  ({
    ...rest,
    ...(template ? { template } : {}),
    kind: consentRequest ? 'consent-request' : 'regular',
    contents: contents.map(contentOf),
  }) as unknown as Draft;

export type InspectedDraft = {
  readonly mailing: Mailing;
  readonly classification: StoredClassification;
};
