import { shippedJudge } from '../../shared/classification/model/shipped-judge.ts';
import { type Blind, blindSets, judgeBlind, languages } from './blind.ts';
import { heldOut, type Trial } from './held-out.ts';
import { fraction, type Share, wilson } from './metrics.ts';
import { ownExamples } from './own-examples.ts';
import { teachingOfMail } from './teaching.ts';

/**
 * Prints what the shipped weights make of the blind sets, and what training makes of families and
 * sectors that it did not see. The last line is one JSON object: each figure with its 95% bounds
 * (Wilson score interval) in each language.
 */
export const reportOwn = async (): Promise<void> => {
  const mails = await Promise.all(
    ownExamples().flatMap(({ rows }) => rows.map((row) => teachingOfMail(row))),
  );
  const held = heldOut(mails.flat(), folds, seed);
  const blind = new Map(blindSets.map((set) => [set, judgeBlind(shippedJudge, set)] as const));
  const summary = Object.fromEntries(
    languages.map((lang) => [lang, figuresIn(lang, held, blind)] as const),
  );
  for (const [lang, figures] of Object.entries(summary)) show(lang, figures);
  console.log(JSON.stringify(mapped(summary)));
};

const folds = 6;
const seed = 11;

const share = <T>(list: readonly T[], counts: (each: T) => boolean): Share => ({
  hits: list.filter(counts).length,
  total: list.length,
});

const stopped = ({ band }: { readonly band: string }): boolean => band !== 'pass';
const passed = ({ band }: { readonly band: string }): boolean => band === 'pass';

type Figures = Readonly<Record<string, Share>>;

const ofKind = (list: readonly Trial[], lang: string, kind: Trial['kind']): readonly Trial[] =>
  list.filter((each) => each.lang === lang && each.kind === kind);

const heldOutFigures = (lang: string, held: readonly Trial[]): Figures => ({
  stoppedHeldOut: share(ofKind(held, lang, 'attack'), stopped),
  honestHeldOutBlocked: share(ofKind(held, lang, 'service'), ({ band }) => band === 'block'),
  honestHeldOutToPerson: share(ofKind(held, lang, 'service'), ({ band }) => band === 'review'),
  lookAlikesPassed: share(ofKind(held, lang, 'look-alike'), passed),
  purposeOfHeldOut: share(ofKind(held, lang, 'attack'), ({ named }) => named),
});

const blindFigures = (lang: string, { trials, campaigns }: Blind): Figures => {
  const mails = campaigns.filter(({ row }) => row.lang === lang);
  const honest = ofKind(trials, lang, 'service');
  const through = honest.filter(passed).length;
  return {
    ...attackFigures(ofKind(trials, lang, 'attack')),
    honestBlocked: share(honest, ({ band }) => band === 'block'),
    honestToPerson: share(honest, ({ band }) => band === 'review'),
    ...kept('lookAlikesPassed', share(ofKind(trials, lang, 'look-alike'), passed)),
    ...kept('stoppedWhole', share(mails, stopped)),
    ...(mails.length === 0
      ? {}
      : { serviceAmongPassed: { hits: through, total: through + mails.filter(passed).length } }),
    ...kept(
      'purposeOfCampaign',
      share(mails, ({ row, purposes }) => purposes.length === 0 || purposes.includes(row.label)),
    ),
    ...kept(
      'purposeNamed',
      share(mails, ({ row, purposes }) => purposes.includes(row.label)),
    ),
  };
};

/** What sells counts as one figure; what calls or asks without selling as another, with its purpose. */
const attackFigures = (attacks: readonly Trial[]): Figures => {
  const selling = attacks.filter(({ purpose }) => purpose === 'commercial');
  const calling = attacks.filter(({ purpose }) => purpose !== 'commercial');
  return {
    stoppedOneBlock: share(attacks, stopped),
    ...kept('sellingStopped', share(calling.length === 0 ? [] : selling, stopped)),
    ...kept('callingStopped', share(calling, stopped)),
    ...kept(
      'purposeOfCalling',
      share(calling, ({ named }) => named),
    ),
  };
};

/** A figure that counts nothing is left out. */
const kept = (name: string, figure: Share): Figures =>
  figure.total === 0 ? {} : { [name]: figure };

const figuresIn = (
  lang: string,
  held: readonly Trial[],
  blind: ReadonlyMap<string, Blind>,
): Figures => ({
  ...heldOutFigures(lang, held),
  ...Object.fromEntries(
    [...blind].flatMap(([set, judged]) =>
      Object.entries(blindFigures(lang, judged)).map(([name, each]) => [`${set} ${name}`, each]),
    ),
  ),
});

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

const show = (lang: string, figures: Readonly<Record<string, Share>>): void => {
  console.log(`\n${lang}`);
  for (const [name, each] of Object.entries(figures)) {
    const [low, high] = wilson(each.hits, each.total);
    console.log(
      `  ${name.padEnd(30)}${percent(fraction(each)).padStart(7)}  ${each.hits}/${each.total}  95% ${percent(low)} to ${percent(high)}`,
    );
  }
};

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const mapped = (summary: Readonly<Record<string, Readonly<Record<string, Share>>>>) =>
  Object.fromEntries(
    Object.entries(summary).map(([lang, figures]) => [
      lang,
      Object.fromEntries(
        Object.entries(figures).map(([name, each]) => {
          const [low, high] = wilson(each.hits, each.total);
          return [
            name,
            {
              share: rounded(fraction(each)),
              low: rounded(low),
              high: rounded(high),
              n: each.total,
            },
          ];
        }),
      ),
    ]),
  );
