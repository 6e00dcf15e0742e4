import type { html } from 'hono/html';

/** Markup in which every value was escaped, as the tag `html` makes it. */
export type Html = ReturnType<typeof html>;

/** The markup as a text; throws if a value in it was a promise, which none of our pages has. */
export const textOfHtml = (markup: Html): string => {
  if (markup instanceof Promise) throw new TypeError('a promise inside markup');
  return markup.toString();
};
