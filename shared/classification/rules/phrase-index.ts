import { once } from '../once.ts';
import type { PhraseList } from './phrase.ts';
import { type Head, keysOf } from './phrase-heads.ts';

/**
 * Finds which of many things a text tells. Phrases are looked up by the words they can begin with,
 * so that a sentence meets only the few that have a chance in it. The index is built by the first
 * text, since it takes longer than all else of a cold start.
 */
export const phraseIndex = <T extends { readonly phrases: PhraseList }>(list: readonly T[]) => {
  const index = once(() => buildIndex(list));

  /** The first match of each thing that the text tells, the longest of those, in the order of the list. */
  return (text: string): readonly PhraseMatch<T>[] => {
    const first = new Map<number, PhraseMatch<T>>();
    for (const { of, order, pattern } of candidates(index(), text)) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const found = { of, start: match.index, end: match.index + match[0].length };
      const known = first.get(order);
      if (known === undefined || isBefore(found, known)) first.set(order, found);
    }
    return [...first].toSorted(([a], [b]) => a - b).map(([, match]) => match);
  };
};

/** Where something that is told by phrases was found in a text. */
export type PhraseMatch<T> = { readonly of: T; readonly start: number; readonly end: number };

const isBefore = <T>(a: PhraseMatch<T>, b: PhraseMatch<T>): boolean =>
  a.start < b.start || (a.start === b.start && a.end > b.end);

type Check = (keys: ReadonlySet<string>, text: string) => boolean;

type Entry<T> = {
  readonly of: T;
  readonly order: number;
  readonly pattern: RegExp;
  readonly others: readonly Check[];
};

type Index<T> = {
  readonly byKey: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byInfix: ReadonlyMap<string, readonly Entry<T>[]>;
  /** What may begin with anything. */
  readonly always: readonly Entry<T>[];
};

const buildIndex = <T extends { readonly phrases: PhraseList }>(list: readonly T[]): Index<T> => {
  const byKey = new Map<string, Entry<T>[]>();
  const byInfix = new Map<string, Entry<T>[]>();
  const always: Entry<T>[] = [];
  const put = (head: Head, entry: Entry<T>): void => {
    const [map, key] = 'key' in head ? [byKey, head.key] : [byInfix, head.infix];
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else if (known.at(-1) !== entry) known.push(entry);
  };
  for (const [order, of] of list.entries())
    for (const { needs, pattern } of of.phrases()) {
      const [rarest, ...others] = needs.toSorted((a, b) => commonness(a) - commonness(b));
      const entry = { of, order, pattern, others: others.map(checkOf) };
      if (rarest === undefined) always.push(entry);
      for (const head of rarest ?? []) put(head, entry);
    }
  return { byKey, byInfix, always };
};

let last: { readonly text: string; readonly keys: ReadonlySet<string> } | undefined;

/** Every index is asked about the same sentence in a row. */
const keysIn = (text: string): ReadonlySet<string> => {
  if (text !== last?.text) last = { text, keys: keysOf(text) };
  return last.keys;
};

const candidates = <T>({ byKey, byInfix, always }: Index<T>, text: string) => {
  const found = new Set<Entry<T>>(always);
  const keys = keysIn(text);
  const add = (entry: Entry<T>): void => {
    if (entry.others.every((check) => check(keys, text))) found.add(entry);
  };
  for (const key of keys) for (const entry of byKey.get(key) ?? []) add(entry);
  for (const [infix, entries] of byInfix) if (text.includes(infix)) entries.forEach(add);
  return found;
};

const checkOf = (heads: readonly Head[]): Check => {
  const own = new Set(heads.flatMap((head) => ('key' in head ? [head.key] : [])));
  const infixes = heads.flatMap((head) => ('infix' in head ? [head.infix] : []));
  return (keys, text) => !own.isDisjointFrom(keys) || infixes.some((infix) => text.includes(infix));
};

/** Keys that nearly every sentence holds. */
const common = new Set(
  'uw u je jij de het een en in is op van voor met te dat die nu ons onze wij we you your the a an and to of for on our us it this that your wit ihr ihre sie der die das den ein und zu fur mit auf wir uns 0'
    .split(' ')
    .map((word) => word.slice(0, 3)),
);

/** About how often a text holds one of these. */
const commonness = (heads: readonly Head[]): number =>
  heads.reduce((sum, head) => sum + ('key' in head && common.has(head.key) ? 20 : 1), 0);
