import type { BlockKind, Where } from '../classification.ts';
import type { FoldedText, SourceText } from './fold-text.ts';

/** What the reader takes in as one piece: a paragraph, a cell, a button, a line of the subject. */
export type MailBlock = {
  /** Position in reading order over the whole mail; the subject is 0. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly where: Where;
  readonly dom: string;
  /** Not shown by every mail program: it can accuse, it cannot plead. */
  readonly hidden: boolean;
  readonly source: SourceText;
  readonly folded: FoldedText;
  /** Pieces of one row of a table, or of one element, are also read together. */
  readonly row: number;
  /** What is known of a picture beside its words. */
  readonly picture?: Picture;
  /** What is here and is not understood: an element, a property, a scheme, as it is written. */
  readonly unread?: string;
  /** Addresses that the block links to. */
  readonly links: readonly string[];
  /** Spans of `where` to cut so that the block is gone and the rest stands. */
  readonly spans: readonly (readonly [number, number])[];
};

/** A picture as far as it can be read without seeing it. */
export type Picture = {
  /** Name of its file in words, without the extension. */
  readonly name: string;
  readonly linked: boolean;
  /** In CSS pixels; `undefined` when neither attributes nor style say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
};

/** A block before it is numbered. */
export type LooseBlock = Omit<MailBlock, 'index' | 'folded'>;

/** Everything inspection reads of a mail. */
export type MailBlocks = {
  readonly blocks: readonly MailBlock[];
  /** Names of attached parts that hold no text to read. */
  readonly unread: readonly string[];
  /** True when the HTML could not be read to its end. */
  readonly truncated: boolean;
};
