import { walkHtml } from './html-events.ts';

/** All style sheets of a mail, wherever they stand: they hold for what comes before them too. */
export const styleSheetOf = (html: string): string => {
  if (!/<style/i.test(html)) return '';
  const parts: string[] = [];
  let open = false;
  walkHtml(html, {
    open: (name) => {
      open = name === 'style';
    },
    close: () => {
      open = false;
    },
    text: (start, end) => {
      if (open) parts.push(html.slice(start, end));
    },
    entity: () => {},
    comment: () => {},
  });
  return parts.join('\n').replace(/<!--|-->/g, ' ');
};
