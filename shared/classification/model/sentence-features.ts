import { once } from '../once.ts';
import { matchesOf, type Setting } from '../rules/matches-of.ts';
import { signsIn } from '../rules/signs/signs-in.ts';
import { classesOf } from './classes-of.ts';

/**
 * Buckets that features are hashed into; a power of two. So many that a feature never learned of falls
 * into an empty one: in a table that is full, each unknown word would carry the weight of another.
 */
export const buckets = 1_048_576;

/** Hashed features of one text: parallel lists of bucket and value. */
export type Features = {
  readonly buckets: ArrayLike<number>;
  readonly values: ArrayLike<number>;
};

const longestText = 2_000;
const prime = 16_777_619;
const seeds = {
  word: 0x811c9dc5,
  pair: 0x050c5d1f,
  char: 0x2f0b4c47,
  sign: 0x1b873593,
  shape: 0x6c62272e,
  met: 0x3c6ef372,
} as const;

/** Words of folded text; digits are one digit, addresses and placeholders one token each. */
const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .replace(/https?:\/\/\S{1,2000}|www\.\S{1,200}|\S{1,200}@\S{1,200}/g, ' 0address ')
    .replace(/\{\{[^}]{0,200}\}\}/g, ' 0value ')
    .replace(/\d{1,2}[:.]\d{2}(?= ?(?:uur|uhr|am|pm|h\b))/g, ' 0time ')
    .replace(/\d{1,30}/g, '0')
    .match(/[a-z0]{1,40}|[%€$£!?]/g) ?? [];

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
const bucketOf = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & (buckets - 1);
};
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
};

const marks = ['%', '€', '$', '£', '!', '?'];

/** Each two classes, in the order of the alphabet. */
const pairsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} ${other}`));

/** Features that say what kind of words meet, not which: they carry over to words never seen. */
const classesMet = (words: readonly string[]): readonly string[] =>
  [...new Set(words.flatMap((word) => classesOf(word)))].toSorted();

/** What a sentence is made of beside its words. */
const formOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...classesOf(words[0] ?? '').map((name) => `first ${name}`),
    ...marks.filter((mark) => words.includes(mark)),
    ...(words.some((word) => word.includes('0')) ? ['digit'] : []),
    `length ${Math.min(5, Math.ceil(Math.log2(1 + words.length)))}`,
  ]);

/** Kinds of wording and rules: what a sentence does, in any of its words. */
const actSignsOf = (text: string): readonly string[] => {
  const read = text.slice(0, longestText);
  const found = [...signsIn(read)];
  const persuades = found.filter((name) => !name.startsWith('s-')).length;
  const serves = found.length - persuades;
  const { matches } = matchesOf(read, anywhere);
  return [
    ...found.map((name) => `act ${name}`),
    ...(persuades === 0 ? ['act none'] : []),
    ...(persuades > 1 ? ['act many'] : []),
    `acts ${Math.min(3, persuades)} ${Math.min(3, serves)}`,
    ...(matches.length > 0 ? [matches.some(({ rule }) => rule.hard) ? 'rule hard' : 'rule'] : []),
  ];
};

const anywhere: Setting = { kind: 'paragraph', hidden: false, excuses: new Set() };

/** Words that shape a sentence and are kept as they are; a word of a class becomes its class. */
const shaping = new Set(
  'is zijn was were wordt worden werd heeft hebben hebt had kan kunt kunnen kun zal zullen wilt wil mag are were will can could has have been would may should wird werden wurde wurden ist sind hat haben kann konnen soll will mochten als wenn if when because omdat weil zodat damit dat that dass who wie welke which die der das deze this dit diese voor for fur van from von met with mit naar nach tot until bis ook auch also dan then dann onder unter door durch over uber tegen against gegen zonder sonder eens mal even'.split(
    ' ',
  ),
);

const shapeOfWord = (word: string): string => {
  if (word.includes('0')) return '0';
  if (shaping.has(word)) return word;
  const [name] = classesOf(word);
  return name ?? (word.length <= 3 ? word : 'x');
};

/** The sentence with its content words replaced by what they do: `yours doc be process`. */
const shapeOf = (words: readonly string[]): readonly string[] => [
  '^',
  ...words.map(shapeOfWord),
  '$',
];

/** Each two and three of the shape that follow each other, and each two around a third. */
const shapesOf = (shape: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < shape.length; at += 1) {
    found.add(`${shape[at]}>${shape[at + 1]}`);
    if (at + 2 >= shape.length) continue;
    found.add(`${shape[at]}>${shape[at + 1]}>${shape[at + 2]}`);
    found.add(`${shape[at]}>>${shape[at + 2]}`);
  }
  return found;
};

/** Whose matter a sentence is, by its words for the reader and for the sender. */
const sidesOf = (met: readonly string[]): string =>
  `${met.includes('yours') ? 'yours' : ''} ${met.includes('ours') ? 'ours' : ''}`;

/** A feature of words beside words, with its value. */
type Weighed = readonly [name: string, value: number];

/**
 * What words do beside one another: each word and class by whose matter the sentence is, a word beside
 * the class of its neighbour, two words around one or two others, how the sentence opens and ends, and
 * the beginnings and endings of long words, which inflected and compound words share.
 */
const meetingsOf = (
  words: readonly string[],
  met: readonly string[],
  shape: readonly string[],
): readonly Weighed[] => {
  const sides = sidesOf(met);
  return [
    ...wordsOfSide(words, sides),
    ...met.map((name): Weighed => [`side ${sides} is ${name}`, 0.2]),
    [`opens ${words.slice(0, 2).join(' ')}`, edgeValue],
    [`opens ${words.slice(0, 3).join(' ')}`, edgeValue],
    [`ends ${words.slice(-2).join(' ')}`, edgeValue],
    [`opens as ${shape.slice(0, 4).join(' ')}`, edgeValue],
    ...neighboursOf(words),
  ];
};

const edgeValue = 0.3;

const wordsOfSide = (words: readonly string[], sides: string): readonly Weighed[] => {
  const distinct = [...new Set(words)];
  const value = 0.5 / Math.sqrt(distinct.length || 1);
  return distinct.flatMap((word): readonly Weighed[] => [
    ...(word.length > 3 ? [[`side ${sides} ${word}`, value] as const] : []),
    ...(word.length < longWord
      ? []
      : [
          [`stem ${word.slice(0, 5)}`, value] as const,
          [`ending ${word.slice(-4)}`, value] as const,
        ]),
  ]);
};

const neighboursOf = (words: readonly string[]): readonly Weighed[] => {
  const value = 0.6 / Math.sqrt(words.length || 1);
  const skipValue = 0.5 / Math.sqrt(2 * words.length || 1);
  const classes = words.map((word) => classesOf(word)[0]);
  return words.slice(0, -1).flatMap((word, at): readonly Weighed[] => {
    const [own, next] = [classes[at], classes[at + 1]];
    return [
      ...(next === undefined ? [] : [[`${word} then ${next}`, value] as const]),
      ...(own === undefined ? [] : [[`${own} before ${words[at + 1]}`, value] as const]),
      ...words.slice(at + 2, at + 4).map((other) => [`${word} .. ${other}`, skipValue] as const),
    ];
  });
};

const longWord = 6;

const shapeValue = 0.3;
const classValue = 0.25;
const pairValue = 0.12;
const formValue = 0.2;
const signValue = 0.5;

/** Buckets of a word by itself: the word, then its groups of three to five letters. */
const ownBuckets = (word: string): readonly number[] => {
  const found = [bucketOf(hashOf(word, seeds.word))];
  if (word.length <= 3) return found;
  const padded = `_${word}_`;
  for (let from = 0; from < padded.length - 2; from += 1) {
    let hash: number = seeds.char;
    const end = Math.min(from + 5, padded.length);
    for (let at = from; at < end; at += 1) {
      hash = mix(hash, padded.charCodeAt(at));
      if (at - from >= 2) found.push(bucketOf(hash));
    }
  }
  return found;
};

/** Words, signs and shapes whose buckets are kept; beyond that, the store is emptied. */
const mostKept = 20_000;

const kept = <T>(make: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    if (known.size >= mostKept) known.clear();
    known.set(name, made);
    return made;
  };
};

const bucketsOfWord = kept(ownBuckets);
const signBucket = kept((sign) => bucketOf(hashOf(sign, seeds.sign)));
const shapeBucket = kept((shape) => bucketOf(hashOf(shape, seeds.shape)));

/** The bucket of two words that follow each other. */
const pairBucket = (before: string, word: string): number => {
  let hash = mix(hashOf(before, seeds.pair), 32);
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return bucketOf(hash);
};

/** One table for all counters; each text leaves it empty. */
const table = once(() => new Uint8Array(buckets));
const mostCounted = 255;

/** Counts features into a table that is reused, so that a text costs only its own features. */
export const featureCounter = () => {
  const counts = table();
  let touched: number[] = [];

  const add = (bucket: number): void => {
    const before = counts[bucket] ?? 0;
    if (before === 0) touched.push(bucket);
    counts[bucket] = Math.min(before + 1, mostCounted);
  };

  /** What was counted, at a length of one; the table is empty again. */
  const drained = (): number[] => {
    const values: number[] = [];
    let squares = 0;
    for (const bucket of touched) {
      const value = logOf(counts[bucket] ?? 1);
      counts[bucket] = 0;
      squares += value * value;
      values.push(value);
    }
    const length = Math.sqrt(squares) || 1;
    return values.map((value) => value / length);
  };

  return (text: string): Features => {
    touched = [];
    const words = wordsOf(text);
    let before = '^';
    for (const word of words) {
      const own = bucketsOfWord(word);
      add(own[0] ?? 0);
      add(pairBucket(before, word));
      for (let at = 1; at < own.length; at += 1) add(own[at] ?? 0);
      before = word;
    }
    const values = drained();
    const found = touched;
    const put = (names: Iterable<string>, bucket: (name: string) => number, value: number) => {
      for (const name of names) {
        found.push(bucket(name));
        values.push(value);
      }
    };
    const met = classesMet(words);
    put(met, signBucket, classValue);
    put(pairsOf(met), signBucket, pairValue);
    put(formOf(words), signBucket, formValue);
    put(actSignsOf(text), signBucket, signValue);
    const shape = shapeOf(words);
    const shapes = shapesOf(shape);
    put(shapes, shapeBucket, shapeValue / Math.sqrt(shapes.size || 1));
    for (const [name, value] of meetingsOf(words, met, shape)) {
      found.push(bucketOf(hashOf(name, seeds.met)));
      values.push(value);
    }
    return { buckets: found, values };
  };
};

const logs = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count || 1));
const logOf = (count: number): number => logs[count] ?? 1 + Math.log(count);

/** Words of a text with the bucket each falls into, to say which words weighed most. */
export const wordBuckets = (text: string): readonly (readonly [string, number])[] =>
  [...new Set(wordsOf(text))].map((word) => [word, bucketOf(hashOf(word, seeds.word))]);
