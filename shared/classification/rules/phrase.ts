import { once } from '../once.ts';
import { alternatives, closing, type Head, needsOf } from './phrase-heads.ts';

/** A phrase on its own, with what a text must hold for it to have a chance: one of each list. */
export type Phrase = { readonly needs: readonly (readonly Head[])[]; readonly pattern: RegExp };

/** Phrases that are parsed when they are first looked for, not when the rules are imported. */
export type PhraseList = () => readonly Phrase[];

const word = '[a-z0-9]';
const between = '[^a-z0-9]{1,4}';
const gap = '[^a-z0-9](?:[^.!?]{0,48}[^a-z0-9])??';

/**
 * Reads phrases over folded text (lower case, no accents). A space is what separates two
 * words, ` ?` the same or nothing, ` ~ ` a gap of at most 48 characters inside the sentence, `*` the
 * rest of a word, or up to six times what is in brackets before it; for the rest it is a regular
 * expression. Every repetition has a bound, so that matching stays linear in the text.
 */
export const phraseList = (...list: readonly string[]): PhraseList =>
  once(() =>
    list
      .flatMap(choicesOf)
      .map((phrase) => ({ needs: needsOf(phrase), pattern: compiled([phrase]) })),
  );

/** One phrase as a source of a regular expression; see `phrases`. */
const sourceOf = (phrase: string): string =>
  phrase
    .replaceAll(/\\S\{(\d),(\d{1,2})\} /g, '\\S{$1,$2}\\s')
    .replaceAll(/([)\]])\*/g, '$1{0,6}')
    .replaceAll('*', `${word}{0,20}`)
    .replaceAll(' ?', '[^a-z0-9]{0,4}')
    .replaceAll(' ~ ', gap)
    .replaceAll(' ', between);

const compiled = (list: readonly string[]): RegExp =>
  new RegExp(`(?<!${word})(?:${list.map(sourceOf).join('|')})(?!${word})`);

/** A phrase that is one group of alternatives is each of them: a text seldom has a chance of more. */
const choicesOf = (phrase: string): readonly string[] =>
  phrase.startsWith('(?:') && closing(phrase) === phrase.length - 1
    ? alternatives(phrase.slice(3, -1)).flatMap(choicesOf)
    : [phrase];

/** The same as one expression, for wording that is only looked at now and then. */
export const phrases = (...list: readonly string[]): RegExp => compiled(list);
