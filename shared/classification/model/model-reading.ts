import type { LinearModel } from './linear-model.ts';
import { logitOf } from './linear-model.ts';
import type { MailBlock } from '../reading/mail-block.ts';
import { ngramCounter } from './ngram-features.ts';

/** A few neighbouring blocks that are long enough to be judged by their words. */
export type Chunk = {
  readonly block: MailBlock;
  readonly blocks: readonly number[];
  readonly text: string;
};

const enough = 60;
const longest = 1_200;

const wordsAtLeast = (text: string, least: number): boolean =>
  text.split(' ', least + 1).length >= least;

/** Gathers neighbours into chunks, so that a mail of many small cells is read like one of paragraphs. */
export const chunksOf = (blocks: readonly MailBlock[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let open: { block: MailBlock; blocks: number[]; text: string } | undefined;
  const close = (): void => {
    if (open !== undefined) chunks.push(open);
    open = undefined;
  };
  for (const block of blocks) {
    const text = block.folded.text.trim();
    if (text === '') continue;
    if (open === undefined || open.block.where !== block.where) {
      close();
      open = { block, blocks: [block.index], text };
    } else {
      open.text += `\n${text}`;
      open.blocks.push(block.index);
    }
    if (open.text.length >= enough) close();
  }
  close();
  return chunks.flatMap((chunk) => pieces(chunk));
};

const pieces = (chunk: Chunk): readonly Chunk[] => {
  if (chunk.text.length <= longest) return [chunk];
  const list: Chunk[] = [];
  for (let at = 0; at < chunk.text.length; at += longest)
    list.push({ ...chunk, text: chunk.text.slice(at, at + longest) });
  return list;
};

/** The words of a mail as one document: what is shown, from the HTML when there is any. */
export const documentText = (blocks: readonly MailBlock[]): string => {
  const html = blocks.some(({ where, hidden }) => where === 'html' && !hidden);
  return blocks
    .filter(({ where, hidden }) => !hidden && !(html && where === 'text'))
    .map(({ folded }) => folded.text.trim())
    .join('\n');
};

/** What the linear model says of a mail, of it as a whole and of its most promotional chunk. */
export type ModelReading = {
  readonly document: number;
  readonly block: number;
  readonly chunks: readonly { readonly chunk: Chunk; readonly logit: number }[];
};

/** Chunks with fewer words say too little for a verdict of their own. */
const leastWords = 6;

/** Reads a mail with the linear model; equal chunks are read once. */
export const readWithModel = (blocks: readonly MailBlock[], model: LinearModel): ModelReading => {
  const count = ngramCounter();
  const known = new Map<string, number>();
  const logit = (text: string): number => {
    const before = known.get(text) ?? logitOf(model, count(text));
    known.set(text, before);
    return before;
  };
  const document = logit(documentText(blocks));
  const chunks = chunksOf(blocks)
    .filter(({ text }) => wordsAtLeast(text, leastWords))
    .map((chunk) => ({ chunk, logit: logit(chunk.text) }));
  const block = chunks.reduce(
    (most, each) => Math.max(most, each.logit),
    chunks.length > 0 ? -9 : document,
  );
  return { document, block, chunks };
};
