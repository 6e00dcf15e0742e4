import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { PrepareMailing } from '../../shared/delivery/mailing/prepared-mailing.ts';
import { readMailingFacts } from '../../shared/delivery/mailing/read-mailing-facts.ts';
import type { AudienceReader } from '../../shared/delivery/ports.ts';
import { beginPreview, goOnWithPreview } from '../../shared/delivery/previewing/keep-preview.ts';
import {
  type KeptPreview,
  type PreviewBook,
  previewEnd,
} from '../../shared/delivery/previewing/kept-preview.ts';
import { listPeople } from '../../shared/delivery/previewing/list-people.ts';
import { tellPerson } from '../../shared/delivery/previewing/tell-person.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { KeptPreviews } from './dependencies.ts';

/** Previews that are made in parts, kept for a day, and read with what each verdict rests on. */
export const keptPreviews = (
  { store, topics, audience, book, newId, now }: Needs,
  prepare: PrepareMailing,
): KeptPreviews => {
  const tools = { audience, book, newId, now, segments, maxMillis, mostPeople };
  const isThere = (preview: KeptPreview) => now() < previewEnd(preview);
  return {
    make: async ({ mailingId }) => {
      const prepared = await prepare(mailingId);
      if (prepared === undefined) return undefined;
      return goOnWithPreview(tools, prepared, await beginPreview(tools, prepared));
    },
    goOn: async ({ mailingId }, preview) => {
      const prepared = await prepare(mailingId);
      return prepared === undefined ? undefined : goOnWithPreview(tools, prepared, preview);
    },
    read: async (mailingId, previewId) => {
      const found = await book.read(mailingId, previewId);
      return found !== undefined && isThere(found) ? found : undefined;
    },
    newest: async (mailingId) => (await book.newest(mailingId, mostListed)).filter(isThere),
    people: async (mailing, preview, { language, known, ...wanted }) => {
      const [prepared, decidedOn, page] = await Promise.all([
        prepare(mailing.mailingId),
        readMailingFacts({ store, topics, now }, mailing),
        listPeople(book, preview, wanted),
      ]);
      if (prepared === undefined || decidedOn === undefined) return undefined;
      const ids = page.people.map(({ contactId }) => contactId);
      const [found, states] = await Promise.all([audience.named(ids), audience.consentStates(ids)]);
      const contacts = new Map(found.map((contact) => [contact.contactId, contact]));
      const told = page.people.flatMap((person) => {
        const contact = contacts.get(person.contactId);
        const state = states.get(person.contactId);
        const facts = { ...known, mailing: decidedOn.facts };
        return tellPerson(person, { prepared, known: facts, language, contact, state }) ?? [];
      });
      return { ...page, people: told };
    },
  };
};

type Needs = {
  readonly store: Pick<MailingStore, 'contents' | 'sender' | 'senderVersion' | 'entity'>;
  readonly topics: Pick<TopicBook, 'read'>;
  readonly audience: AudienceReader;
  readonly book: PreviewBook;
  readonly newId: () => string;
  readonly now: Clock;
};

/** Short, so that whoever waits sees the counts grow. */
const maxMillis = 3_000;
const segments = 4;
/** A hundred rows, which cost half a cent to write. */
const mostPeople = 200_000;
const mostListed = 10;
