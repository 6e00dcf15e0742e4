import { type Hiding, hidingOf } from '../reading/css/hidden-style.ts';
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
  const around: Hiding[] = [];
  let open: { href: string; at: number; text: string; hidden: boolean } | undefined;
  const close = (): void => {
    if (open !== undefined) links.push({ ...open, wrapped: wrapped.has(open.at) });
    open = undefined;
  };
  walkHtml(html, {
    open: (name, attributes) => {
      const href = attributes.get('href');
      const parent = around.at(-1) ?? { hides: false, isSizeless: false };
      const own = hidingOf(attributes, parent.isSizeless);
      const inside = { ...own, hides: parent.hides || own.hides };
      if (!/^(?:br|img|input|hr|meta|link|wbr)$/.test(name) && around.length < 2_000)
        around.push(inside);
      // Where pictures are not shown, their words are.
      if (name === 'img' && open !== undefined)
        open.text += (attributes.get('alt')?.value ?? '').slice(0, 500);
      if (name !== 'a' || href === undefined) return;
      close();
      open = {
        href: href.value,
        at: href.start,
        text: '',
        hidden: inside.hides || inside.isSizeless,
      };
    },
    close: (name) => {
      around.pop();
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
