import type { DraftContent } from '../mailings/draft.ts';

export const waysOfWriting = ['markdown', 'text', 'html'] as const;
export type WayOfWriting = (typeof waysOfWriting)[number];

/**
 * How contents were written. Markdown is kept as the text of a mail: where the HTML is what that text makes,
 * nobody wrote it by hand.
 */
export const wayOf = (
  contents: readonly DraftContent[],
  toHtml: ((source: string) => string) | undefined,
): WayOfWriting => {
  if (!contents.some(hasHtml)) return 'text';
  return toHtml !== undefined && contents.every((content) => isMade(content, toHtml))
    ? 'markdown'
    : 'html';
};

/** The languages whose HTML would be lost if it were made of the text. */
export const handMade = (
  contents: readonly DraftContent[],
  toHtml: (source: string) => string,
): readonly DraftContent['language'][] =>
  contents.flatMap((content) =>
    hasHtml(content) && !isMade(content, toHtml) ? [content.language] : [],
  );

/** A content whose text is Markdown, with the HTML that it makes. */
export const fromMarkdown = (
  { html: _, ...content }: DraftContent,
  text: string,
  toHtml: (source: string) => string,
): DraftContent => {
  const html = toHtml(text);
  return html === '' ? { ...content, text } : { ...content, text, html };
};

const hasHtml = ({ html = '' }: DraftContent): boolean => html.trim() !== '';

const isMade = ({ html = '', text = '' }: DraftContent, toHtml: (source: string) => string) =>
  html === toHtml(text);
