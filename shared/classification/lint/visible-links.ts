import { isHiddenElement } from '../reading/css/hidden-style.ts';
import { walkHtml } from '../reading/html-events.ts';
import { trackingEdits } from '../tracking/inspect-tracking.ts';

/** A link with what a reader sees of it. */
export type VisibleLink = {
  readonly href: string;
  readonly text: string;
  readonly hidden: boolean;
  readonly wrapped: boolean;
};

/** Links of the HTML with their text, whether they can be seen, and whether a redirector wraps them. */
export const visibleLinks = (html: string): readonly VisibleLink[] => {
  const wrapped = new Set(
    trackingEdits(html)
      .filter(({ kind }) => kind === 'redirector')
      .map(({ start }) => start),
  );
  const links: VisibleLink[] = [];
  const hiddenDepth: boolean[] = [];
  let open: { href: string; at: number; text: string; hidden: boolean } | undefined;
  const close = (): void => {
    if (open !== undefined) links.push({ ...open, wrapped: wrapped.has(open.at) });
    open = undefined;
  };
  walkHtml(html, {
    open: (name, attributes) => {
      const href = attributes.get('href');
      const hidden = (hiddenDepth.at(-1) ?? false) || isHiddenElement(attributes, new Set());
      if (!/^(?:br|img|input|hr|meta|link|wbr)$/.test(name) && hiddenDepth.length < 2_000)
        hiddenDepth.push(hidden);
      // Where pictures are not shown, their words are.
      if (name === 'img' && open !== undefined)
        open.text += (attributes.get('alt')?.value ?? '').slice(0, 500);
      if (name !== 'a' || href === undefined) return;
      close();
      open = { href: href.value, at: href.start, text: '', hidden };
    },
    close: (name) => {
      hiddenDepth.pop();
      if (name === 'a') close();
    },
    text: (start, end) => {
      if (open !== undefined && open.text.length < 500)
        open.text += html.slice(start, Math.min(end, start + 500));
    },
    entity: (text) => {
      if (open !== undefined) open.text += text;
    },
    comment: () => {},
  });
  close();
  return links;
};
