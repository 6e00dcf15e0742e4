import { once } from '../../once.ts';
import { phraseList } from '../phrase.ts';
import { alternatives, closing } from '../phrase-heads.ts';
import { phraseIndex } from '../phrase-index.ts';
import { availabilitySigns } from './availability-signs.ts';
import { ownSigns } from './own-signs.ts';
import { persuasionSigns } from './persuasion-signs.ts';
import { serviceSigns } from './service-signs.ts';
import type { Sign } from './sign.ts';

/**
 * What kinds of wording a folded sentence holds, by the names of the signs. Signs are features for
 * the model and no verdict: each alone is found in honest mail as well.
 */
export const signsIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const words = text.match(/[a-z0-9]+/g) ?? [];
  for (const [at, word] of words.entries()) {
    for (const { id, rest } of startingWith(word))
      if (rest.every((each, step) => isWord(each, words[at + 1 + step]))) found.add(id);
    if (auxiliaries.has(word) && words.slice(at + 1, at + 1 + furthest).some(isParticiple))
      found.add('s-done');
  }
  for (const { of } of patterns()(text)) found.add(of.id);
  return found;
};

/** A phrase of plain words, to be compared word by word: `*` stands for the rest of a word. */
type Plain = { readonly id: string; readonly rest: readonly string[] };

const isWord = (phrase: string, word: string | undefined): boolean =>
  word !== undefined &&
  (phrase.endsWith('*') ? word.startsWith(phrase.slice(0, -1)) : word === phrase);

const choicesOf = (phrase: string): readonly string[] =>
  phrase.startsWith('(?:') && closing(phrase) === phrase.length - 1
    ? alternatives(phrase.slice(3, -1)).flatMap(choicesOf)
    : [phrase];

const isPlain = (phrase: string): boolean => /^[a-z0-9]+\*?(?: [a-z0-9]+\*?)*$/.test(phrase);

const all = once((): readonly Sign[] =>
  [...persuasionSigns, ...availabilitySigns, ...serviceSigns, ...ownSigns].map(
    ({ id, phrases }) => ({
      id,
      phrases: phrases.flatMap(choicesOf),
    }),
  ),
);

/** Plain phrases by their first word, whole or begun. */
const firsts = once(() => {
  const byWord = new Map<string, Plain[]>();
  const byStart = new Map<string, Plain[]>();
  for (const { id, phrases } of all())
    for (const phrase of phrases.filter(isPlain)) {
      const [first = '', ...rest] = phrase.split(' ');
      const [map, key] = first.endsWith('*') ? [byStart, first.slice(0, -1)] : [byWord, first];
      map.set(key, [...(map.get(key) ?? []), { id, rest }]);
    }
  const longestStart = Math.max(...[...byStart.keys()].map(({ length }) => length));
  return { byWord, byStart, longestStart };
});

const known = new Map<string, readonly Plain[]>();
const mostKnown = 20_000;

const startingWith = (word: string): readonly Plain[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const { byWord, byStart, longestStart } = firsts();
  const found = [...(byWord.get(word) ?? [])];
  for (let length = 1; length <= Math.min(word.length, longestStart); length += 1)
    found.push(...(byStart.get(word.slice(0, length)) ?? []));
  if (known.size < mostKnown) known.set(word.slice(0, 40), found);
  return found;
};

/** Everything that is more than plain words. */
const patterns = once(() =>
  phraseIndex(
    all().map(({ id, phrases }) => ({
      id,
      phrases: phraseList(...phrases.filter((phrase) => !isPlain(phrase))),
    })),
  ),
);

/** Something was or is done: a form of to be or to have, and a participle soon after. */
const auxiliaries = new Set(
  'hebben heb heeft hebt is zijn was waren wordt worden werd werden ben bent has have had were are been be being haben habe hat hast ist sind war wurde wurden wird bin'.split(
    ' ',
  ),
);
const furthest = 7;

const participle =
  /^(?:[a-z]{0,10}ge[a-z]{2,14}(?:d|t|en)|(?:ver|be|ont|her|over|onder|ent|er|zer|uber|unter)[a-z]{3,14}(?:d|t|en)|[a-z]{3,14}iert|[a-z]{2,12}ed)$/;
const irregular = new Set(
  'sent paid made found taken given put set kept left lost seen done held written drawn built bought begun shown known broken chosen driven met read told gone cut shut due'.split(
    ' ',
  ),
);
const isParticiple = (word: string): boolean => participle.test(word) || irregular.has(word);
