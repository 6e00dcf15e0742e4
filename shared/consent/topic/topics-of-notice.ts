import { foldTopic } from '../../kernel/fold-topic.ts';
import type { EntityId } from '../../kernel/ids.ts';
import type { Notice } from '../notice/notice.ts';
import type { Topic } from './topic.ts';

/** The topics that a notice asks consent for: folded, each with the text as it was written. */
export const topicsOfNotice = ({ covers }: Pick<Notice, 'covers'>): readonly TopicText[] => [
  ...new Map(
    covers.flatMap(({ topic }) =>
      topic === undefined ? [] : [[foldTopic(topic), topic] as const],
    ),
  ),
];

type TopicText = readonly [topicId: string, written: string];

/** A topic as far as a notice says anything of it: its first version, with its text for a name. */
export const namedByNotice = (notice: Notice, topicId: string, entityId: EntityId): Topic => {
  const written = topicsOfNotice(notice).find(([id]) => id === topicId)?.[1] ?? topicId;
  const languages = Object.keys(notice.texts);
  return {
    entityId,
    topicId,
    names: Object.fromEntries(languages.map((language) => [language, written])),
    descriptions: {},
    visibility: 'public',
    createdAt: notice.publishedAt,
    knownSince: notice.publishedAt,
    version: 1,
    changedBy: notice.publishedBy,
    changedAt: notice.publishedAt,
  };
};
