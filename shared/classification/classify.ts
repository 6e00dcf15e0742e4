import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Digest } from '../kernel/digest.ts';
import { type RegulatedPurpose, regulatedPurposes } from '../kernel/purpose.ts';
import {
  ignoredOf,
  modelEvidence,
  openBlocks,
  purposeEvidence,
  ruleEvidence,
  serviceFinding,
} from './advice/evidence.ts';
import { withoutFlagged } from './advice/without-flagged.ts';
import type { MailVerdict } from './blocks/judge-mail.ts';
import { baseLanguage, judgeTemplate } from './blocks/judge-template.ts';
import type {
  Band,
  Classification,
  Evidence,
  MailContent,
  ReviewReason,
  Verdict,
} from './classification.ts';
import { shippedJudge } from './model/shipped-judge.ts';
import { modelWeights } from './model/weights/model.ts';
import { unreadParts } from './reading/unread-parts.ts';
import { rulesVersion } from './rules/rule.ts';
import { inspectTracking } from './tracking/inspect-tracking.ts';

/**
 * Judges one language version of a mail, every branch and every part of it, block by block. The same
 * content and model give the same verdict; service words never cancel promotion; what cannot be
 * judged goes to a person.
 */
export const classify = (content: MailContent, { digest }: ClassifyOptions): Classification => {
  const judge = shippedJudge;
  const { strictest, slots, wellFormed, sentences } = judgeTemplate(content, judge);
  const reasons = [...new Set([...strictest.reasons, ...templateReasons(slots, wellFormed)])];
  const band: Band = strictest.band === 'pass' && reasons.length > 0 ? 'review' : strictest.band;
  const evidence = [...ruleEvidence(strictest), ...purposeEvidence(strictest, judge)];
  const classes = classesOf(evidence, strictest.score);
  return {
    schema: 'classify/1',
    contentHash: digest(contentText(content)),
    language: { declared: content.language, detected: strictest.detected },
    verdict: verdictOf(band, classes, strictest),
    band,
    score: rounded(strictest.score),
    classes,
    servicePurpose: serviceFinding(strictest),
    evidence,
    modelEvidence: modelEvidence(strictest, judge),
    ignored: ignoredOf(strictest),
    without: withoutFlagged(strictest, baseLanguage(content), sentences),
    reviewReasons: reasons,
    openBlocks: openBlocks(strictest),
    unread: unreadParts(content.parts ?? []),
    inspection: { tracking: inspectTracking(content.html ?? '') },
    model: {
      rules: rulesVersion,
      weights: modelWeights.hash,
      calibration: modelWeights.limitsHash,
    },
  };
};

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

const verdictOf = (
  band: Band,
  classes: Readonly<Record<RegulatedPurpose, number>>,
  { serves, blocks }: MailVerdict,
): Verdict => {
  if (band === 'pass') return 'service';
  const ranked = regulatedPurposes.toSorted((a, b) => classes[b] - classes[a]);
  const headline = ranked[0] ?? 'commercial';
  if (classes[headline] > 0) return serves ? 'mixed' : headline;
  return serves && blocks.every(({ reasons }) => reasons.length === 0) ? 'service' : 'unknown';
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
    parts: content.parts,
    exact: content.exact,
    language: content.language,
  });
