import { type HtmlAttributes, walkHtml } from './walk-html.ts';

/**
 * Every start tag, in order; one that the source never closes does not count. Linear in the source.
 */
export const startTags = (html: string): readonly StartTag[] => {
  const tags: StartTag[] = [];
  walkHtml(html, {
    open: (name, attributes, start, end) => {
      tags.push({ name, attributes, start, end });
    },
    close: nothing,
    text: nothing,
    entity: nothing,
    comment: nothing,
  });
  return tags;
};

/** A start tag as it is in the source: `html.slice(start, end)`. */
export type StartTag = {
  /** In lower case. */
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly start: number;
  readonly end: number;
};

const nothing = () => {};
