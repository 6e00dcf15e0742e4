import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { purposeEvidence, ruleEvidence } from '../../shared/classification/advice/evidence.ts';
import { judgeTemplate } from '../../shared/classification/blocks/judge-template.ts';
import type { Band, MailContent } from '../../shared/classification/classification.ts';
import type { Judge } from '../../shared/classification/model/judge.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { type Carrier, disguises, placings, plainMail } from './compose.ts';
import { frameTeachings } from './frames.ts';
import { passageFiles } from './passages.ts';
import { sha256 } from './read-corpus.ts';
import { seededRandom } from './seeded-random.ts';
import { type Passage, type Teaching, teachingOfPassage } from './teaching.ts';
import { lessonsOf, trainJudge } from './train-judge.ts';

/**
 * Leaves out families of passages and sectors of honest mail together, trains on the rest, and judges what
 * was left out: neither the wording nor the mail around it has been seen.
 */
export const heldOut = (
  others: readonly Teaching[],
  folds: number,
  seed: number,
): readonly Trial[] => {
  const passages = passageFiles().flatMap((file) => file.passages);
  const all = carriers();
  const foldOf = (name: string): number => hash(name) % folds;
  const passageFold = ({ family, text }: Passage): number => foldOf(family ?? text);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const kept = passages.filter((each) => passageFold(each) !== fold);
    const lessons = lessonsOf([
      ...others,
      ...frameTeachings(),
      ...kept.flatMap((each) => teachingOfPassage(each, 'kept')),
      ...teachingOfCarriers(all.filter(({ sector }) => foldOf(sector) !== fold)),
    ]);
    const judge = trainJudge(lessons, seed);
    const left = passages.filter((each) => passageFold(each) === fold && each.family !== undefined);
    return trialsOf(
      {
        carriers: all.filter(({ sector }) => foldOf(sector) === fold),
        selling: left.filter((each) => !isHonest(each)),
        honest: left.filter(isHonest),
      },
      judge,
      seed + fold,
    );
  });
};

const isHonest = ({ purpose }: Passage): boolean => purpose === undefined || purpose === 'service';

const folder = fileURLToPath(
  new URL('../../test/corpus/classification/carriers/', import.meta.url),
);

/** Files of honest mails, one mail per line; not those that are only ever judged. */
export const carrierFiles = (): readonly (CarrierFile & { readonly rows: number })[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(`${folder}${name}`, 'utf8');
      return { sha256: sha256(text), rows: linesOf(text).length };
    });

type CarrierFile = { readonly sha256: string };

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** Honest mails written to carry passages. */
export const carriers = (): readonly Carrier[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => linesOf(readFileSync(`${folder}${name}`, 'utf8')))
    .map((line) => JSON.parse(line) as Carrier);

/** What carriers teach: every sentence of theirs serves or says who writes. */
export const teachingOfCarriers = (list: readonly Carrier[]): readonly Teaching[] =>
  list.flatMap(({ lang, subject, blocks, act }) =>
    [subject, ...blocks].flatMap((text) =>
      teachingOfPassage({ lang, text, purpose: 'service', family: act }, 'carrier'),
    ),
  );

/** One composed mail and what became of it. */
export type Trial = {
  readonly kind: 'attack' | 'service' | 'look-alike';
  readonly lang: string;
  readonly family: string;
  /** For what a passage sells, calls or asks. */
  readonly purpose?: Passage['purpose'];
  readonly placing: string;
  readonly band: Band;
  readonly text: string;
  readonly note: string;
  readonly named: boolean;
};

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

const judged = (
  content: MailContent,
  judge: Judge,
): Pick<Trial, 'band' | 'note'> & { purposes: ReadonlySet<string> } => {
  const { strictest, slots } = judgeTemplate(content, judge);
  const open = strictest.blocks.filter(({ sure, reasons }) => sure || reasons.length > 0);
  const note = open
    .slice(0, 3)
    .map(({ block, probability, reasons, sentences }) => {
      const bad = sentences.filter(({ verdict }) => verdict.sure || verdict.reason !== undefined);
      const rules = bad.flatMap(({ verdict }) => verdict.matches.map(({ rule }) => rule.id));
      return `<${block.kind} ${probability.toFixed(2)} ${reasons} ${rules}: ${bad
        .map(({ start, end }) => block.folded.text.slice(start, end).trim())
        .join(' / ')
        .slice(0, 150)}>`;
    })
    .join(' ');
  const evidence = [...ruleEvidence(strictest), ...purposeEvidence(strictest, judge)];
  return {
    band: strictest.band === 'pass' && slots.length > 0 ? 'review' : strictest.band,
    note: `${strictest.reasons.join(' ')} ${note}`,
    purposes: new Set(evidence.map((each) => each.class)),
  };
};

type Material = {
  readonly carriers: readonly Carrier[];
  readonly selling: readonly Passage[];
  readonly honest: readonly Passage[];
};

const trialsOf = (material: Material, judge: Judge, seed: number): readonly Trial[] => {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const dresses = ['text', 'html', 'mjml'] as const;
  const trials: Trial[] = [];
  /** Attacks ride in mails that pass without them, so that nothing else can stop them. */
  const passing = new Set<Carrier>();
  for (const carrier of material.carriers) {
    const dress = pick(dresses);
    const { purposes: _, ...found } = judged(plainMail(carrier, dress), judge);
    if (found.band === 'pass') passing.add(carrier);
    trials.push({
      kind: 'service',
      lang: carrier.lang,
      family: carrier.sector,
      placing: dress,
      text: carrier.id,
      named: false,
      ...found,
    });
  }
  const names = Object.keys(placings);
  const put = (passage: Passage, kind: Trial['kind'], placing: string, disguise: string): void => {
    const own = [...passing].filter(({ lang }) => lang === passage.lang);
    const text = (disguises[disguise] ?? ((same: string) => same))(passage.text);
    if (own.length === 0) return;
    const content = placings[placing]?.(pick(own), text);
    if (content === undefined) return;
    const { purposes, ...found } = judged(content, judge);
    trials.push({
      kind,
      lang: passage.lang,
      family: passage.family ?? '',
      ...defined({ purpose: passage.purpose }),
      placing,
      text: passage.text,
      named: purposes.size === 0 || purposes.has(passage.purpose ?? ''),
      ...found,
    });
  };
  for (const passage of material.selling)
    for (let round = 0; round < 2; round += 1)
      put(
        passage,
        'attack',
        round === 0 ? pick(names.slice(0, 6)) : pick(names),
        random() < 0.8 ? 'none' : pick(Object.keys(disguises)),
      );
  for (const passage of material.honest)
    put(passage, 'look-alike', pick(names.slice(0, 6)), 'none');
  return trials;
};

/** Rows that are only ever judged, never learned: passages, and honest mails to carry them. */
export const judgeUnseen = (
  rows: readonly (Passage | Carrier)[],
  judge: Judge,
  seed: number,
): readonly Trial[] => {
  const own = rows.filter((row) => 'blocks' in row);
  const passages = rows.filter((row) => 'text' in row);
  return trialsOf(
    {
      carriers: own.length > 0 ? own : carriers(),
      selling: passages.filter((each) => !isHonest(each)),
      honest: passages.filter(isHonest),
    },
    judge,
    seed,
  );
};
