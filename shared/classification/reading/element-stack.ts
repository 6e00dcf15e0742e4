import type { HtmlAttributes } from './html-events.ts';

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const blockElements = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const selfNesting = new Set(['p', 'li', 'td', 'th', 'tr', 'option', 'dd', 'dt']);

/** One open element. */
export type Frame = {
  readonly name: string;
  readonly start: number;
  readonly hidden: boolean;
  readonly footer: boolean;
  readonly path: string;
  readonly children: Map<string, number>;
  /** How many blocks existed when it opened. */
  readonly blocksBefore: number;
};

/** Deepest path that is written out; below it elements are counted, not named. */
const deepestPath = 24;

export const isVoidElement = (name: string): boolean => voidElements.has(name);
export const isBlockElement = (name: string): boolean => blockElements.has(name);

const root: Frame = {
  name: '',
  start: 0,
  hidden: false,
  footer: false,
  path: '',
  children: new Map(),
  blocksBefore: 0,
};

const isFooter = (name: string, attributes: HtmlAttributes): boolean => {
  if (name === 'footer') return true;
  const named = `${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`;
  return /\bfoot(?:er)?\b/i.test(named);
};

/** Open elements of a walk. Closing costs what opening did: a mismatched end tag is ignored. */
export const elementStack = () => {
  const frames: Frame[] = [{ ...root, children: new Map() }];
  const open = new Map<string, number>();
  const top = (): Frame => frames.at(-1) ?? root;
  const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);

  const pathOf = (parent: Frame, name: string): string => {
    if (frames.length > deepestPath) return parent.path;
    const nth = (parent.children.get(name) ?? 0) + 1;
    parent.children.set(name, nth);
    const step = `${name.slice(0, 20)}[${nth}]`;
    return parent.path === '' ? step : `${parent.path}/${step}`;
  };

  const pop = (): Frame | undefined => {
    if (frames.length < 2) return undefined;
    const frame = frames.pop();
    if (frame !== undefined) count(frame.name, -1);
    return frame;
  };

  return {
    top,
    push: (
      name: string,
      attributes: HtmlAttributes,
      at: { start: number; hidden: boolean; blocks: number },
    ): Frame => {
      const parent = top();
      const frame: Frame = {
        name,
        start: at.start,
        hidden: parent.hidden || at.hidden,
        footer: parent.footer || isFooter(name, attributes),
        path: pathOf(parent, name),
        children: new Map(),
        blocksBefore: at.blocks,
      };
      if (!isVoidElement(name)) {
        frames.push(frame);
        count(name, 1);
      }
      return frame;
    },
    /** The frames that this end tag closes, innermost first; none when nothing by that name is open. */
    close: (name: string): readonly Frame[] => {
      if ((open.get(name) ?? 0) < 1) return [];
      const closed: Frame[] = [];
      for (let frame = pop(); frame !== undefined; frame = pop()) {
        closed.push(frame);
        if (frame.name === name) break;
      }
      return closed;
    },
    /** `<p>` and its like end where the next one starts. */
    endsImplicitly: (name: string): boolean => selfNesting.has(name) && top().name === name,
  };
};
