import type { EntityId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';

/**
 * A subject that a legal entity asks consent for and mails about: what narrows consent within a
 * purpose (GDPR art. 6(1)(a), recital 32). A change makes a new version; earlier ones are kept.
 */
export type Topic = {
  readonly entityId: EntityId;
  /** The topic's text, folded (`foldTopic`). */
  readonly topicId: string;
  readonly names: TopicTexts;
  readonly descriptions: TopicTexts;
  readonly visibility: TopicVisibility;
  /** Absent for one whose first version was written by 0.1.0 and changed before this was kept. */
  readonly createdAt?: Instant;
  /** Since when people could know it for what it is now (`topicKnownSince`); absent in 0.1.0. */
  readonly knownSince?: Instant;
  /** Since when nobody may be asked or mailed about it any more; what was said about it is kept. */
  readonly retiredAt?: Instant;
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
};

/** What a topic is called or described as, in the languages that it has a text in. */
export type TopicTexts = Readonly<Partial<Record<Language, string>>>;

export const topicVisibilities = ['public', 'concerned'] as const;
/** `concerned`: shown only to people who said something about it or are in a relation that it concerns. */
export type TopicVisibility = (typeof topicVisibilities)[number];

/** Longest topic, as written and folded, in UTF-16 code units. */
export const longestTopic = 100;

export type TopicPage = { readonly topics: readonly Topic[]; readonly next?: string };
export type TopicVersions = { readonly versions: readonly Topic[]; readonly next?: number };

/** Topics by entity and folded text, each in numbered versions. */
export type TopicBook = {
  read(entityId: EntityId, topicId: string): Promise<Topic | undefined>;
  /** In the order of their ids, after one of them. */
  page(entityId: EntityId, limit: number, after?: string): Promise<TopicPage>;
  /** Newest first, before a version. */
  versions(
    entityId: EntityId,
    topicId: string,
    page: { readonly limit: number; readonly before?: number | undefined },
  ): Promise<TopicVersions>;
  /** Stores the next version; 0 expects that there is none. */
  put(topic: Topic, expectedVersion: number): Promise<'stored' | 'conflict'>;
};
