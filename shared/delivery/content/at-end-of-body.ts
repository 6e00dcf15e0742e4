import { walkHtml } from '../../kernel/html/walk-html.ts';

/** Puts a piece before the body ends; where nothing ends it, at the end. */
export const atEndOfBody = (html: string, piece: string): string => {
  let at = html.length;
  walkHtml(html, {
    open: nothing,
    close: (name, start) => {
      if (name === 'body') at = start;
    },
    text: nothing,
    entity: nothing,
    comment: nothing,
  });
  return html.slice(0, at) + piece + html.slice(at);
};

const nothing = () => {};
