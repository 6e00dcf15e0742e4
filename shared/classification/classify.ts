import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Digest } from '../kernel/digest.ts';
import type { RegulatedPurpose } from '../kernel/purpose.ts';
import { regulatedPurposes } from '../kernel/purpose.ts';
import type {
  Band,
  Classification,
  Evidence,
  MailContent,
  ReviewReason,
  Verdict,
} from './classification.ts';
import { ignoredOf, modelEvidence, ruleEvidence, serviceFinding } from './advice/evidence.ts';
import { inspectTracking } from './tracking/inspect-tracking.ts';
import type { Judge, Judgement } from './blocks/judge-mail.ts';
import { judgeMail } from './blocks/judge-mail.ts';
import { judgeTemplate } from './blocks/judge-template.ts';
import { rulesVersion } from './rules/rule.ts';
import { shippedJudge } from './model/shipped-judge.ts';
import { calibrationWeights } from './model/weights/calibration.ts';
import { modelWeights } from './model/weights/model.ts';

/** What the classifier takes from the world. */
export type ClassifyOptions = { readonly digest: Digest };

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Each class by its own evidence: noisy-or of the weights, and no more than the mail's score allows. */
const classScore = (
  evidence: readonly Evidence[],
  each: RegulatedPurpose,
  score: number,
): number => {
  const mine = evidence.filter((one) => one.class === each);
  if (mine.length === 0) return 0;
  const weights = new Map(mine.map(({ rule, weight }) => [rule, weight]));
  const missed = [...weights.values()].reduce(
    (product, weight) => product * (1 / (1 + Math.exp(weight - 1))),
    1,
  );
  const own = 1 - missed;
  return rounded(mine.some(({ hard }) => hard) ? Math.max(own, score) : Math.min(own, score));
};

const classesOf = (
  evidence: readonly Evidence[],
  score: number,
): Record<RegulatedPurpose, number> => ({
  commercial: classScore(evidence, 'commercial', score),
  ideological: classScore(evidence, 'ideological', score),
  charitable: classScore(evidence, 'charitable', score),
});

/** Weight of service acts from which a promotional mail is called `mixed`. */
const mixedFrom = 2;

const verdictOf = (
  band: Band,
  classes: Readonly<Record<RegulatedPurpose, number>>,
  service: number,
): Verdict => {
  if (band === 'pass') return 'service';
  const ranked = regulatedPurposes.toSorted((a, b) => classes[b] - classes[a]);
  const headline = ranked[0] ?? 'commercial';
  if (classes[headline] === 0) return service >= mixedFrom ? 'service' : 'commercial';
  return service >= mixedFrom ? 'mixed' : headline;
};

/** The same mail without the blocks that rules flagged: what is left when they are taken out. */
const withoutFlagged = (
  { blocks }: Judgement,
  evidence: readonly Evidence[],
  language: string,
  judge: Judge,
): Classification['without'] => {
  const flagged = [...new Set(evidence.map(({ block }) => block))].toSorted((a, b) => a - b);
  const left = blocks.filter(({ index }) => !flagged.includes(index));
  const { score, band } = judgeMail(
    { blocks: left, silentImages: 0, truncated: false },
    language,
    judge,
  );
  return { blocksRemoved: flagged, score: rounded(score), band };
};

const templateReasons = (
  slots: readonly string[],
  wellFormed: boolean,
): readonly ReviewReason[] => [
  ...(slots.length > 0 ? (['dynamic-slot'] as const) : []),
  ...(wellFormed ? [] : (['unrenderable'] as const)),
];

const contentText = (content: MailContent): string =>
  canonicalJson({
    subject: content.subject,
    preheader: content.preheader,
    html: content.html,
    text: content.text,
    language: content.language,
  });

/**
 * Judges one language version of a mail, every branch of it. The same content and model give the
 * same verdict; service words never cancel promotion; what cannot be judged goes to a person.
 */
export const classify = (content: MailContent, { digest }: ClassifyOptions): Classification => {
  const judge = shippedJudge;
  const language = content.language.toLowerCase().split(/[-_]/)[0] ?? '';
  const { strictest, slots, wellFormed } = judgeTemplate(content, judge);
  const reasons = [...new Set([...strictest.reasons, ...templateReasons(slots, wellFormed)])];
  const band: Band = strictest.band === 'pass' && reasons.length > 0 ? 'review' : strictest.band;
  const evidence = ruleEvidence(strictest);
  const classes = classesOf(evidence, strictest.score);
  return {
    schema: 'classify/1',
    contentHash: digest(contentText(content)),
    language: { declared: content.language, detected: strictest.detected },
    verdict: verdictOf(band, classes, strictest.features.service),
    band,
    score: rounded(strictest.score),
    classes,
    servicePurpose: serviceFinding(strictest),
    evidence,
    modelEvidence: modelEvidence(strictest, judge),
    ignored: ignoredOf(strictest),
    without: withoutFlagged(strictest, evidence, language, judge),
    reviewReasons: reasons,
    inspection: { tracking: inspectTracking(content.html ?? '') },
    model: {
      rules: rulesVersion,
      weights: modelWeights.hash,
      calibration: calibrationWeights.hash,
    },
  };
};
