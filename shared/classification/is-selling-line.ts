import { type SentenceJudge, sentenceJudge } from './blocks/sentence-judge.ts';
import { shippedJudge } from './model/shipped-judge.ts';

/**
 * Whether a line by itself, folded, sells as a sentence of a mail would: a rule and the model agree, or
 * the model alone has enough words to go by. Two words may be what somebody is called. Takes about a
 * tenth of a millisecond.
 */
export const isSellingLine = (
  folded: string,
  { byModelAlone = true, clearly = 0.8 }: LineReading = {},
): boolean => {
  const line = folded.trim();
  const { role, sure, reason, probability } = presentJudge().judge(line, setting);
  if (!promoting.has(role)) return false;
  return (
    sure ||
    (byModelAlone &&
      reason === 'model-only' &&
      probability >= clearly &&
      line.split(/\s+/).length > longestLabel)
  );
};

type LineReading = {
  readonly byModelAlone?: boolean;
  /** How probable a line must be for the model alone: without a sentence around it, it knows less of it. */
  readonly clearly?: number | undefined;
};

const promoting: ReadonlySet<string> = new Set(['selling', 'calling', 'asking']);
const setting = { kind: 'paragraph', hidden: false, excuses: new Set<never>() } as const;
const longestLabel = 2;

/** A judge remembers what it judged: after this many lines another takes its place. */
const mostLines = 500;
let judge: SentenceJudge | undefined;
const presentJudge = (): SentenceJudge => {
  if (judge === undefined || judge.size() >= mostLines) judge = sentenceJudge(shippedJudge);
  return judge;
};
