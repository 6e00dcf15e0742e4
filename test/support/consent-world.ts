import { createHash } from 'node:crypto';
import type { ConsentEventData } from '../../shared/consent/event/consent-event.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import type { ConsentTools } from '../../shared/consent/event/record-statements.ts';
import type { SubjectFacts } from '../../shared/consent/event/subject-facts.ts';
import type { NoticeDraft, NoticeStore } from '../../shared/consent/notice/notice.ts';
import { publishNotice } from '../../shared/consent/notice/publish-notice.ts';
import type { SuppressionList } from '../../shared/consent/suppression/suppression-list.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { Digest, Sha256 } from '../../shared/kernel/digest.ts';
import type { AddressHash, ContactId, NoticeId, SenderId } from '../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import type { EntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import {
  emptyLedgerData,
  type MemoryLedgerData,
  memoryConsentLedger,
} from './memory/memory-consent-ledger.ts';
import { memoryNoticeStore } from './memory/memory-notice-store.ts';
import { memorySuppressionList } from './memory/memory-suppression-list.ts';
import { memoryTopicBook } from './memory/memory-topic-book.ts';

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex') as Sha256;

export const waterweg = 'waterweg' as SenderId;
export const anja = 'anja' as ContactId;
export const offers = { noticeId: 'offers' as NoticeId, version: 1 };
export const day = 86_400_000;
export const start = instantFromMillis(Date.UTC(2026, 8, 1));

/** A consent ledger with its surroundings, a clock that tests move and ids that count up. */
export type ConsentWorld = {
  readonly tools: ConsentTools;
  readonly ledger: ConsentLedger;
  readonly notices: NoticeStore;
  readonly topics: TopicBook;
  readonly suppressions: SuppressionList;
  readonly data: MemoryLedgerData;
  readonly subjects: Map<ContactId, SubjectFacts>;
  now(): Instant;
  advance(millis: number): void;
};

/** A sender is its own entity. */
export const entityOf = async (senderId: SenderId) => ownEntity(senderId);
export const entitiesOf: EntitiesOf = async (senderId) => [ownEntity(senderId)];

export const offersNotice: NoticeDraft = {
  senderId: waterweg,
  covers: [{ purpose: 'commercial', topic: 'offers' }],
  texts: {
    nl: 'Ja, Waterweg mag mij aanbiedingen mailen.',
    en: 'Yes, Waterweg may e-mail me offers.',
  },
  material: true,
};

export const subjectFacts = (id: string): SubjectFacts => ({
  senderId: waterweg,
  addressHash: `hash-of-${id}` as AddressHash,
});

export const consentWorld = async (
  over: Partial<Pick<ConsentTools, 'ledger'>> = {},
): Promise<ConsentWorld> => {
  const data = emptyLedgerData();
  const ledger = over.ledger ?? memoryConsentLedger(data);
  const notices = memoryNoticeStore();
  const topics = memoryTopicBook();
  const subjects = new Map<ContactId, SubjectFacts>([[anja, subjectFacts('anja')]]);
  let at: number = start;
  let ids = 0;
  const world: ConsentWorld = {
    ledger,
    notices,
    topics,
    suppressions: memorySuppressionList(data),
    data,
    subjects,
    now: () => instantFromMillis(at),
    advance: (millis) => {
      at += millis;
    },
    tools: {
      ledger,
      notices,
      digest: sha256,
      recordedBy: { kind: 'system', id: 'test' },
      newSecret: () => sha256(`secret ${ids}`).slice(0, 43),
      entityAt: async (senderId) => ownEntity(senderId),
      now: () => instantFromMillis(at),
      newId: () => {
        ids += 1;
        return `id${String(ids).padStart(8, '0')}`;
      },
      subjectOf: async (contactId) => subjects.get(contactId),
      findTopic: findTopic({ topics, notices, entitiesOf }),
    },
  };
  const by = { id: 'test', at: start, names: ['Waterweg'], sells: false };
  await publishNotice(notices, {
    noticeId: offers.noticeId,
    draft: offersNotice,
    by,
    digest: sha256,
  });
  return world;
};

/** A tick in an empty box, for offers, on the current text. */
export const ticked = (
  occurredAt: Instant,
  over: Partial<ConsentEventData> = {},
): ConsentEventData => ({
  type: 'granted',
  scope: { senderId: waterweg, purpose: 'commercial', topic: 'offers' },
  occurredAt,
  actor: { kind: 'subject' },
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: offers,
  ...over,
});

export const offersKey = 'waterweg/commercial/offers';
