import { type DraftContent, type MailingDraft, sentDraft } from '../mailings/draft.ts';

/** The draft as it is sent, without the languages in which nothing is written yet. */
export const writtenDraft = (draft: MailingDraft): MailingDraft =>
  sentDraft({ ...draft, contents: draft.contents.filter(hasAnything) });

/** Whether the service can keep it: with a name, and in each language a subject and a text. */
export const isComplete = ({ name, contents }: MailingDraft): boolean =>
  isSaid(name) &&
  contents.length > 0 &&
  contents.every((content) => isSaid(content.subject) && bodiesOf(content).some(isSaid));

/** Whether anything was written yet; what is sent has no field that is empty. */
export const hasWords = ({ name, contents }: MailingDraft): boolean =>
  isSaid(name) || contents.length > 0;

const hasAnything = (content: DraftContent): boolean =>
  isSaid(content.subject) || bodiesOf(content).some(isSaid);

const bodiesOf = (content: DraftContent): readonly unknown[] =>
  Object.entries(content).flatMap(([field, value]) =>
    field === 'language' || field === 'subject' || field === 'preheader' ? [] : [value],
  );

const isSaid = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '');
