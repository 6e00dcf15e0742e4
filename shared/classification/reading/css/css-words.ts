import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { ident, string, url } from 'css-tree/utils';

/**
 * What CSS shows of itself: words it writes, pictures it brings, attributes whose words it shows, and
 * what of it is not understood. A value can show something by a string, an address or a function
 * only; strings are read, addresses are pictures, and a function that is not on the list is looked at
 * by a person, as are the few properties that turn, mirror or reorder what is written. Linear.
 */
export const cssWords = (css: string): CssWords => {
  if (!mayShow.test(css) && css.length <= longestValue) return nothing;
  const found = collector(css);
  let statement: Token[] = [];
  const blocks: string[] = [];
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.Comment || type === tokenTypes.CDO || type === tokenTypes.CDC) return;
    if (type === tokenTypes.LeftCurlyBracket) {
      blocks.push(found.opened(statement, blocks.at(-1) ?? ''));
      statement = [];
    } else if (type === tokenTypes.RightCurlyBracket || type === tokenTypes.Semicolon) {
      found.ended(statement, blocks.at(-1) ?? '');
      if (type === tokenTypes.RightCurlyBracket) blocks.pop();
      statement = [];
    } else if (type !== tokenTypes.WhiteSpace) statement.push({ type, start, end });
  });
  found.ended(statement, blocks.at(-1) ?? '');
  return found.words;
};

export type CssWords = {
  /** Texts with their offset in the CSS. */
  readonly texts: readonly { readonly text: string; readonly at: number }[];
  /** Addresses of pictures, with their offset. */
  readonly pictures: readonly { readonly address: string; readonly at: number }[];
  /** Attributes that are shown by `attr()`. */
  readonly attributes: readonly string[];
  /** What is not understood, as its author would look for it. */
  readonly unread: readonly string[];
};

const nothing: CssWords = { texts: [], pictures: [], attributes: [], unread: [] };

/** CSS without any of these shows nothing of itself. */
const mayShow = /["'\\(@]|shadow|unicode-bidi|order|reverse|zoom|scale|rotate|behavio|binding/i;

/** A longer value draws. */
const longestValue = 1_500;
const mostFound = 400;
/** Shadows and grounds in this many layers, or of this many colours, can draw letters. */
const drawsWith =
  /^(?:box-shadow|text-shadow|-webkit-box-shadow|-moz-box-shadow|background|background-image|mask|mask-image|-webkit-mask-image|filter)$/;
const mostLayers = 6;

type Token = { readonly type: number; readonly start: number; readonly end: number };

const knownAtRules: ReadonlySet<string> = new Set(
  'media supports font-face charset namespace keyframes -webkit-keyframes -moz-keyframes -o-keyframes page viewport -ms-viewport -o-viewport layer container list import'.split(
    ' ',
  ),
);

const knownFunctions: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp round env var url src attr counter counters symbols linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient -webkit-linear-gradient -webkit-radial-gradient -moz-linear-gradient -o-linear-gradient -ms-linear-gradient -webkit-gradient from to color-stop gradient alpha cubic-bezier steps linear rect inset circle ellipse polygon translate translatex translatey translatez translate3d scale scalex scaley rotate perspective blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia repeat minmax fit-content format local tech'.split(
    ' ',
  ),
);

/** Functions whose strings and addresses are pictures. */
const drawing =
  /^(?:-webkit-|-moz-)?(?:image|image-set|cross-fade|element|paint|canvas)$|^alphaimageloader$/;

/** Properties whose strings name things and are not shown. */
const naming =
  /^(?:font|font-family|font-feature-settings|font-variation-settings|font-language-override|grid|grid-area|grid-template|grid-template-areas|filter|-ms-filter|src|mso-(?!level-text)[a-z-]{1,60})$/;

/** Values that turn nothing round; a property that is not listed turns nothing. */
const upright: Readonly<Record<string, RegExp>> = {
  'unicode-bidi': /^(?:normal|embed|isolate|initial|inherit|unset)$/,
  transform:
    /^(?:none|initial|inherit|(?:translate[xyz3d]{0,2}\([^()]{0,60}\)|rotate\([^()]{0,20}\)|scale[xy]?\((?:(?:0?\.\d{1,6}|[01](?:\.[0-3]\d{0,5})?),?){1,2}\))+)$/,
  scale: /^(?:none|(?:0?\.\d{1,6}|[01](?:\.[0-3]\d{0,5})?){1,2})$/,
  rotate: /^(?:none|-?[\d.]{1,8}deg)$/,
  zoom: /^(?:normal|reset|(?:0?\.\d{1,6}|[01](?:\.[0-3]\d{0,5})?)|\d{1,2}%|100%)$/,
  order: /^0$/,
  'flex-direction': /^(?:row|column|initial|inherit)$/,
  'flex-flow': /^(?!.*reverse)/,
  behavior: /^none$/,
  '-moz-binding': /^none$/,
};

/** Hosts whose fonts show each letter as itself: anybody's font could show another. */
const fontHosts =
  /^(?:https?:)?\/\/(?:fonts\.googleapis\.com|fonts\.gstatic\.com|fonts\.bunny\.net|use\.typekit\.net|p\.typekit\.net|fast\.fonts\.net|use\.fontawesome\.com|cloud\.typography\.com)\//i;

/** True for a style sheet or font of a public library of fonts. */
export const isFontLibrary = (address: string): boolean => fontHosts.test(address.trim());

const collector = (css: string) => {
  const texts: { text: string; at: number }[] = [];
  const pictures: { address: string; at: number }[] = [];
  const attributes = new Set<string>();
  const unread = new Set<string>();

  const textOf = ({ start, end }: Token): string => css.slice(start, end);
  const nameOf = (token: Token): string => ident.decode(textOf(token)).toLowerCase();

  const isDeclaration = (statement: readonly Token[]): boolean =>
    statement[0]?.type === tokenTypes.Ident && statement[1]?.type === tokenTypes.Colon;

  const addressesIn = (statement: readonly Token[]): readonly string[] =>
    statement.flatMap((token) => {
      if (token.type === tokenTypes.Url) return [url.decode(textOf(token))];
      return token.type === tokenTypes.String ? [string.decode(textOf(token))] : [];
    });

  const atRule = (statement: readonly Token[]): string => {
    const [first] = statement;
    if (first?.type !== tokenTypes.AtKeyword) return '';
    const name = nameOf(first).slice(1);
    if (!knownAtRules.has(name)) unread.add(`@${name.slice(0, 40)}`);
    const [source] = addressesIn(statement);
    if (name === 'import' && !isFontLibrary(source ?? '')) unread.add('@import');
    return name;
  };

  /** A font of a library of fonts, or one that stands on the reader's own machine. */
  const font = (value: readonly Token[]): void => {
    const named = new Set(['format(', 'local(', 'tech(']);
    value.forEach((token, index) => {
      const before = value[index - 1];
      const isName = before !== undefined && named.has(textOf(before).toLowerCase());
      if (!isName && addressesIn([token]).some((address) => !isFontLibrary(address)))
        unread.add('@font-face');
    });
  };

  const declaration = (statement: readonly Token[], block: string): void => {
    const [first] = statement;
    if (first === undefined) return;
    const property = nameOf(first);
    const value = statement.slice(2);
    if (property === 'src' && block === 'font-face') {
      font(value);
      return;
    }
    const plain = upright[property.replace(/^-(?:webkit|ms|moz|o)-(?=transform$|flex-)/, '')];
    if (plain !== undefined && !plain.test(written(value))) unread.add(property);
    if (lengthOf(value) > longestValue && !naming.test(property) && property !== '--')
      unread.add(property);
    if (drawsWith.test(property) && layersIn(value) > mostLayers) unread.add(property);
    shown(property, value);
  };

  const written = (value: readonly Token[]): string =>
    value
      .map((token) => textOf(token).toLowerCase())
      .join('')
      .replace(/!important$/, '');

  /** Parts between commas, and colours between those of one gradient. */
  const layersIn = (value: readonly Token[]): number => {
    const commas: number[] = [0];
    let most = 0;
    for (const { type } of value) {
      if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis) commas.push(0);
      else if (type === tokenTypes.RightParenthesis && commas.length > 1) commas.pop();
      else if (type === tokenTypes.Comma) commas.push((commas.pop() ?? 0) + 1);
      most = Math.max(most, (commas.at(-1) ?? 0) + 1);
    }
    return most;
  };

  const lengthOf = (value: readonly Token[]): number =>
    (value.at(-1)?.end ?? 0) - (value[0]?.start ?? 0);

  /**
   * Strings of one value stand beside one another; those in an address or a drawing are not shown.
   */
  const shown = (property: string, value: readonly Token[]): void => {
    const functions: string[] = [];
    const written = value.filter((token) => {
      const within = functions.at(-1) ?? '';
      nest(token, functions);
      return brings(token, within);
    });
    const text = written.map((token) => string.decode(textOf(token))).join('');
    if (!naming.test(property) && /[\p{L}\p{N}]/u.test(text))
      texts.push({ text, at: written[0]?.start ?? 0 });
    if (texts.length + pictures.length > mostFound) unread.add('<style>');
  };

  const nest = (token: Token, functions: string[]): void => {
    const { type } = token;
    if (type === tokenTypes.Function) functions.push(called(nameOf(token).slice(0, -1)));
    if (type === tokenTypes.LeftParenthesis) functions.push(functions.at(-1) ?? '');
    if (type === tokenTypes.RightParenthesis) functions.pop();
  };

  /** Takes in what a token brings from elsewhere; true for a string that is itself shown. */
  const brings = (token: Token, within: string): boolean => {
    const { type, start } = token;
    if (type === tokenTypes.Url) picture(url.decode(textOf(token)), start);
    if (type === tokenTypes.Ident && within === 'attr') attributes.add(nameOf(token));
    if (type !== tokenTypes.String) return false;
    const isAddress = within === 'url' || within === 'src' || drawing.test(within);
    if (isAddress) picture(string.decode(textOf(token)), start);
    return !isAddress;
  };

  const called = (name: string): string => {
    if (drawing.test(name)) picture('', 0);
    else if (!knownFunctions.has(name)) unread.add(`${name.slice(0, 40)}()`);
    return name;
  };

  const picture = (address: string, at: number): void => {
    if (!address.startsWith('#')) pictures.push({ address, at });
  };

  return {
    words: {
      get texts() {
        return texts.slice(0, mostFound);
      },
      get pictures() {
        return pictures.slice(0, mostFound);
      },
      get attributes() {
        return [...attributes];
      },
      get unread() {
        return [...unread];
      },
    } satisfies CssWords,
    /** A statement that a block follows; its name when it is an at-rule. */
    opened: (statement: readonly Token[], block: string): string => {
      const shows = statement.some(({ type }) => type === tokenTypes.String);
      if (isDeclaration(statement) && shows) declaration(statement, block);
      return atRule(statement);
    },
    /** A statement that ends by itself. */
    ended: (statement: readonly Token[], block: string): void => {
      atRule(statement);
      if (isDeclaration(statement)) declaration(statement, block);
      else if (isDeclaration(statement.slice(1))) declaration(statement.slice(1), block);
    },
  };
};
