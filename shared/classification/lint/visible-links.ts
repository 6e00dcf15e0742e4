import { readStyleSheet, viewports } from '../reading/css/style-sheet.ts';
import { boxOf, visibilityReader } from '../reading/css/visibility.ts';
import { elementStack, type Frame, isBlockElement } from '../reading/element-stack.ts';
import { type HtmlAttributes, walkHtml } from '../reading/html-events.ts';
import { styleSheetOf } from '../reading/style-sheet-of.ts';
import { trackingEdits } from '../tracking/inspect-tracking.ts';

/** Links of the HTML with their text, whether they can be seen, and whether a redirector wraps them. */
export const visibleLinks = (html: string): readonly VisibleLink[] => {
  const wrapped = new Set(
    trackingEdits(html)
      .filter(({ kind }) => kind === 'redirector')
      .map(({ start }) => start),
  );
  const visibilityOf = visibilityReader(readStyleSheet(styleSheetOf(html)));
  const stack = elementStack();
  const links: Link[] = [];
  let page = '';
  let open: Link | undefined;
  const end = (): void => {
    if (open !== undefined) links.push({ ...open, to: page.length });
    open = undefined;
  };
  const read = (text: string, at: readonly boolean[]): void => {
    if (open === undefined || !/[\p{L}\p{N}]/u.test(text)) return;
    open = { ...open, readAt: at.map((here, index) => here || open?.readAt[index] === true) };
  };
  const write = (text: string): void => {
    const { name, visibility } = stack.top();
    if (!visibility.legible || unshown.has(name)) return;
    page += text;
    read(text, visibility.legibleAt);
  };
  walkHtml(html, {
    open: (name, attributes, start) => {
      if (stack.endsImplicitly(name)) stack.close(name);
      const frame = stack.push(name, attributes, { start, shown: visibilityOf });
      if (breaks(name)) page += '\n';
      if (name === 'img') {
        const words = wordsOf(frame, attributes);
        page += words;
        read(words, everywhere);
      }
      const href = attributes.get('href');
      if (name !== 'a' || href === undefined) return;
      end();
      const from = page.length;
      open = { href: href.value, at: href.start, from, to: from, readAt: [] };
    },
    close: (name) => {
      stack.close(name);
      if (name === 'a') end();
      else if (breaks(name)) page += '\n';
    },
    text: (start, stop) => write(html.slice(start, stop)),
    entity: write,
    comment: () => {},
  });
  end();
  return links.map(({ href, at, from, to, readAt }) => {
    const text = page.slice(from, Math.min(to, from + longestText));
    return {
      href,
      text,
      ...aroundOf(page, from, to),
      readAt,
      hidden: !/[\p{L}\p{N}]/u.test(text),
      wrapped: wrapped.has(at),
    };
  });
};

/** A link with what a reader sees of it. */
export type VisibleLink = {
  readonly href: string;
  /** The words of it that can be read: large enough, and in another colour than their ground. */
  readonly text: string;
  /** The sentence in which it stands, as far as it can be read. */
  readonly sentence: string;
  /** What can be read before that sentence, at most 300 characters. */
  readonly before: string;
  readonly hidden: boolean;
  /** Whether some of its words can be read, at each width at which a mail is looked at. */
  readonly readAt: readonly boolean[];
  readonly wrapped: boolean;
};

type Link = {
  readonly href: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly readAt: readonly boolean[];
};

const everywhere = viewports.map(() => true);

const longestText = 500;
const longestAround = 300;

/** Elements whose text is nowhere on the page. */
const unshown = new Set(['title', 'style', 'script', 'template']);

/** A row is read as one line. */
const breaks = (name: string): boolean =>
  name === 'br' || (isBlockElement(name) && name !== 'td' && name !== 'th');

/** Where pictures are not shown, their words are; those of a point are not. */
const wordsOf = ({ visibility }: Frame, attributes: HtmlAttributes): string => {
  const { width = leastPicture, height = leastPicture } = boxOf(visibility);
  const seen = visibility.drawn && width >= leastPicture && height >= leastPicture;
  return seen ? (attributes.get('alt')?.value ?? '').slice(0, longestText) : '';
};

const leastPicture = 6;

const aroundOf = (
  page: string,
  from: number,
  to: number,
): Pick<VisibleLink, 'sentence' | 'before'> => {
  const earlier = page.slice(Math.max(0, from - longestAround), from);
  const cut = Math.max(...['.', '!', '?', '\n'].map((mark) => earlier.lastIndexOf(mark))) + 1;
  const later = page.slice(to, to + longestAround);
  const stop = later.search(/[.!?\n]/);
  return {
    sentence: `${earlier.slice(cut)}${page.slice(from, Math.min(to, from + longestText))}${stop < 0 ? later : later.slice(0, stop)}`,
    before: earlier.slice(0, cut),
  };
};
