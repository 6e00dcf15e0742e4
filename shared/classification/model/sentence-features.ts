import { classesOf } from './word-classes.ts';

/** Buckets that features are hashed into; a power of two. */
export const buckets = 65_536;

/** Hashed features of one text: parallel lists of bucket and value. */
export type Features = { readonly buckets: readonly number[]; readonly values: readonly number[] };

const longestText = 2_000;
const prime = 16_777_619;
const seeds = {
  word: 0x811c9dc5,
  pair: 0x050c5d1f,
  char: 0x2f0b4c47,
  sign: 0x1b873593,
  shape: 0x6c62272e,
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

/** Each class, and each two classes, in the order of the alphabet. */
const pairsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((one, index) => [one, ...names.slice(index + 1).map((other) => `${one} ${other}`)]);

/** Features that say what kind of words meet, not which: they carry over to words never seen. */
const signsOf = (words: readonly string[]): ReadonlySet<string> => {
  const found = [...new Set(words.flatMap((word) => classesOf(word)))].toSorted();
  return new Set([
    ...classesOf(words[0] ?? '').map((name) => `first ${name}`),
    ...pairsOf(found),
    ...marks.filter((mark) => words.includes(mark)),
    ...(words.some((word) => word.includes('0')) ? ['digit'] : []),
    `length ${Math.min(5, Math.ceil(Math.log2(1 + words.length)))}`,
  ]);
};

/** Words that shape a sentence and are kept as they are; a word of a class becomes its class. */
const shaping = new Set(
  'is zijn was were wordt worden werd heeft hebben hebt had kan kunt kunnen kun zal zullen wilt wil mag are were will can could has have been would may should wird werden wurde wurden ist sind hat haben kann konnen soll will mochten als wenn if when because omdat weil zodat damit dat that dass who wie welke which die der das deze this dit diese voor for fur van from von met with mit naar nach tot until bis ook auch also dan then dann onder unter door durch over uber tegen against gegen zonder sonder eens mal even'.split(
    ' ',
  ),
);

const shapeOfWord = (word: string): string => {
  if (word.includes('0')) return '0';
  const [name] = classesOf(word);
  if (word.length > 3 && shaping.has(word)) return word;
  return name ?? (word.length <= 3 ? word : 'x');
};

/** The sentence with its content words replaced by what they do: `yours contract is state`. */
const shapeOf = (words: readonly string[]): readonly string[] => [
  '^',
  ...words.map(shapeOfWord),
  '$',
];

const shapesOf = (words: readonly string[]): ReadonlySet<string> => {
  const shape = shapeOf(words);
  const found = new Set<string>();
  for (let at = 0; at + 1 < shape.length; at += 1) {
    found.add(`${shape[at]}>${shape[at + 1]}`);
    if (at + 2 < shape.length) found.add(`${shape[at]}>${shape[at + 1]}>${shape[at + 2]}`);
  }
  return found;
};

const shapeValue = 0.4;
const signValue = 0.35;

/** Counts features into one table that is reused, so that a text costs only its own features. */
export const featureCounter = () => {
  const counts = new Uint16Array(buckets);
  let touched: number[] = [];

  const add = (bucket: number): void => {
    const before = counts[bucket] ?? 0;
    if (before === 0) touched.push(bucket);
    counts[bucket] = Math.min(before + 1, 60_000);
  };

  const addCharacters = (word: string): void => {
    const padded = `_${word}_`;
    for (let from = 0; from < padded.length - 2; from += 1) {
      let hash: number = seeds.char;
      const end = Math.min(from + 5, padded.length);
      for (let at = from; at < end; at += 1) {
        hash = mix(hash, padded.charCodeAt(at));
        if (at - from >= 2) add(bucketOf(hash));
      }
    }
  };

  return (text: string): Features => {
    touched = [];
    const words = wordsOf(text);
    let before = '^';
    for (const word of words) {
      add(bucketOf(hashOf(word, seeds.word)));
      add(bucketOf(hashOf(`${before} ${word}`, seeds.pair)));
      if (word.length > 3) addCharacters(word);
      before = word;
    }
    const raw = touched.map((bucket) => 1 + Math.log(counts[bucket] ?? 1));
    for (const bucket of touched) counts[bucket] = 0;
    const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0)) || 1;
    const signs = [...signsOf(words)].map((sign) => bucketOf(hashOf(sign, seeds.sign)));
    const shapes = [...shapesOf(words)].map((shape) => bucketOf(hashOf(shape, seeds.shape)));
    const perShape = shapeValue / Math.sqrt(shapes.length || 1);
    return {
      buckets: [...touched, ...signs, ...shapes],
      values: [
        ...raw.map((value) => value / length),
        ...signs.map(() => signValue),
        ...shapes.map(() => perShape),
      ],
    };
  };
};

/** Words of a text with the bucket each falls into, to say which words weighed most. */
export const wordBuckets = (text: string): readonly (readonly [string, number])[] =>
  [...new Set(wordsOf(text))].map((word) => [word, bucketOf(hashOf(word, seeds.word))]);
