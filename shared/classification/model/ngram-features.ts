/** Buckets that n-grams are hashed into; a power of two. */
export const buckets = 65_536;

/** Hashed n-grams of one text: parallel lists of bucket and value, of Euclidean length 1. */
export type Features = { readonly buckets: readonly number[]; readonly values: readonly number[] };

const longestText = 12_000;
const prime = 16_777_619;
const wordSeed = 0x811c9dc5;
const pairSeed = 0x050c5d1f;
const charSeed = 0x2f0b4c47;

/** Words of folded text; digits are one digit, addresses and placeholders tell nothing. */
const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .replace(/https?:\/\/\S{1,2000}|\{\{[^}]{0,200}\}\}|\S{1,200}@\S{1,200}/g, ' ')
    .replace(/\d{1,30}/g, '0')
    .match(/[a-z0]{1,40}|[%€$£!]/g) ?? [];

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
const bucketOf = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & (buckets - 1);
};

const hashWord = (word: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
};

/** Counts n-grams into one table that is reused, so that a block costs only its own n-grams. */
export const ngramCounter = () => {
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
      let hash = charSeed;
      const end = Math.min(from + 5, padded.length);
      for (let at = from; at < end; at += 1) {
        hash = mix(hash, padded.charCodeAt(at));
        if (at - from >= 2) add(bucketOf(hash));
      }
    }
  };

  return (text: string): Features => {
    touched = [];
    let before = '';
    for (const word of wordsOf(text)) {
      add(bucketOf(hashWord(word, wordSeed)));
      if (before !== '') add(bucketOf(hashWord(`${before} ${word}`, pairSeed)));
      addCharacters(word);
      before = word;
    }
    const raw = touched.map((bucket) => 1 + Math.log(counts[bucket] ?? 1));
    for (const bucket of touched) counts[bucket] = 0;
    const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
    return { buckets: touched, values: raw.map((value) => value / (length || 1)) };
  };
};

/** Words of a text with the bucket each falls into, to say which words weighed most. */
export const wordBuckets = (text: string): readonly (readonly [string, number])[] =>
  [...new Set(wordsOf(text))].map((word) => [word, bucketOf(hashWord(word, wordSeed))]);
