import type { Phrase } from './phrase.ts';
import { type Head, keysOf } from './phrase-heads.ts';

/**
 * Finds which of many things a text tells. Phrases are looked up by the words they can begin with,
 * so that a sentence meets only the few that have a chance in it.
 */
export const phraseIndex = <T extends { readonly phrases: readonly Phrase[] }>(
  list: readonly T[],
) => {
  const byKey = new Map<string, Entry<T>[]>();
  const byInfix = new Map<string, Entry<T>[]>();
  const always: Entry<T>[] = [];
  const put = (head: Head, entry: Entry<T>): void => {
    const [map, key] = 'key' in head ? [byKey, head.key] : [byInfix, head.infix];
    const known = map.get(key) ?? [];
    if (!known.includes(entry)) map.set(key, [...known, entry]);
  };
  for (const [order, of] of list.entries())
    for (const { heads, pattern } of of.phrases) {
      const entry = { of, order, pattern };
      if (heads === undefined) always.push(entry);
      for (const head of heads ?? []) put(head, entry);
    }

  const candidates = (text: string): ReadonlySet<Entry<T>> => {
    const found = new Set<Entry<T>>(always);
    for (const key of keysOf(text)) for (const entry of byKey.get(key) ?? []) found.add(entry);
    for (const [infix, entries] of byInfix)
      if (text.includes(infix)) for (const entry of entries) found.add(entry);
    return found;
  };

  /** The first match of each thing that the text tells, in the order of the list. */
  return (text: string): readonly PhraseMatch<T>[] => {
    const first = new Map<number, PhraseMatch<T>>();
    for (const { of, order, pattern } of candidates(text)) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const known = first.get(order);
      if (known === undefined || match.index < known.start)
        first.set(order, { of, start: match.index, end: match.index + match[0].length });
    }
    return [...first].toSorted(([a], [b]) => a - b).map(([, match]) => match);
  };
};

/** Where something that is told by phrases was found in a text. */
export type PhraseMatch<T> = { readonly of: T; readonly start: number; readonly end: number };

type Entry<T> = { readonly of: T; readonly order: number; readonly pattern: RegExp };
