import type { StyledElement } from './css/css-selector.ts';
import { pageVisibility, type Visibility } from './css/visibility.ts';
import type { HtmlAttributes } from './html-events.ts';

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
    push: (name: string, attributes: HtmlAttributes, at: { start: number; shown: Look }): Frame => {
      const parent = top();
      const element = elementOf(name, attributes, parent.element);
      const frame: Frame = {
        name,
        start: at.start,
        visibility: at.shown(parent.visibility, element, attributes),
        element,
        row: startsRow(name, parent) ? at.start : parent.row,
        annotates: parent.annotates || name === 'rt',
        footer: parent.footer || isFooter(name, attributes),
        path: pathOf(parent, name),
        children: new Map(),
        blocksBefore: 0,
        textsBefore: 0,
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

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const blockElements = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li listing main marquee nav noframes noscript object ol optgroup option p plaintext pre script select section summary svg table tbody td template textarea tfoot th thead title tr ul xmp'.split(
    ' ',
  ),
);
const selfNesting = new Set(['p', 'li', 'td', 'th', 'tr', 'option', 'dd', 'dt']);

/** One open element. */
export type Frame = {
  readonly name: string;
  readonly start: number;
  readonly visibility: Visibility;
  readonly element: StyledElement;
  /** Where the row or block that holds it starts: pieces of one row are also read together. */
  readonly row: number;
  /** Its text is above another text, piece by piece. */
  readonly annotates: boolean;
  readonly footer: boolean;
  readonly path: string;
  readonly children: Map<string, number>;
  /** How many blocks existed when it opened, of an element that starts a line. */
  blocksBefore: number;
  /** How many texts had been seen when it opened. */
  textsBefore: number;
};

/** Deepest path that is written out; below it elements are counted, not named. */
const deepestPath = 24;

export const isVoidElement = (name: string): boolean => voidElements.has(name);
export const isBlockElement = (name: string): boolean => blockElements.has(name);

const root: Frame = {
  name: '',
  start: 0,
  visibility: pageVisibility,
  element: { name: '', id: '', classes: new Set(), parent: undefined },
  row: 0,
  annotates: false,
  footer: false,
  path: '',
  children: new Map(),
  blocksBefore: 0,
  textsBefore: 0,
};

const isFooter = (name: string, attributes: HtmlAttributes): boolean => {
  if (name === 'footer') return true;
  const named = `${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`;
  return /\bfoot(?:er)?\b/i.test(named);
};

/** Computes how an element is shown inside its parent. */
type Look = (parent: Visibility, element: StyledElement, attributes: HtmlAttributes) => Visibility;

const noClasses: ReadonlySet<string> = new Set();
const mostClasses = 50;

const elementOf = (
  name: string,
  attributes: HtmlAttributes,
  parent: StyledElement,
): StyledElement => {
  const classes = attributes.get('class')?.value.trim() ?? '';
  return {
    name,
    id: attributes.get('id')?.value ?? '',
    classes: classes === '' ? noClasses : new Set(classes.split(/\s+/, mostClasses)),
    parent,
  };
};

const inRow = new Set(['td', 'th', 'span', 'b', 'i', 'a', 'strong', 'em', 'font', 'p', 'div']);

/** A table row, or a block that does not stand in one. */
const startsRow = (name: string, parent: Frame): boolean =>
  name === 'tr' || (blockElements.has(name) && !inRow.has(name)) || parent.name === 'body';
