import { once } from '../once.ts';
import { causeWords } from './words/cause-words.ts';
import { marketWords } from './words/market-words.ts';
import { plainWords } from './words/plain-words.ts';
import { serviceWords } from './words/service-words.ts';

/**
 * The classes that a folded word belongs to, in Dutch, English and German; many words belong to
 * none. A class is a hint to the model and no verdict: a price word beside the reader's own invoice
 * is something other than one beside a season.
 */
export const classesOf = (word: string): readonly string[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = lookUp(word);
  if (known.size < mostKnown) known.set(word, found);
  return found;
};

const mostKnown = 20_000;
const known = new Map<string, readonly string[]>();

const entriesOf = (): readonly (readonly [string, string])[] =>
  [marketWords, causeWords, serviceWords, plainWords]
    .flatMap((list) => Object.entries(list))
    .flatMap(([name, entries]) => entries.split(' ').map((entry) => [name, entry] as const));

/** Words by their class, whole or, where written with a `*`, begun. */
const index = once(() => {
  const words = new Map<string, readonly string[]>();
  const starts = new Map<string, readonly string[]>();
  let longestStart = 0;
  for (const [name, entry] of entriesOf()) {
    const open = entry.endsWith('*');
    const key = open ? entry.slice(0, -1) : entry;
    const map = open ? starts : words;
    map.set(key, [...(map.get(key) ?? []), name]);
    if (open) longestStart = Math.max(longestStart, key.length);
  }
  return { words, starts, longestStart };
});

const startOf = (word: string, least: number): readonly string[] | undefined => {
  const { starts, longestStart } = index();
  for (let length = Math.min(word.length, longestStart); length >= least; length -= 1) {
    const found = starts.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
};

const shortestStart = 3;
/** A compound is at least this long, and its parts are. */
const shortestCompound = 9;
const shortestHead = 4;
const shortestFirst = 3;
/** An ending of a word may follow its beginning by this much. */
const longestEnding = 3;

/** What a compound is at its end, as Dutch and German build them: a `meterkast` is a kind of `kast`. */
const headOf = (word: string): readonly string[] => {
  for (let from = shortestFirst; from <= word.length - shortestHead; from += 1) {
    const head = word.slice(from);
    const found =
      index().words.get(head) ?? startOf(head, Math.max(shortestHead, head.length - longestEnding));
    if (found !== undefined) return found;
  }
  return [];
};

/** The word as it stands, else its longest known beginning, else the end of a compound. */
const lookUp = (word: string): readonly string[] =>
  index().words.get(word) ??
  startOf(word, shortestStart) ??
  (word.length >= shortestCompound ? headOf(word) : []);
