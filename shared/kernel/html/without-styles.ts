import { startTags } from './start-tags.ts';

/** The HTML with the style sheets in its `style` elements blanked; every offset stays the same. */
export const withoutStyles = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { name, end } of startTags(html)) {
    if (name !== 'style' || end < from) continue;
    closing.lastIndex = end;
    const close = closing.exec(html)?.index ?? html.length;
    parts.push(html.slice(from, end), ' '.repeat(close - end));
    from = close;
  }
  return [...parts, html.slice(from)].join('');
};

const closing = /<\/style/gi;
