import { concludeMail, type MailVerdict } from '../blocks/judge-mail.ts';
import type { SentenceJudge } from '../blocks/sentence-judge.ts';
import type { Classification } from '../classification.ts';

/**
 * The same mail without the blocks that sell, call, ask or cannot be told, its pictures counted:
 * what is left passes only when it still serves by itself.
 */
export const withoutFlagged = (
  { blocks, band: wholeBand, score: wholeScore }: MailVerdict,
  language: string,
  sentences: SentenceJudge,
): Classification['without'] => {
  if (wholeBand === 'pass')
    return { blocksRemoved: [], score: rounded(wholeScore), band: wholeBand };
  const flagged = blocks.filter(({ sure, reasons }) => sure || reasons.length > 0);
  const removed = new Set(flagged.map(({ block }) => block.index));
  const { score, band } = concludeMail(
    blocks.filter(({ block }) => !removed.has(block.index)),
    { rest: { unread: [], truncated: false }, language, sentences },
  );
  return { blocksRemoved: [...removed], score: rounded(score), band };
};

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
