import { ulid } from 'ulid';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sqliteManyContacts } from '../../shared/adapters/sqlite/contacts/sqlite-many-contacts.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { type Statement, sealEvents } from '../../shared/consent/event/seal-events.ts';
import { evolve } from '../../shared/consent/fold/evolve.ts';
import { emptyConsentFold } from '../../shared/consent/fold/marks.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import type { EventId, ExternalId, SenderId } from '../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import type { RecordedBy } from '../../shared/kernel/recorded-by.ts';
import type { ManyWrites } from '../../shared/subjects/many/many-contacts.ts';
import { benchPerson } from '../fan-out/audience.ts';

/**
 * Fills a file with contacts, each with a given number of events of giving and taking back consent
 * to some topics, as a list is written: with facts, states, and leaves for the evidence log.
 */
export const generateFile = async (
  db: Database,
  { contacts, eventsOfEach, notice, onProgress }: Generated,
): Promise<void> => {
  const many = sqliteManyContacts(db);
  const at = instantFromMillis(Date.now());
  for (let from = 0; from < contacts; from += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, contacts - from);
    const rows = Array.from({ length }, (_, index) =>
      rowOf(from + index, { eventsOfEach, notice, at }),
    );
    const outcomes = await many.write(rows);
    if (outcomes.includes('conflict')) throw new Error('a row was refused');
    onProgress(from + length);
  }
};

/** What a caller calls one of them. */
export const nameOf = (index: number): ExternalId => `customer-${index}` as ExternalId;

type Generated = {
  readonly contacts: number;
  readonly eventsOfEach: number;
  /** What the events rest on, as it was published. */
  readonly notice: Notice;
  readonly onProgress: (contacts: number) => void;
};

const rowsAtOnce = 500;

const by: RecordedBy = { kind: 'system', id: 'bench' };

const rowOf = (
  index: number,
  { eventsOfEach, notice, at }: Pick<Generated, 'eventsOfEach' | 'notice'> & { at: Instant },
): ManyWrites => {
  const { contact: made } = benchPerson(index, notice.senderId);
  const contact = { ...made, updatedAt: at, externalId: nameOf(index) };
  const events = sealEvents(
    Array.from({ length: eventsOfEach }, (_, nth) => statement(nth, notice)),
    { version: 0, lastHash: '' },
    {
      ...{ contactId: contact.contactId, recordedAt: at, recordedBy: by, digest: sha256 },
      newEventId: () => ulid() as EventId,
    },
  );
  const fold = events.reduce(evolve, emptyConsentFold(contact.contactId));
  const ledger = { contactId: contact.contactId, expectedVersion: 0, events, fold };
  return {
    ...{ created: [{ contact, by }], changed: [], suppressions: [] },
    ledgers: [{ ...ledger, secret: newSecret(), keys: [], outbox: [] }],
  };
};

/** Given and taken back by turns, topic after topic; for the first topic, given last. */
const statement = (
  nth: number,
  { noticeId, version, sha256: noticeSha256, senderId, publishedAt }: Notice,
): Statement => ({
  type: nth % 2 === 0 ? 'granted' : 'withdrawn',
  scope: scopeOf(senderId, topics[Math.floor(nth / 2) % topics.length] ?? 'offers'),
  occurredAt: instantFromMillis(publishedAt + nth),
  actor: { kind: 'subject' },
  method: nth % 2 === 0 ? 'web-form' : 'preference-centre',
  act: nth % 2 === 0 ? 'ticked-empty-box' : 'clicked-button',
  ...{ notice: { noticeId, version }, noticeSha256, noticeInUseSince: publishedAt, defects: [] },
});

const scopeOf = (senderId: SenderId, topic: string) =>
  ({ senderId, purpose: 'commercial', topic }) as const;

/** What is consented to. */
export const topics = ['events', 'tips', 'research', 'newsletter', 'offers'] as const;
