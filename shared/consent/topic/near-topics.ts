import { foldTopic } from '../../kernel/fold-topic.ts';

/** Topic ids, those nearest to what was written first, then by id; at most this many. */
export const nearTopics = (
  written: string,
  known: readonly string[],
  most = 20,
): readonly string[] => {
  const asked = foldTopic(written);
  return known
    .map((topicId) => ({ topicId, away: distance(asked, topicId) }))
    .toSorted((a, b) => a.away - b.away || (a.topicId < b.topicId ? -1 : 1))
    .slice(0, most)
    .map(({ topicId }) => topicId);
};

/** Levenshtein distance: characters put in, taken out or replaced. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
