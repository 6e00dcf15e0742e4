import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import type { BlockVerdict, JudgedSentence } from '../blocks/judge-block.ts';
import type { MailVerdict } from '../blocks/judge-mail.ts';
import type {
  Evidence,
  Ignored,
  ModelEvidence,
  OpenBlock,
  ReviewReason,
  ServiceFinding,
} from '../classification.ts';
import type { Judge } from '../model/judge.ts';
import { heaviestWords } from '../model/linear-model.ts';
import {
  type PurposeLogits,
  purposeReader,
  purposesTold,
  purposeTold,
} from '../purposes/purpose-reader.ts';
import type { MailBlock } from '../reading/mail-block.ts';
import { grounds, type Rule } from '../rules/rule.ts';
import { modelFixes, openFixes } from './fixes.ts';
import { quoteOf, sourceSpan } from './quote.ts';

/** Most findings that are listed; a newsletter needs no more to be understood. */
const mostEvidence = 60;

type Span = readonly [number, number];
type Finding = Pick<Rule, 'id' | 'class' | 'weight' | 'hard' | 'fix'>;

/**
 * Findings of rules as evidence: one per rule and block, hard ones first, with their place in the
 * source.
 */
export const ruleEvidence = ({ blocks }: MailVerdict): readonly Evidence[] =>
  [...blocks.flatMap(wordedIn), ...blocks.flatMap(linkedIn)]
    .toSorted((a, b) => Number(b.hard) - Number(a.hard) || a.block - b.block)
    .slice(0, mostEvidence);

const evidenceOf = (
  rule: Finding,
  {
    block,
    span,
    quote,
  }: { readonly block: MailBlock; readonly span: Span; readonly quote: string },
): Evidence => ({
  rule: rule.id,
  class: rule.class,
  where: block.where,
  kind: block.kind,
  block: block.index,
  dom: block.dom,
  start: span[0],
  end: span[1],
  quote,
  weight: rule.weight,
  hard: rule.hard,
  ground: grounds[rule.class],
  fix: rule.fix,
});

const wordedIn = ({ block, sentences }: BlockVerdict): readonly Evidence[] => {
  const seen = new Set<string>();
  return sentences.flatMap(({ start, end, verdict }) =>
    verdict.matches.flatMap(({ rule }) => {
      if (seen.has(rule.id)) return [];
      seen.add(rule.id);
      const span = sourceSpan(block, start, end);
      const hard = rule.hard && verdict.sure;
      return [evidenceOf({ ...rule, hard }, { block, span, quote: quoteOf(block, span) })];
    }),
  );
};

const wholeSpan = (block: MailBlock): Span => {
  const [first] = block.spans;
  return block.folded.text.trim() === '' && first !== undefined
    ? first
    : sourceSpan(block, 0, block.folded.text.length);
};

const linkedIn = ({ block, links, named }: BlockVerdict): readonly Evidence[] => [
  ...links.map(({ rule, link }) =>
    evidenceOf(rule, { block, span: wholeSpan(block), quote: link.slice(0, 160) }),
  ),
  ...named.map((rule) =>
    evidenceOf(
      { ...rule, hard: false },
      { block, span: wholeSpan(block), quote: block.picture?.name ?? '' },
    ),
  ),
];

const byModel: ReadonlySet<ReviewReason | undefined> = new Set<ReviewReason>([
  'model-only',
  'uncertain',
]);

const modelWeight = 1.5;

type Told = { readonly block: MailBlock; readonly span: Span; readonly logits: PurposeLogits };

/** Sentences that do not serve, each with what its words say of its purpose. */
const toldIn = (
  { block, sentences }: BlockVerdict,
  logitsOf: ReturnType<typeof purposeReader>,
): readonly (Told & { readonly alone: boolean })[] =>
  block.hidden
    ? []
    : sentences
        .filter(({ verdict }) => verdict.reason !== undefined || verdict.sure)
        .map(({ start, end, verdict }) => ({
          block,
          span: sourceSpan(block, start, end),
          logits: logitsOf(block.folded.text.slice(start, end)),
          alone: byModel.has(verdict.reason),
        }));

/**
 * What only the model calls promotion, with its purpose when that can be told. All sentences that do
 * not serve tell together for what the mail calls; a purpose that only one of them suggests, against
 * the rest, is not named. Nothing is named when they do not tell: `unknown` is an answer.
 */
export const purposeEvidence = ({ blocks }: MailVerdict, judge: Judge): readonly Evidence[] => {
  const read = purposeReader(judge);
  const told = blocks.flatMap((each) => toldIn(each, read));
  const whole = purposesTold(told.map(({ logits }) => logits));
  const found = ({ block, span }: Told, purpose: RegulatedPurpose): Evidence =>
    evidenceOf(
      {
        id: `M.${purpose}`,
        class: purpose,
        weight: modelWeight,
        hard: false,
        fix: modelFixes[purpose],
      },
      { block, span, quote: quoteOf(block, span) },
    );
  const alone = told.flatMap((each) => {
    const purpose = each.alone ? purposeTold(each.logits) : undefined;
    return purpose !== undefined && whole.has(purpose) ? [found(each, purpose)] : [];
  });
  const missing = [...whole].filter((purpose) => !alone.some((each) => each.class === purpose));
  return [
    ...alone,
    ...missing.flatMap((purpose) => {
      const best = told.toSorted((a, b) => b.logits[purpose] - a.logits[purpose])[0];
      return best === undefined ? [] : [found(best, purpose)];
    }),
  ].slice(0, mostEvidence);
};

const reasonsOf = ({ verdict }: JudgedSentence): readonly ReviewReason[] =>
  verdict.reason === undefined ? [] : [verdict.reason];

const openIn = ({ block, role, reasons, sentences }: BlockVerdict): readonly OpenBlock[] => {
  const worded = sentences.flatMap((sentence) =>
    reasonsOf(sentence).map((reason) => ({
      reason,
      span: sourceSpan(block, sentence.start, sentence.end),
    })),
  );
  const told = new Set(worded.map(({ reason }) => reason));
  const rest = reasons
    .filter((reason) => !told.has(reason))
    .map((reason) => ({ reason, span: wholeSpan(block) }));
  return [...worded, ...rest].flatMap(({ reason, span }) => {
    const fix = openFixes[reason];
    if (fix === undefined) return [];
    const { where, kind, dom, index } = block;
    const quote = quoteOf(block, span) || (block.unread ?? block.picture?.name ?? '');
    return [
      { block: index, role, where, kind, dom, start: span[0], end: span[1], quote, reason, fix },
    ];
  });
};

/** Each block for which a person must look, the sentence that is meant, and what to write instead. */
export const openBlocks = ({ blocks }: MailVerdict): readonly OpenBlock[] =>
  blocks
    .filter(({ reasons, sure }) => reasons.length > 0 && !sure)
    .flatMap(openIn)
    .slice(0, mostEvidence);

/** Blocks that the model finds promotional, with the words that weigh most; for people, not for verdicts. */
export const modelEvidence = ({ blocks }: MailVerdict, judge: Judge): readonly ModelEvidence[] =>
  blocks
    .filter(({ probability }) => probability >= judge.limits.promotes)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, 5)
    .map(({ block, probability }) => {
      const span = sourceSpan(block, 0, block.folded.text.length);
      return {
        block: block.index,
        probability: Math.round(probability * 1_000) / 1_000,
        quote: quoteOf(block, span),
        top: heaviestWords(judge.promotes, block.folded.text, 6),
      };
    });

/** Wording that was left out, and why. */
export const ignoredOf = ({ blocks }: MailVerdict): readonly Ignored[] =>
  blocks
    .flatMap(({ block, sentences }) =>
      sentences.flatMap(({ start, end, verdict }) =>
        verdict.ignored.map(({ rule, why }) => ({
          rule: rule.id,
          quote: quoteOf(block, sourceSpan(block, start, end)),
          why,
        })),
      ),
    )
    .slice(0, 20);

/** The service act that weighs most, with what was read. */
export const serviceFinding = ({ blocks, serves }: MailVerdict): ServiceFinding => {
  const found = blocks.flatMap(({ block, sentences }) =>
    sentences
      .filter(({ verdict: { role } }) => role === 'serving')
      .map(({ start, end, verdict: { acts } }) => ({ block, start, end, acts })),
  );
  const acts = [...new Set(found.flatMap((each) => each.acts))].toSorted(
    (a, b) => b.weight - a.weight,
  );
  const quotes = found
    .toSorted((a, b) => b.acts.length - a.acts.length)
    .slice(0, 5)
    .map(({ block, start, end }) => quoteOf(block, sourceSpan(block, start, end)));
  const rules = acts.map(({ id }) => id);
  if (!serves) return { found: false, rules, quotes: [...new Set(quotes)] };
  return {
    found: true,
    purpose: acts[0]?.purpose ?? 'contract',
    rules,
    quotes: [...new Set(quotes)],
  };
};
