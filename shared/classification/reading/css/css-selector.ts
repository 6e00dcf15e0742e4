type Node = import('css-tree').CssNode;

/** What a selector can ask of an element. */
export type StyledElement = {
  readonly name: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly parent: StyledElement | undefined;
};

/** A compound selector: every part must hold. `undefined` names and ids ask nothing. */
type Compound = {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
};
type Step = { readonly compound: Compound; readonly combinator: ' ' | '>' };

/** A selector read from right to left: the subject, then what must surround it. */
export type Selector = {
  readonly subject: Compound;
  readonly around: readonly Step[];
  readonly specificity: number;
};

const mostSteps = 12;
/** Ancestors that a descendant combinator is looked for in. */
const mostAncestors = 200;

type Draft = { name: string | undefined; id: string | undefined; classes: string[] };

/** Reads a parsed selector; `undefined` when it asks for state, order or siblings. */
export const readSelector = (node: Node): Selector | undefined => {
  if (node.type !== 'Selector') return undefined;
  const compounds: Draft[] = [{ name: undefined, id: undefined, classes: [] }];
  const combinators: (' ' | '>')[] = [];
  for (const part of node.children) {
    if (part.type === 'Combinator') {
      if ((part.name !== ' ' && part.name !== '>') || compounds.length > mostSteps)
        return undefined;
      combinators.push(part.name);
      compounds.push({ name: undefined, id: undefined, classes: [] });
      continue;
    }
    const last = compounds.at(-1);
    if (last === undefined || !takeSimple(last, part)) return undefined;
  }
  const [subject, ...rest] = compounds.toReversed();
  if (subject === undefined) return undefined;
  const joins = combinators.toReversed();
  const around = rest.map(
    (compound, index) => ({ compound, combinator: joins[index] ?? ' ' }) as Step,
  );
  const specificity = compounds.reduce((sum, each) => sum + specificityOf(each), 0);
  return { subject, around, specificity };
};

const attributeClass = (node: Node): string | undefined => {
  if (node.type !== 'AttributeSelector' || node.name.name.toLowerCase() !== 'class')
    return undefined;
  const { matcher, value } = node;
  if (value === null || (matcher !== '=' && matcher !== '~=')) return undefined;
  return value.type === 'Identifier' ? value.name : value.value;
};

/** Takes one simple selector in; false when it asks what a stream of tags cannot answer. */
const takeSimple = (draft: Draft, node: Node): boolean => {
  if (node.type === 'TypeSelector')
    draft.name = node.name === '*' ? undefined : node.name.toLowerCase();
  else if (node.type === 'ClassSelector') draft.classes.push(node.name);
  else if (node.type === 'IdSelector') draft.id = node.name;
  else {
    const className = attributeClass(node);
    if (className === undefined) return false;
    draft.classes.push(className);
  }
  return true;
};

const specificityOf = ({ name, id, classes }: Compound): number =>
  (id === undefined ? 0 : 10_000) + classes.length * 100 + (name === undefined ? 0 : 1);

const holds = ({ name, id, classes }: Compound, element: StyledElement): boolean =>
  (name === undefined || name === element.name) &&
  (id === undefined || id === element.id) &&
  classes.every((each) => element.classes.has(each));

/** The nearest element from here up that a compound chooses. */
const nearest = (
  compound: Compound,
  from: StyledElement | undefined,
): StyledElement | undefined => {
  let at = from;
  for (let looked = 0; at !== undefined && looked < mostAncestors; looked += 1) {
    if (holds(compound, at)) return at;
    at = at.parent;
  }
  return undefined;
};

/** True when the selector chooses the element; ancestors are looked up greedily, nearest first. */
export const selects = ({ subject, around }: Selector, element: StyledElement): boolean => {
  if (!holds(subject, element)) return false;
  let at = element.parent;
  for (const { compound, combinator } of around) {
    const found =
      combinator === ' ' ? nearest(compound, at) : at && holds(compound, at) ? at : undefined;
    if (found === undefined) return false;
    at = found.parent;
  }
  return true;
};
