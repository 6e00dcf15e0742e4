import { judgeMail, type MailVerdict } from '../blocks/judge-mail.ts';
import type { SentenceJudge } from '../blocks/sentence-judge.ts';
import type { Classification } from '../classification.ts';
import type { Judge } from '../model/judge.ts';

/**
 * The same mail without the blocks that sell, call, ask or cannot be told, its pictures counted:
 * what is left passes only when it still serves by itself.
 */
export const withoutFlagged = (
  { blocks }: MailVerdict,
  language: string,
  judge: Judge,
  sentences: SentenceJudge,
): Classification['without'] => {
  const flagged = blocks.filter(({ sure, reasons }) => sure || reasons.length > 0);
  const removed = new Set(flagged.map(({ block }) => block.index));
  const left = blocks.filter(({ block }) => !removed.has(block.index)).map(({ block }) => block);
  const { score, band } = judgeMail(
    { blocks: left, unread: [], truncated: false },
    language,
    judge,
    sentences,
  );
  return { blocksRemoved: [...removed], score: Math.round(score * 10_000) / 10_000, band };
};
