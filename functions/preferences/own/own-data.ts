import type { Contact } from '../../../shared/contacts/contact.ts';
import { piecesOf } from '../../../shared/delivery/content/placeholder.ts';
import { mailingId as mailingIdOf } from '../../../shared/kernel/ids.ts';
import { inLanguage, type Language } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isKeyOf } from '../../../shared/kernel/object/keys-of.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { bases } from '../../../shared/policy/bases.ts';
import { type ContactExport, exportContact } from '../../../shared/subjects/contact-export.ts';
import type { ReceivedMailing } from '../../../shared/subjects/mailing-history.ts';
import { personFile } from '../../../shared/subjects/person-file.ts';
import type { OwnDataView } from '../../../web/pages/own-data-page.ts';
import { shownTopic } from '../preferences/choices-of.ts';
import { entitiesAndTopics, preferencesView } from '../preferences/preferences-view.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/** Everything that is held of a contact, as its page and its file show it; undefined after erasure. */
export const ownData = async (
  dependencies: PreferencesDependencies,
  { contact, sender, language }: Asked,
): Promise<OwnData | undefined> => {
  const { contactId, senderId } = contact;
  const kept = await entitiesAndTopics(dependencies, senderId);
  const [data, choices, requests] = await Promise.all([
    exportContact(dependencies, contactId),
    preferencesView(
      dependencies,
      { contact, sender, language, outcome: 'shown', isProvable: () => true },
      kept,
    ),
    dependencies.requests.ofContact(contactId),
  ]);
  if (data === undefined || choices === undefined) return undefined;
  const mails = data.mailings.toSorted((a, b) => b.at - a.at);
  const subjects = await subjectsOf(dependencies, mails, language);
  return {
    data: { ...data, mailings: mails },
    requests,
    subjects,
    topicName: (topic) => shownTopic(kept.topics, topic, language),
    view: {
      language,
      sender,
      contact,
      choices: [...choices.topics, ...choices.tracking, ...choices.uses].filter(({ on }) => on),
      history: choices.history,
      mails: mails.map(({ mailingId, at, basis }) =>
        defined({
          at,
          ...named(subjects.get(mailingId)),
          basis: basis !== undefined && isKeyOf(bases, basis) ? basis : undefined,
        }),
      ),
      requests: requests.toSorted((a, b) => b.receivedAt - a.receivedAt),
    },
  };
};

type Asked = {
  readonly contact: Contact;
  readonly sender: Sender;
  readonly language: Language;
};

type OwnData = {
  readonly view: OwnDataView;
  readonly data: ContactExport;
  readonly requests: Awaited<ReturnType<PreferencesDependencies['requests']['ofContact']>>;
  readonly subjects: ReadonlyMap<string, string>;
  readonly topicName: (topic: string) => string;
};

/** The same as a file. */
export const ownFile = ({ view, data, requests, subjects, topicName }: OwnData) =>
  personFile(data, {
    sender: view.sender,
    requests,
    subjectOf: (mailingId) => subjects.get(mailingId),
    topicName,
  });

const named = (subject: string | undefined) => (subject === undefined ? {} : { subject });

/** The latest mails are told by their subject; of earlier ones the day and the ground say enough. */
const mostSubjects = 50;

/** What the mails were called, without what was filled in. */
const subjectsOf = async (
  { mailings }: PreferencesDependencies,
  mails: readonly ReceivedMailing[],
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(mails.map(({ mailingId }) => mailingId))].slice(0, mostSubjects);
  const read = await Promise.all(
    ids.map(async (id): Promise<[string, string][]> => {
      const contents = (await mailings.contents(mailingIdOf(id))) ?? [];
      const subject = inLanguage(
        Object.fromEntries(contents.map((each) => [each.language, each.subject])),
        language,
      );
      return subject === undefined ? [] : [[id, withoutValues(subject)]];
    }),
  );
  return new Map(read.flat());
};

const withoutValues = (subject: string): string =>
  piecesOf(subject)
    .map((piece) => (piece.kind === 'slot' ? (piece.fallback ?? '…') : piece.source))
    .join('');
