import type { Judge, Limits } from '../../shared/classification/model/judge.ts';
import { logitOf } from '../../shared/classification/model/linear-model.ts';
import {
  buckets,
  type Features,
  featureCounter,
} from '../../shared/classification/model/sentence-features.ts';
import type { RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import type { Teaching } from './teaching.ts';
import { type Example, quantised, trainLinear, trainSparse } from './train-linear.ts';

/** Trains the model of promotion and one for each purpose. */
export const trainJudge = (lessons: readonly Lesson[], seed: number): Judge => {
  const kept = cleaned(lessons, seed);
  /** A dry offer teaches that it promotes; of purposes it would teach chance words. */
  const promoting = kept.filter(({ promotes, dry }) => promotes === 1 && dry !== true);
  /** A purpose that fewer sentences have weighs as much as the others together. */
  const rarity = (purpose: RegulatedPurpose): number => {
    const own = promoting.filter((lesson) => lesson.purpose === purpose).length;
    return Math.min(4, Math.max(1, (promoting.length - own) / Math.max(1, own)));
  };
  const purposeOf = (purpose: RegulatedPurpose) =>
    quantised(
      trainSparse(
        promoting.map((lesson) => ({
          features: lesson.features,
          label: lesson.purpose === purpose ? 1 : 0,
          weight: lesson.weight * (lesson.purpose === purpose ? rarity(purpose) : 1),
        })),
        { seed, size: purposeBuckets, cost: purposeCost, most: mostOfPurpose },
      ),
    );
  return {
    promotes: quantised(
      trainSparse(balanced(kept), { seed, size: buckets, cost: promotesCost, most: mostStored }),
    ),
    purposes: {
      commercial: purposeOf('commercial'),
      ideological: purposeOf('ideological'),
      charitable: purposeOf('charitable'),
    },
    limits,
  };
};

/** A sentence with its features, counted once. */
export type Lesson = Teaching & { readonly features: Features };

/** Changed by commit only, with the figures of before and after. */
const limits: Limits = {
  clear: 0.33,
  clearShort: 0.45,
  clearSoft: 0.2,
  clearHard: 0.12,
  promotes: 0.46,
  promotesWhole: 0.7,
  contradicts: 0.46,
};

/** How many features have a weight: what the largest function still has room for. */
const mostStored = 38_500;
const mostOfPurpose = 4_500;
const purposeBuckets = 131_072;
const purposeCost = 5;
const promotesCost = 15;

/** Counts the features of all sentences; the same sentence with the same label is learned once. */
export const lessonsOf = (teachings: readonly Teaching[]): readonly Lesson[] => {
  const count = featureCounter();
  const seen = new Map<string, Teaching>();
  for (const teaching of teachings) {
    const key = `${teaching.promotes} ${teaching.text}`;
    const known = seen.get(key);
    if (known === undefined || known.weight < teaching.weight) seen.set(key, teaching);
  }
  return [...seen.values()].map((teaching) => {
    const { buckets: found, values } = count(teaching.text);
    return {
      ...teaching,
      features: { buckets: Int32Array.from(found), values: Float32Array.from(values) },
    };
  });
};

/** Both classes weigh the same in each language, whatever the corpus happens to hold. */
const balanced = (lessons: readonly Lesson[]): readonly Example[] => {
  const sums = new Map<string, number>();
  const keyOf = ({ lang, promotes }: Lesson) => `${lang} ${promotes}`;
  for (const lesson of lessons)
    sums.set(keyOf(lesson), (sums.get(keyOf(lesson)) ?? 0) + lesson.weight);
  const largest = Math.max(1, ...sums.values());
  return lessons.map((lesson) => ({
    features: lesson.features,
    label: lesson.promotes,
    weight: lesson.weight * Math.min(3, Math.sqrt(largest / (sums.get(keyOf(lesson)) ?? 1))),
  }));
};

/** Sentences of marketing mail that the model itself finds serving teach nothing: a greeting, a fact. */
const cleaned = (lessons: readonly Lesson[], seed: number): readonly Lesson[] => {
  const first = trainLinear(balanced(lessons), {
    seed,
    size: buckets,
    cost: promotesCost,
    epochs: 5,
  });
  return lessons.filter(
    ({ promotes, weight, features }) =>
      promotes === 0 || weight === 1 || logitOf(first, features) > -0.5,
  );
};
