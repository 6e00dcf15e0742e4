import type { Calibration } from '../model/calibration.ts';
import { probabilityOf } from '../model/calibration.ts';
import type { Band, ReviewReason } from '../classification.ts';
import { detectLanguage } from '../reading/detect-language.ts';
import type { Hits } from './find-hits.ts';
import { findHits } from './find-hits.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { looksObfuscated } from '../reading/looks-obfuscated.ts';
import type { MailBlock, MailBlocks } from '../reading/mail-block.ts';
import type { MailFeatures } from './mail-features.ts';
import { mailFeatures } from './mail-features.ts';
import type { ModelReading } from '../model/model-reading.ts';
import { documentText, readWithModel } from '../model/model-reading.ts';

/** What judges: the shipped weights, or those of a training run. */
export type Judge = { readonly model: LinearModel; readonly calibration: Calibration };

/** What is known of one mail in one rendering. */
export type Judgement = {
  readonly blocks: readonly MailBlock[];
  readonly hits: Hits;
  readonly reading: ModelReading;
  readonly features: MailFeatures;
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly ReviewReason[];
  readonly detected: string;
};

/** Languages that have rules. */
const supported = new Set(['nl', 'en']);
const leastWords = 4;
/** Words that each picture without `alt` takes to be more than decoration. */
const wordsPerImage = 8;

const languageReasons = (declared: string, detected: string): readonly ReviewReason[] => {
  if (!supported.has(declared)) return ['language-unsupported'];
  if (detected === 'unknown' || supported.has(detected)) return [];
  return ['language-mismatch'];
};

const shapeReasons = (mail: MailBlocks, text: string): readonly ReviewReason[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const reasons: ReviewReason[] = [];
  if (words < leastWords) reasons.push('too-short');
  if (mail.silentImages * wordsPerImage > words) reasons.push('image-only');
  if (mail.truncated) reasons.push('too-large');
  if (mail.blocks.some(({ source }) => looksObfuscated(source.text.slice(0, 5_000))))
    reasons.push('obfuscated');
  return reasons;
};

/** "Do you have questions?" serves nobody by itself: another act must be there. */
const servesReader = ({ service }: Hits): boolean =>
  service.some(({ act }) => act.id !== 'S.manage');

const findingReasons = (
  { score, hits, features }: { score: number; hits: Hits; features: MailFeatures },
  calibration: Calibration,
): readonly ReviewReason[] => {
  const reasons: ReviewReason[] = [];
  const found = hits.rules.length > 0 || features.linkWeight > 0;
  if (!servesReader(hits)) reasons.push('no-service-purpose');
  if (!hits.complete) reasons.push('too-large');
  if (score < (found ? calibration.passBelow : calibration.passBelowAlone)) return reasons;
  reasons.push(found ? 'soft-evidence' : 'model-only');
  if (score < calibration.blockFrom) reasons.push('uncertain');
  if (found && features.service > 0 && features.serviceFirst === 0)
    reasons.push('service-not-first');
  return reasons;
};

const bandOf = (hard: boolean, reasons: readonly ReviewReason[]): Band => {
  if (hard) return 'block';
  return reasons.length > 0 ? 'review' : 'pass';
};

/** A hard rule sets at least this score by itself: a veto that a lawyer can read. */
const hardScore = 0.85;

/** Judges one rendering: rules and model are weighed, a hard rule decides, doubt goes to a person. */
export const judgeMail = (
  mail: MailBlocks,
  language: string,
  { model, calibration }: Judge,
): Judgement => {
  const hits = findHits(mail.blocks);
  const reading = readWithModel(mail.blocks, model);
  const features = mailFeatures(mail.blocks, hits, reading);
  const weighed = probabilityOf(calibration, features);
  const hard = features.hard > 0;
  const score = hard ? Math.max(hardScore, weighed) : weighed;
  const text = documentText(mail.blocks);
  const raw = mail.blocks
    .map(({ source }) => source.text.slice(0, 1_000))
    .join(' ')
    .slice(0, 5_000);
  const detected = detectLanguage(raw, text);
  const reasons = [
    ...languageReasons(language, detected),
    ...shapeReasons(mail, text),
    ...findingReasons({ score, hits, features }, calibration),
  ];
  return {
    blocks: mail.blocks,
    hits,
    reading,
    features,
    score,
    band: bandOf(hard, reasons),
    reasons,
    detected,
  };
};
