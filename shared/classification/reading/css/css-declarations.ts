import parse from 'css-tree/parser';
import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** One declaration as it counts in the cascade. */
export type Declaration = {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
};

/** Longest style that is parsed; what is longer hides nothing, so that it is read. */
export const longestStyle = 400_000;

type Node = import('css-tree').CssNode;

/** The declarations directly inside a parsed list or block, in order; names and values lower case. */
export const declarationsIn = (children: Iterable<Node>): readonly Declaration[] => {
  const list: Declaration[] = [];
  for (const node of children) {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue;
    list.push({
      property: node.property.toLowerCase(),
      value: node.value.value.trim().toLowerCase().slice(0, 200),
      important: node.important !== false,
    });
  }
  return list;
};

/** Reads a `style` attribute; anything in it that is not CSS declares nothing. Linear in its length. */
export const inlineDeclarations = (style: string): readonly Declaration[] => {
  const list: Declaration[] = [];
  let depth = 0;
  let from = 0;
  const end = (at: number): void => {
    const declared = declarationIn(style.slice(from, at));
    if (declared !== undefined) list.push(declared);
    from = at + 1;
  };
  tokenize(style, (type, start) => {
    if (opening.has(type)) depth += 1;
    else if (closing.has(type)) depth = Math.max(0, depth - 1);
    else if (type === tokenTypes.Semicolon && depth === 0) end(start);
  });
  end(style.length);
  return list;
};

const opening: ReadonlySet<number> = new Set([
  tokenTypes.Function,
  tokenTypes.LeftParenthesis,
  tokenTypes.LeftSquareBracket,
  tokenTypes.LeftCurlyBracket,
]);
const closing: ReadonlySet<number> = new Set([
  tokenTypes.RightParenthesis,
  tokenTypes.RightSquareBracket,
  tokenTypes.RightCurlyBracket,
]);

const important = /!\s{0,9}important\s{0,9}$/i;

const declarationIn = (written: string): Declaration | undefined => {
  const colon = written.indexOf(':');
  const property = written.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!/^-{0,2}[a-z][a-z\d-]{0,60}$/.test(property)) return undefined;
  const value = written.slice(colon + 1).trim();
  return {
    property,
    value: value.replace(important, '').trim().toLowerCase().slice(0, 200),
    important: important.test(value),
  };
};

/** Mistakes that honest CSS makes at most; each takes as long as a thousand letters. */
const mostMistakes = 20;

/** Parses CSS in a time that grows with its length; `undefined` when it is too long or too wrong. */
export const parseCss = (
  css: string,
  options: import('css-tree').ParseOptions,
): Node | undefined => {
  if (css.length > longestStyle) return undefined;
  let mistakes = 0;
  try {
    return parse(css, {
      ...options,
      onParseError: (error) => {
        mistakes += 1;
        if (mistakes > mostMistakes) throw error;
      },
    });
  } catch {
    return undefined;
  }
};
