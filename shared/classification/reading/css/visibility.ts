import type { HtmlAttributes } from '../html-events.ts';
import { isSeldomShown } from '../known-markup.ts';
import { alphaOf, colorIn, colorOf, contrastOf } from './css-color.ts';
import { type Declaration, inlineDeclarations } from './css-declarations.ts';
import type { StyledElement } from './css-selector.ts';
import { type StyleSheet, viewports } from './style-sheet.ts';

/** How an element is shown at every width. */
export type Visibility = {
  readonly at: readonly Shown[];
  /** Text in it is seen. */
  readonly visible: boolean;
  /** A picture in it is seen: it needs no size or colour of text. */
  readonly drawn: boolean;
  /** Text in it can be read: it is large enough and stands out from its ground. */
  readonly legible: boolean;
  /** The same at each of `viewports`. */
  readonly legibleAt: readonly boolean[];
  /** Text in it is crossed out. */
  readonly struck: boolean;
  /** It has a ground of its own. */
  readonly grounded: boolean;
};

/** A box in CSS pixels; `undefined` where nothing says. */
export type Box = { readonly width: number | undefined; readonly height: number | undefined };

/** How an element is shown at one width: what is inherited, and what takes the whole subtree away. */
type Shown = {
  /** How wide what is in it can be, in CSS pixels. */
  readonly room: number;
  /** The element's own box; not inherited. */
  readonly box: Box;
  /** It is in the line, whatever element it is; not inherited. */
  readonly inLine: boolean;
  readonly gone: boolean;
  /** It is in an element that some programs drop and others show. */
  readonly seldom: boolean;
  readonly invisible: boolean;
  readonly fontSize: number;
  readonly color: string;
  readonly background: string;
  /** How much of the ground its text covers, from 0 to 1: by the subtree's opacity, and by its colour. */
  readonly opacity: number;
  readonly alpha: number;
  readonly struck: boolean;
  /** Not inherited. */
  readonly grounded: boolean;
};

/** Width of a mail at a desk. */
const widest = 640;
export const noBox: Box = { width: undefined, height: undefined };

const start: Shown = {
  room: widest,
  box: noBox,
  inLine: false,
  gone: false,
  seldom: false,
  invisible: false,
  fontSize: 16,
  color: '#000000',
  background: '#ffffff',
  opacity: 1,
  alpha: 1,
  struck: false,
  grounded: false,
};

/** Text smaller than this is not read by anybody, in CSS pixels. */
const leastFontSize = 3;

/**
 * Computes what a mail program shows, at a desk and on a telephone: seen at either is seen. Sizes
 * are inherited and overridden (MJML wraps everything in `font-size:0`), `display:none` takes the
 * subtree, `visibility` can come back, and text in the colour of its ground is not seen.
 */
export const visibilityReader = (sheet: StyleSheet) => {
  const parsed = new Map<string, readonly Declaration[]>();
  const inlineOf = (style: string): readonly Declaration[] => {
    const known = parsed.get(style);
    if (known !== undefined) return known;
    const read = inlineDeclarations(style);
    if (parsed.size < 5_000) parsed.set(style, read);
    return read;
  };
  return (parent: Visibility, element: StyledElement, attributes: HtmlAttributes): Visibility => {
    if (isSeldomShown(element.name)) return visibilityOf(parent.at.map(asSeldom));
    const weak = attributeDeclarations(element.name, attributes);
    const inline = inlineOf(attributes.get('style')?.value ?? '');
    const byWidth = sheet.declarationsFor(element);
    if (weak.length === 0 && inline.length === 0 && byWidth.every(({ length }) => length === 0))
      return isDrawn(element.name) || isInLine(parent) || parent.grounded
        ? visibilityOf(parent.at.map(withoutOwn))
        : parent;
    return visibilityOf(
      parent.at.map((shown, index) =>
        shownIn(shown, valuesOf([...weak, ...(byWidth[index] ?? [])], inline)),
      ),
    );
  };
};

/** Whether an element starts no line of its own, at one width at least: `<div style="display:inline">`. */
export const isInLine = ({ at }: Visibility): boolean => at.some(({ inLine }) => inLine);

/** The larger of the boxes that an element has at any width; what is unknown at one is unknown. */
export const boxOf = ({ at }: Visibility): Box => ({
  width: largest(at.map(({ box }) => box.width)),
  height: largest(at.map(({ box }) => box.height)),
});

const largest = (sizes: readonly (number | undefined)[]): number | undefined =>
  sizes.reduce((most, size) =>
    most === undefined || size === undefined ? undefined : Math.max(most, size),
  );

const asSeldom = (shown: Shown): Shown => ({ ...shown, seldom: true });
const withoutOwn = (shown: Shown): Shown => ({
  ...shown,
  box: noBox,
  inLine: false,
  grounded: false,
});

const isSeen = ({ gone, seldom, invisible, fontSize, color, background }: Shown): boolean =>
  !gone &&
  !seldom &&
  !invisible &&
  fontSize >= leastFontSize &&
  color !== 'transparent' &&
  color !== background;

/** What a reader of ordinary sight makes out, in CSS pixels and as a contrast (WCAG asks 4.5 for good text). */
const leastLegibleSize = 6;
const leastContrast = 2;

const isLegible = (shown: Shown): boolean =>
  isSeen(shown) &&
  shown.fontSize >= leastLegibleSize &&
  (contrastOf(shown.color, shown.background, shown.opacity * shown.alpha) ?? leastContrast) >=
    leastContrast;

const visibilityOf = (at: readonly Shown[]): Visibility => ({
  at,
  legibleAt: at.map(isLegible),
  visible: at.some(isSeen),
  drawn: at.some(({ gone, invisible }) => !gone && !invisible),
  legible: at.some(isLegible),
  struck: at.some(({ struck }) => struck),
  grounded: at.some(({ grounded }) => grounded),
});

/** How a mail starts: black on white, all of it seen. */
export const pageVisibility: Visibility = visibilityOf(
  viewports.map((width) => ({ ...start, room: Math.min(width, widest) })),
);

const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  vw: 4,
  rem: 16,
};
const keywords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** A length in CSS pixels; `em` and `%` count from `base`. */
const lengthOf = (value: string, base: number): number | undefined => {
  const match = /^(-?[\d.]{1,10})\s{0,3}(px|pt|pc|in|cm|mm|rem|em|ex|vw|%)?$/.exec(value.trim());
  if (match === null) return undefined;
  const size = Number(match[1]);
  const unit = match[2] ?? 'px';
  if (unit === '%') return (size / 100) * base;
  return size * (unit === 'em' || unit === 'ex' ? base : (units[unit] ?? 1));
};

const fontSizeOf = (value: string, base: number): number =>
  keywords[value] ??
  (value === 'smaller'
    ? base * 0.83
    : value === 'larger'
      ? base * 1.2
      : (lengthOf(value, base) ?? base));

/** The size in a `font` shorthand: `bold 12px/1.4 Arial`. */
const sizeInShorthand = (value: string): string | undefined =>
  /(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%))(?:\/|\s)/.exec(value)?.[1];

type Values = ReadonlyMap<string, string>;

const valuesOf = (weak: readonly Declaration[], strong: readonly Declaration[]): Values => {
  const values = new Map<string, string>();
  const put = (list: readonly Declaration[], important: boolean): void => {
    for (const each of list)
      if (each.important === important) values.set(each.property, each.value);
  };
  put(weak, false);
  put(strong, false);
  put(weak, true);
  put(strong, true);
  return values;
};

const isZero = (value: string | undefined): boolean =>
  value !== undefined && Math.abs(lengthOf(value, 16) ?? 99) < 0.5;

/** Less than the least height of a letter that is read. */
const isTiny = (value: string | undefined): boolean =>
  value !== undefined && Math.abs(lengthOf(value, 16) ?? 99) < 4;

const isFarAway = (values: Values): boolean => {
  const far = (name: string): boolean => (lengthOf(values.get(name) ?? '', 16) ?? 0) <= -100;
  const positioned = /absolute|fixed|relative/.test(values.get('position') ?? '');
  const away = ['margin', 'margin-left', 'margin-top', 'transform'].some((name) =>
    farBefore.test(values.get(name) ?? ''),
  );
  return away || far('text-indent') || (positioned && (far('left') || far('top') || far('right')));
};

/** By 500 pixels or more, out of the page; smaller steps back are layout. */
const farBefore = /-(?:[5-9]\d{2}|\d{4,})(?:\.\d{1,6})?px/;

/** Scaled to nothing, or as pale as nothing by a filter. */
const isShrunk = (values: Values): boolean =>
  /scale(?:x|y|3d)?\([^)]{0,40}?(?<![\d.])(?:0{1,6}(?:\.0\d{0,6})?|\.0\d{0,6})(?=[\s,)])/i.test(
    values.get('transform') ?? '',
  ) ||
  /opacity\(\s{0,5}(?:0{1,6}(?:\.0[0-4]?\d{0,4})?|\.0[0-4]?\d{0,4}|[0-4](?:\.\d{1,4})?%)\s{0,5}\)/i.test(
    values.get('filter') ?? '',
  ) ||
  Number.parseFloat(values.get('zoom') ?? '1') < 0.1;

const isClipped = (values: Values): boolean => {
  const flat = isTiny(values.get('max-height')) || isTiny(values.get('height'));
  const narrow = isTiny(values.get('max-width')) || isTiny(values.get('width'));
  const cuts = /hidden|clip/.test(values.get('overflow') ?? '') || isZero(values.get('max-height'));
  const clip =
    /rect\(\s{0,5}(?:0|1px)[\s,]/.test(values.get('clip') ?? '') &&
    values.get('position') === 'absolute';
  return (
    ((flat || narrow) && cuts) || clip || /inset\((?:50|100)%/.test(values.get('clip-path') ?? '')
  );
};

const backgroundOf = (values: Values, inherited: string): string => {
  const plain = values.get('background-color') ?? values.get('background');
  if (plain === undefined || groundless.test(plain)) return inherited;
  if (/url\(|gradient/.test(plain)) return 'picture';
  const color = colorIn(plain) ?? plain;
  return color === 'transparent' ? inherited : color;
};

const groundless = /^(?:|none|inherit|initial|unset|revert)$/;

/** A length along the page; a share counts from the room there is. */
const along = (value: string | undefined, room: number, em: number): number | undefined => {
  if (value === undefined || unsized.test(value.trim())) return undefined;
  const size = lengthOf(value, value.trim().endsWith('%') ? room : em);
  // What has to be computed may be any size: `calc(20px*30)`, `min()`, a unit that is not known.
  if (size === undefined) return Number.POSITIVE_INFINITY;
  return size < 0 ? undefined : size;
};

/** Values by which a box is as large as what is in it, or as if nothing were said. */
const unsized =
  /^(?:|auto|none|initial|inherit|unset|revert|(?:-moz-|-webkit-)?(?:fit|min|max)-content|normal)$/;

const bounded = (
  size: number | undefined,
  least: number | undefined,
  most: number | undefined,
): number | undefined => {
  if (size === undefined) return least !== undefined && least > 0 ? least : undefined;
  return Math.max(Math.min(size, most ?? size), least ?? 0);
};

const boxIn = (room: number, em: number, values: Values): Box => {
  if (isStretched(values)) return { width: Number.POSITIVE_INFINITY, height: undefined };
  const width = (name: string): number | undefined => along(values.get(name), room, em);
  const height = (name: string): number | undefined => {
    const value = values.get(name);
    return value?.includes('%') && !value.includes('(') ? undefined : along(value, room, em);
  };
  return {
    width: bounded(
      width('inline-size') ?? width('width'),
      width('min-inline-size') ?? width('min-width'),
      width('max-inline-size') ?? width('max-width'),
    ),
    height: bounded(
      height('block-size') ?? height('height'),
      height('min-block-size') ?? height('min-height'),
      height('max-block-size') ?? height('max-height'),
    ),
  };
};

/**
 * Whether something other than its width makes a box large: its place, its share of a row, its
 * edges.
 */
const isStretched = (values: Values): boolean => {
  const holds = (name: string): boolean => values.has(name) && values.get(name) !== 'auto';
  const placed = /absolute|fixed/.test(values.get('position') ?? '');
  const between = (holds('left') && holds('right')) || (holds('top') && holds('bottom'));
  if (placed && (between || holds('inset') || holds('inset-inline') || holds('inset-block')))
    return true;
  for (const [property, value] of values)
    if (
      edges.test(property) &&
      (value.match(/[\d.]{1,10}(?=px|pt|em|rem|vw|%|in|cm)/g) ?? []).some(isWide)
    )
      return true;
  return false;
};

/** A `flex` states the length along the row; edges and outlines are drawn and padding takes a ground. */
const edges = /^(?:padding|border|outline)(?:-|$)|^flex(?:-basis)?$/;
const widestEdge = 64;
const isWide = (length: string): boolean => Number(length) > widestEdge;

const shownIn = (parent: Shown, values: Values): Shown => {
  const visibility = values.get('visibility');
  const size = values.get('font-size') ?? sizeInShorthand(values.get('font') ?? '');
  const fontSize = size === undefined ? parent.fontSize : fontSizeOf(size, parent.fontSize);
  const box = boxIn(parent.room, fontSize, values);
  const gone =
    parent.gone ||
    values.get('display') === 'none' ||
    Number(values.get('opacity') ?? 1) < 0.05 ||
    isClipped(values) ||
    isShrunk(values) ||
    isFarAway(values);
  return {
    room: Number.isFinite(box.width)
      ? (box.width ?? parent.room)
      : Math.min(parent.room, along(values.get('max-width'), parent.room, 16) ?? parent.room),
    box,
    inLine: /^(?:inline|contents)$/.test(values.get('display')?.trim() ?? ''),
    gone,
    seldom: parent.seldom,
    invisible:
      visibility === undefined || visibility === 'inherit'
        ? parent.invisible
        : /hidden|collapse/.test(visibility),
    fontSize,
    ...inkIn(parent, values.get('color')),
    background: backgroundOf(values, parent.background),
    opacity: parent.opacity * opacityOf(values.get('opacity')),
    struck:
      parent.struck ||
      /line-through/.test(`${values.get('text-decoration')} ${values.get('text-decoration-line')}`),
    grounded: values.has('background-color') || values.has('background'),
  };
};

const inkIn = ({ color, alpha }: Shown, value = 'inherit'): Pick<Shown, 'color' | 'alpha'> =>
  value === 'inherit' ? { color, alpha } : { color: colorOf(value), alpha: alphaOf(value) };

const opacityOf = (value = '1'): number => {
  const share = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  return share >= 0 && share <= 1 ? share : 1;
};

/** Presentation attributes count as the weakest declarations. */
const attributeDeclarations = (
  name: string,
  attributes: HtmlAttributes,
): readonly Declaration[] => {
  const own = crossedOut.has(name) ? [struckThrough] : [];
  if (attributes.size === 0) return own;
  const declared: Declaration[] = [...own];
  const declare = (property: string, value: string | undefined): void => {
    if (value !== undefined)
      declared.push({ property, value: value.trim().toLowerCase(), important: false });
  };
  declare('background-color', attributes.get('bgcolor')?.value);
  if (name === 'font') declare('color', attributes.get('color')?.value);
  if (attributes.has('hidden')) declare('display', 'none');
  if (isSized(name)) {
    declare('width', attributes.get('width')?.value);
    declare('height', attributes.get('height')?.value);
  }
  return declared;
};

const crossedOut = new Set(['del', 's', 'strike']);
const struckThrough: Declaration = {
  property: 'text-decoration',
  value: 'line-through',
  important: false,
};

const drawn = new Set(['img', 'svg', 'amp-img', 'input', 'v:image', 'v:imagedata']);
const isDrawn = (name: string): boolean => drawn.has(name);
const isSized = (name: string): boolean =>
  drawn.has(name) || name === 'table' || name === 'td' || name === 'th';
