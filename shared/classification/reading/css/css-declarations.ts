import parse from 'css-tree/parser';

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

/** Reads a `style` attribute; one that is no CSS declares nothing. */
export const inlineDeclarations = (style: string): readonly Declaration[] => {
  const list = parseCss(style, { context: 'declarationList', parseValue: false });
  return list?.type === 'DeclarationList' ? declarationsIn(list.children) : [];
};

/** Mistakes that honest CSS makes at most; each costs as much as a thousand letters. */
const mostMistakes = 100;

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
