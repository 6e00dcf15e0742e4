import { sigmoid } from '../model/calibration.ts';
import type { Evidence, Ignored, ModelEvidence, ServiceFinding } from '../classification.ts';
import type { RuleHit } from '../blocks/find-hits.ts';
import type { Judge, Judgement } from '../blocks/judge-mail.ts';
import { heaviestWords } from '../model/linear-model.ts';
import type { MailBlock } from '../reading/mail-block.ts';
import { promotionalLinks } from '../blocks/mail-features.ts';
import type { Rule } from '../rules/rule.ts';
import { grounds } from '../rules/rule.ts';

const longestQuote = 160;

/** The span of the source that a span of a block's folded text came from. */
const sourceSpan = (
  { folded }: MailBlock,
  start: number,
  end: number,
): readonly [number, number] => {
  const from = folded.starts[start] ?? 0;
  return [from, Math.max(from, folded.ends[Math.max(start, end - 1)] ?? from)];
};

const evidenceOf = (
  rule: Rule,
  block: MailBlock,
  span: readonly [number, number],
  quote: string,
): Evidence => ({
  rule: rule.id,
  class: rule.class,
  where: block.where,
  kind: block.kind,
  block: block.index,
  dom: block.dom,
  start: span[0],
  end: span[1],
  quote: quote.replace(/\s+/g, ' ').trim().slice(0, longestQuote),
  weight: rule.weight,
  hard: rule.hard,
  ground: grounds[rule.class],
  fix: rule.fix,
});

/** A quote with the words around the match, as the reader sees them. */
const quoteOf = ({ folded, source }: MailBlock, start: number, end: number): string => {
  const [from, to] = [Math.max(0, start - 30), Math.min(folded.text.length, end + 30)];
  const first = folded.starts[from] ?? 0;
  const last = folded.ends[Math.max(from, to - 1)] ?? first;
  let text = '';
  for (let index = 0; index < source.text.length; index += 1) {
    const at = source.starts[index] ?? 0;
    if (at >= last && text.length > 0) break;
    if (at >= first && at < last) text += source.text[index] ?? '';
    if (text.length > 2 * longestQuote) break;
  }
  return text;
};

const keyOf = ({ rule, block, start }: RuleHit): string => `${rule.id} ${block.index} ${start}`;

/** Most findings that are listed; a newsletter needs no more to be understood. */
const mostEvidence = 60;

/** Findings of rules as evidence: one a rule and block, hard ones first, with their place in the source. */
export const ruleEvidence = ({ hits, blocks }: Judgement): readonly Evidence[] => {
  const seen = new Set<string>();
  const first = hits.rules.filter((hit) => {
    const key = `${hit.rule.id} ${hit.block.index}`;
    if (seen.has(key) || seen.has(keyOf(hit))) return false;
    seen.add(key);
    return true;
  });
  const ordered = first.toSorted(
    (a, b) => Number(b.rule.hard) - Number(a.rule.hard) || a.block.index - b.block.index,
  );
  const worded = ordered
    .slice(0, mostEvidence)
    .map(({ rule, block, start, end }) =>
      evidenceOf(rule, block, sourceSpan(block, start, end), quoteOf(block, start, end)),
    );
  const linked = promotionalLinks(blocks)
    .slice(0, 10)
    .map(({ rule, block, link }) =>
      evidenceOf(rule, block, sourceSpan(block, 0, block.folded.text.length), link),
    );
  return [...worded, ...linked];
};

/** Chunks that the model finds promotional, with the words that weigh most; for people, not for verdicts. */
export const modelEvidence = ({ reading }: Judgement, { model }: Judge): readonly ModelEvidence[] =>
  reading.chunks
    .filter(({ logit }) => logit > 0)
    .toSorted((a, b) => b.logit - a.logit)
    .slice(0, 5)
    .map(({ chunk, logit }) => ({
      block: chunk.block.index,
      probability: Math.round(sigmoid(logit) * 1_000) / 1_000,
      quote: chunk.text.replace(/\s+/g, ' ').slice(0, longestQuote),
      top: heaviestWords(model, chunk.text, 6),
    }));

/** Wording that was left out, and why. */
export const ignoredOf = ({ hits }: Judgement): readonly Ignored[] =>
  hits.ignored.slice(0, 20).map(({ rule, quote, why }) => ({ rule: rule.id, quote, why }));

/** The service act that weighs most, with what was read. */
export const serviceFinding = ({ hits }: Judgement): ServiceFinding => {
  const acts = [...new Set(hits.service.map(({ act }) => act))];
  const strongest = acts.toSorted((a, b) => b.weight - a.weight)[0];
  const quotes = [...new Set(hits.service.map(({ quote }) => quote))].slice(0, 5);
  const rules = acts.map(({ id }) => id);
  return strongest === undefined
    ? { found: false, rules, quotes }
    : { found: true, purpose: strongest.purpose, rules, quotes };
};
