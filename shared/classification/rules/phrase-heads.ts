/** A word that starts so (`key`), or letters anywhere (`infix`). */
export type Head = { readonly key: string } | { readonly infix: string };

/** Words are looked up by their first letters; a shorter word is its own key. */
const keyLength = 3;

/** Stands for any digit, and for any currency sign. */
export const digitKey = '0';
export const currencyKey = '¤';

/** Keys under which the words of a text are looked up. */
export const keysOf = (text: string): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const word of text.match(/[a-z0-9]+/g) ?? []) {
    keys.add(word.slice(0, keyLength));
    if (/^\d/.test(word)) keys.add(digitKey);
  }
  if (/[€$£]/.test(text)) keys.add(currencyKey);
  return keys;
};

export const closing = (phrase: string): number => {
  let depth = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase[at] === '\\') at += 1;
    else if (phrase[at] === '(') depth += 1;
    else if (phrase[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
};

/** The alternatives of a group, split where it is not nested deeper. */
export const alternatives = (inside: string): readonly string[] => {
  const list: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === '(') depth += 1;
    else if (inside[at] === ')') depth -= 1;
    else if (inside[at] === '|' && depth === 0) {
      list.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...list, inside.slice(from)];
};

const union = (lists: readonly (readonly Head[] | undefined)[]): readonly Head[] | undefined => {
  const all: Head[] = [];
  for (const list of lists) {
    if (list === undefined) return undefined;
    all.push(...list);
  }
  return all;
};

const groupHeads = (phrase: string): readonly Head[] | undefined => {
  const end = closing(phrase);
  if (end < 0 || !phrase.startsWith('(?:')) return undefined;
  const after = phrase.slice(end + 1);
  const optional = /^[?*]/.test(after);
  const rest = optional ? after.slice(1) : after;
  const inner = alternatives(phrase.slice(3, end)).map((each) => headsOf(each + rest));
  return union(optional ? [...inner, headsOf(rest)] : inner);
};

/** Letters at the head: a whole word is its own key, the start of one must be long enough. */
const letterHeads = (phrase: string): readonly Head[] | undefined => {
  const letters = /^[a-z0-9]+/.exec(phrase)?.[0] ?? '';
  const next = phrase.slice(letters.length);
  const sure = /^[?{]/.test(next) ? letters.slice(0, -1) : letters;
  const whole = next === '' || /^[ ,:'=+-](?!\?)/.test(next);
  if (!whole && sure.length < keyLength) return undefined;
  if (sure === '') return undefined;
  const key = sure.slice(0, keyLength);
  return /^\d/.test(key) ? [{ key: digitKey }] : [{ key }];
};

/** The parts of a phrase that stand between words, in order: nothing in brackets is cut. */
const partsOf = (phrase: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const sign = phrase[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === ' ' && depth === 0 && phrase[at + 1] !== '?') {
      parts.push(phrase.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, phrase.slice(from)];
};

/** Leading words that may be absent: what comes after them must still be there. */
const withoutOptional = (part: string): string => {
  const end = part.startsWith('(?:') ? closing(part) : -1;
  const times = end < 0 ? null : /^(?:\{0,\d{1,2}\}|[?*])/.exec(part.slice(end + 1));
  if (times === null) return part;
  const inner = alternatives(part.slice(3, end));
  return inner.every((each) => each.endsWith(' '))
    ? withoutOptional(part.slice(end + 1 + times[0].length))
    : part;
};

const mayBeAbsent = (part: string): boolean =>
  part === '' || part === '~' || /^(?:\(\?[!=<]|\\W)/.test(part);

/**
 * What a text must hold for a phrase to have a chance in it: one of each list. No list at all means
 * that the phrase is always tried.
 */
export const needsOf = (phrase: string): readonly (readonly Head[])[] =>
  partsOf(phrase)
    .filter((part) => !mayBeAbsent(part))
    .flatMap((part) => {
      const heads = headsOf(withoutOptional(part));
      return heads === undefined ? [] : [heads];
    });

/** Every way a phrase can begin; `undefined` when that cannot be told from its letters. */
const headsOf = (phrase: string): readonly Head[] | undefined => {
  if (phrase.startsWith('(?:')) return groupHeads(phrase);
  if (/^[a-z0-9]/.test(phrase)) return letterHeads(phrase);
  if (phrase.startsWith('*')) {
    const infix = /^[a-z]{3,}(?![?{])/.exec(phrase.slice(1))?.[0];
    return infix === undefined ? undefined : [{ infix }];
  }
  if (phrase.startsWith('\\d')) return [{ key: digitKey }];
  return /^(?:€|£|\\\$)/.test(phrase) ? [{ key: currencyKey }] : undefined;
};
