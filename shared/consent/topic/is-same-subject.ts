import type { Topic, TopicTexts } from './topic.ts';
import { ownNames } from './topic-name.ts';

/**
 * Whether a topic is about what it was, as far as its words tell: in a language that both have, what it
 * is called or described as now shares a word with the name that people consented to. Another subject
 * needs its own topic, and consent to that (GDPR art. 4(11): consent is specific). A topic that a
 * notice alone named, by its id, may be given any name.
 */
export const isSameSubject = (
  before: Pick<Topic, 'names' | 'topicId'>,
  after: { readonly names: Texts; readonly descriptions: Texts },
): boolean => {
  const own = Object.entries(ownNames(before)) as [keyof TopicTexts, string][];
  const kept = own.filter(([language]) => after.names[language] !== undefined);
  return (
    own.length === 0 ||
    (kept.length > 0 &&
      kept.every(([language, name]) =>
        shareWord(name, `${after.names[language] ?? ''} ${after.descriptions[language] ?? ''}`),
      ))
  );
};

type Texts = { readonly [Each in keyof TopicTexts]?: string | undefined };

const shareWord = (before: string, after: string): boolean => {
  const words = wordsOf(after);
  return tellingOf(wordsOf(before)).some((one) => words.some((other) => isKin(one, other)));
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that any topic may have; a name that has no others is recognised by these. */
const tellingOf = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => word.length > 2 && !common.test(word));
  return telling.length > 0 ? telling : words;
};

const common =
  /^(?:week\p{L}*|month\p{L}*|maand\p{L}*|monat\p{L}*|dag\p{L}*|day|daily|tag|tages|jaar\p{L}*|year\p{L}*|jahr\p{L}*|woche\p{L}*|weekly|the|and|for|from|our|your|about|van|voor|het|een|uit|over|met|onze|ons|uw|der|die|das|und|von|vom|fur|aus|uber|mit|unser\p{L}*|mail|mails|e|informatie|information|informationen|alle|all)$/u;

/** The same word, or a longer one made of it: “recept” and “recepten”, “news” and “newsletter”. */
const isKin = (one: string, other: string): boolean => {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < shortestStem) return one === other;
  return longer.includes(shorter) || shared(one, other) >= shortestShared;
};

const shortestStem = 4;
const shortestShared = 6;

const shared = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};
