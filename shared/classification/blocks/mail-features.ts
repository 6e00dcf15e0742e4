import type { Hits } from './find-hits.ts';
import { linkRuleFor } from '../rules/link-rules.ts';
import type { MailBlock } from '../reading/mail-block.ts';
import type { Rule } from '../rules/rule.ts';

/** Names of the numbers that the calibrated combination reads, in order. */
export const featureNames = [
  'hard',
  'hardRules',
  'softWeight',
  'linkWeight',
  'service',
  'serviceShare',
  'serviceFirst',
  'document',
  'block',
  'length',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type MailFeatures = Readonly<Record<FeatureName, number>>;

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
const weightOf = (list: readonly { readonly weight: number }[]): number =>
  list.reduce((sum, { weight }) => sum + weight, 0);
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Blocks in which a service act counts as coming first. */
const firstBlocks = 4;

/** Links of a mail that lead to a shop, a campaign or a donation page. */
export const promotionalLinks = (
  blocks: readonly MailBlock[],
): readonly { rule: Rule; block: MailBlock; link: string }[] =>
  blocks.flatMap((block) =>
    block.links.slice(0, 20).flatMap((link) => {
      const rule = linkRuleFor(link);
      return rule === undefined ? [] : [{ rule, block, link }];
    }),
  );

/** Condenses what rules and model found into the numbers that are weighed. */
export const mailFeatures = (
  blocks: readonly MailBlock[],
  hits: Hits,
  logits: { readonly document: number; readonly block: number },
): MailFeatures => {
  const found = distinct(hits.rules.map(({ rule }) => rule));
  const hard = found.filter((rule) => rule.hard);
  const soft = found.filter((rule) => !rule.hard);
  const links = distinct(promotionalLinks(blocks).map(({ rule }) => rule));
  const shown = blocks.filter(({ hidden, folded }) => !hidden && folded.text.trim() !== '');
  const first = new Set(shown.slice(0, firstBlocks).map(({ index }) => index));
  const letters = shown.reduce((sum, { folded }) => sum + folded.text.length, 0);
  return {
    hard: hard.length > 0 ? 1 : 0,
    hardRules: within(hard.length, 4),
    softWeight: within(weightOf(soft), 6),
    linkWeight: within(weightOf(links), 4),
    service: within(weightOf(distinct(hits.service.map(({ act }) => act))), 9),
    serviceShare: hits.serviceSentences / Math.max(1, hits.sentences),
    serviceFirst: hits.service.some(({ block }) => first.has(block.index)) ? 1 : 0,
    document: within(logits.document, 6),
    block: within(logits.block, 6),
    length: within(Math.log10(1 + letters), 5),
  };
};
