import type { Band, ReviewReason } from '../classification.ts';
import type { Judge } from '../model/judge.ts';
import { detectLanguage, supportedLanguages } from '../reading/detect-language.ts';
import { drawnLines, fewestDrawnLines } from '../reading/drawn-lines.ts';
import { looksObfuscated } from '../reading/looks-obfuscated.ts';
import { looksCut, looksMisspelt, looksSymbolic } from '../reading/looks-symbolic.ts';
import type { MailBlock, MailBlocks } from '../reading/mail-block.ts';
import { type BlockVerdict, judgeBlock } from './judge-block.ts';
import {
  fewestLetters,
  isSilentPicture,
  mostSilentArea,
  silentArea,
  spellingPictures,
} from './judge-picture.ts';
import { judgeRows } from './judge-rows.ts';
import type { SentenceJudge } from './sentence-judge.ts';

/** Judges one rendering block by block: the block that serves the reader least decides. */
export const judgeMail = (
  mail: MailBlocks,
  {
    language,
    judge,
    sentences,
  }: { readonly language: string; readonly judge: Judge; readonly sentences: SentenceJudge },
): MailVerdict => {
  const judged: BlockVerdict[] = [];
  for (const block of mail.blocks) {
    if (sentences.size() > mostSentences) break;
    judged.push(judgeBlock(block, sentences, judge.limits.promotesWhole));
  }
  const truncated = mail.truncated || judged.length < mail.blocks.length;
  return concludeMail(judged, { rest: { unread: mail.unread, truncated }, language, sentences });
};

/** What a mail of these judged blocks is: rows that tell something together, language, and shape. */
export const concludeMail = (
  judged: readonly BlockVerdict[],
  {
    rest,
    language,
    sentences,
  }: {
    readonly rest: Pick<MailBlocks, 'unread' | 'truncated'>;
    readonly language: string;
    readonly sentences: SentenceJudge;
  },
): MailVerdict => {
  const blocks = judgeRows(judged, sentences);
  const mail: MailBlocks = { ...rest, blocks: blocks.map(({ block }) => block) };
  const text = shownText(mail.blocks, false);
  const detected = detectLanguage(shownText(mail.blocks, true), text);
  const serving = blocks.some(serves);
  const reasons = new Set<ReviewReason>([
    ...declaredReasons(language, detected),
    ...shapeReasons(mail, text),
    ...(serving ? [] : (['no-service-purpose'] as const)),
    ...blocks.flatMap(({ reasons: own }) => own),
  ]);
  return {
    blocks,
    band: bandOf(blocks, [...reasons]),
    score: blocks.reduce(
      (most, block) => Math.max(most, scoreOf(block)),
      reasons.size > 0 ? openScore : 0,
    ),
    serves: serving,
    reasons: [...reasons],
    detected,
  };
};

/** What is known of one mail in one rendering. */
export type MailVerdict = {
  readonly blocks: readonly BlockVerdict[];
  readonly band: Band;
  /** Probability that the mail is anything but service mail: that of its least serving block. */
  readonly score: number;
  /** Some block performs, informs of or secures what the recipient has. */
  readonly serves: boolean;
  readonly reasons: readonly ReviewReason[];
  readonly detected: string;
};

const leastWords = 4;
/** A shorter sentence serves nobody by itself. */
const leastLetters = 18;
/** Words that each picture without any takes to be more than decoration. */
const wordsPerPicture = 8;
/** Distinct sentences that are judged; a mail with more goes to a person. */
const mostSentences = 8_000;

const declaredReasons = (declared: string, detected: string): readonly ReviewReason[] => {
  const language = declared === 'und' || declared === '' ? detected : declared;
  if (!supportedLanguages.has(language)) return ['language-unsupported'];
  return detected === 'unknown' || supportedLanguages.has(detected) ? [] : ['language-mismatch'];
};

const shownText = (blocks: readonly MailBlock[], raw: boolean): string =>
  blocks
    .filter(({ hidden }) => !hidden)
    .map(({ folded, source }) => (raw ? source.text : folded.text).trim().slice(0, 1_000))
    .join('\n')
    .slice(0, 20_000);

const shapeReasons = (mail: MailBlocks, text: string): readonly ReviewReason[] => {
  const words = text.match(/[a-z0-9]{2,}/g)?.length ?? 0;
  const pictures = mail.blocks.flatMap(({ picture, folded, hidden }) =>
    picture === undefined || hidden ? [] : [{ picture, alt: folded.text }],
  );
  const silent = pictures.filter(({ picture, alt }) => isSilentPicture(picture, alt)).length;
  const area = pictures.reduce((sum, { picture, alt }) => sum + silentArea(picture, alt), 0);
  const reasons: ReviewReason[] = [];
  if (words < leastWords) reasons.push('too-short');
  if (silent * wordsPerPicture > words || area > mostSilentArea) reasons.push('image-only');
  if (mail.truncated) reasons.push('too-large');
  if (mail.unread.length > 0) reasons.push('attachment-unread');
  const drawn = mail.blocks.reduce((sum, { source }) => sum + drawnLines(source.text), 0);
  if (drawn >= fewestDrawnLines || spellingPictures(pictures) >= fewestLetters)
    reasons.push('image-only');
  if (mail.blocks.some(({ source }) => looksObfuscated(source.text))) reasons.push('obfuscated');
  else if (sellsWithoutWords(mail)) reasons.push('obfuscated');
  if (pricesUnbilled(mail)) reasons.push('unknown-block');
  return reasons;
};

const sellsWithoutWords = ({ blocks }: MailBlocks): boolean => {
  const seen = blocks.filter(({ hidden, kind }) => !hidden && kind !== 'image');
  return (
    seen.some(({ source }) => looksSymbolic(source.text)) ||
    seen.some(({ folded }) => looksMisspelt(folded.text)) ||
    looksCut(seen.map(({ folded }) => folded.text))
  );
};

/** Whether something has a price in a mail that bills nothing: a name and a sum, or a sum alone. */
const pricesUnbilled = ({ blocks }: MailBlocks): boolean => {
  const lines = blocks
    .filter(({ hidden }) => !hidden)
    .flatMap(({ folded }) => folded.text.split('\n', mostLines));
  return lines.some((line) => isPriceTag(line.trim())) && !lines.some((line) => bills.test(line));
};

const mostLines = 2_000;
const longestTag = 80;
const sum = /(?:€|£|\$|(?<![a-z])eur(?:o)?(?![a-z])) ?\d|\d ?(?:€|£|(?:eur|euro)(?![a-z]))/;
const bills =
  /factu|rekening|nota|invoice|bill|rechnung|beta[al]|pay|paid|zahl|bestel|order|kost|cost|prijs|price|preis|tarie|tarif|tota|bedrag|amount|betrag|saldo|balance|incass|termijn|contributie|huur|rent|miete|premie|policy|polis|fee|gebuhr|boete|fine|refund|terug|erstatt|gutschr|offerte|quote|salaris|loon|gehalt|wage|reserver|booking|buchung|ticket|loan|lening|charge|credit|debit|iban|afschr|abschlag|schuld|verzend|shipping|versand|koop|gekocht|purchase|kauf|verkoop|sold|price|donat|gift|spende|aftrek|vergoed|compens|entschad|budget|kwh|declar|schade|claim|excess|eigen risico|deposit|borg|kaution|limit|receipt|royalt|retour|voucher|bon|tegoed|statiegeld|afgesproken|agreed|vereinbart/;

/** A line of a few words with a sum, which no verb ties to the reader. */
const isPriceTag = (line: string): boolean =>
  line.length <= longestTag && sum.test(line) && (line.match(/[a-z]{2,}/g)?.length ?? 0) <= 6;

/**
 * "Do you have questions?" serves nobody by itself: another act must be there. Nor does what a
 * reader meets only on pointing at something.
 */
const serves = ({ block, sentences, reasons }: BlockVerdict): boolean =>
  !block.hidden &&
  block.kind !== 'hint' &&
  reasons.length === 0 &&
  sentences.some(
    ({ start, end, verdict: { role, acts } }) =>
      role === 'serving' &&
      end - start >= leastLetters &&
      !(acts.length > 0 && acts.every(({ id }) => id === 'S.manage')),
  );

const bandOf = (blocks: readonly BlockVerdict[], reasons: readonly ReviewReason[]): Band => {
  if (blocks.some(({ sure }) => sure)) return 'block';
  return reasons.length > 0 ? 'review' : 'pass';
};

/** A rule that blocks sets at least this score by itself: a veto that a lawyer can read. */
const sureScore = 0.85;
/** What a person must look at is at least even. */
const openScore = 0.5;

const scoreOf = ({ sure, reasons, probability }: BlockVerdict): number => {
  if (sure) return Math.max(sureScore, probability);
  return reasons.length > 0 ? Math.max(openScore, probability) : probability;
};
