import { type Declaration, declarationsIn, parseCss } from './css-declarations.ts';
import { readSelector, type Selector, type StyledElement, selects } from './css-selector.ts';

/** What the style sheets of a mail declare for an element, by viewport, weakest first. */
export type StyleSheet = {
  /** False when it is so long, so deep or so wrong that not all of it was read. */
  readonly whole: boolean;
  declarationsFor(element: StyledElement): readonly (readonly Declaration[])[];
};

/** Widths at which a mail is looked at, in CSS pixels. */
export const viewports = [1_024, 375] as const;

type Node = import('css-tree').CssNode;
type Rule = {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** At which of `viewports` the rule holds. */
  readonly at: readonly boolean[];
  readonly order: number;
};

/** Properties that decide whether text is seen, and how large a picture; other rules are not kept. */
const seen = new Set(
  'display visibility font-size font opacity max-height min-height height overflow overflow-y color background background-color text-indent left right top position clip clip-path width min-width max-width transform filter zoom margin margin-left margin-top'.split(
    ' ',
  ),
);

const condition = /\((min|max)-(?:device-)?width\s{0,5}:\s{0,5}([\d.]{1,8})(px|em|rem)?\s{0,5}\)/g;

/** True where a media query holds; a feature that cannot be known counts as not holding. */
export const mediaHolds = (prelude: string, width: number): boolean =>
  prelude.split(',', 50).some((query) => queryHolds(query, width));

const queryHolds = (query: string, width: number): boolean => {
  const words = query.toLowerCase();
  const negated = /^\s*not\b/.test(words);
  const rest = words.replace(condition, ' ');
  if (/\bprint\b|\bspeech\b|\(/.test(rest)) return negated && /\bprint\b/.test(rest);
  const holds = [...words.matchAll(condition)].every(([, side, size = '0', unit]) => {
    const pixels = Number(size) * (unit === undefined || unit === 'px' ? 1 : 16);
    return side === 'min' ? width >= pixels : width <= pixels;
  });
  return holds !== negated;
};

const rawText = (node: Node | null): string => (node?.type === 'Raw' ? node.value : '');

const mostRules = 4_000;
const deepest = 20;

type Atrule = import('css-tree').Atrule;
type StyleRule = import('css-tree').Rule;

/** Where the rules inside an at-rule hold; `undefined` when what is inside is not a rule for elements. */
const inside = (node: Atrule, at: readonly boolean[]): readonly boolean[] | undefined => {
  const name = node.name.toLowerCase();
  if (name === 'supports') return at;
  if (name !== 'media') return undefined;
  const query = rawText(node.prelude);
  return viewports.map((width, index) => (at[index] ?? false) && mediaHolds(query, width));
};

const addRule = (node: StyleRule, at: readonly boolean[], rules: Rule[]): void => {
  if (node.prelude.type !== 'SelectorList') return;
  const declarations = declarationsIn(node.block.children).filter(({ property }) =>
    seen.has(property),
  );
  if (declarations.length === 0) return;
  for (const each of node.prelude.children) {
    const selector = readSelector(each);
    if (selector !== undefined) rules.push({ selector, declarations, at, order: rules.length });
  }
};

/** False when something was left out. */
const collect = (
  children: Iterable<Node>,
  {
    at,
    rules,
    depth,
  }: { readonly at: readonly boolean[]; readonly rules: Rule[]; readonly depth: number },
): boolean => {
  if (depth > deepest) return false;
  let whole = true;
  for (const node of children) {
    if (rules.length >= mostRules) return false;
    if (node.type === 'Rule') addRule(node, at, rules);
    const within = node.type === 'Atrule' ? inside(node, at) : undefined;
    if (node.type === 'Atrule' && node.block !== null && within !== undefined)
      whole = collect(node.block.children, { at: within, rules, depth: depth + 1 }) && whole;
  }
  return whole;
};

const keyOf = ({ subject }: Selector): string => {
  if (subject.id !== undefined) return `#${subject.id}`;
  const [first] = subject.classes;
  return first === undefined ? (subject.name ?? '*') : `.${first}`;
};

const rulesOf = (css: string): { readonly rules: readonly Rule[]; readonly whole: boolean } => {
  const rules: Rule[] = [];
  if (css.trim() === '') return { rules, whole: true };
  const sheet = parseCss(css, { parseValue: false, parseAtrulePrelude: false });
  if (sheet?.type !== 'StyleSheet') return { rules, whole: false };
  const everywhere = viewports.map(() => true);
  return { rules, whole: collect(sheet.children, { at: everywhere, rules, depth: 0 }) };
};

/** Rules that one element is compared with at most. */
const mostCandidates = 300;

/** Reads the style sheets of a mail. What cannot be parsed hides nothing. */
export const readStyleSheet = (css: string): StyleSheet => {
  const { rules, whole } = rulesOf(css);
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.selector);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [rule]);
    else known.push(rule);
  }
  const nothing = viewports.map((): readonly Declaration[] => []);
  const candidatesOf = ({ name, id, classes }: StyledElement): readonly Rule[] =>
    [`#${id}`, name, '*', ...[...classes].map((each) => `.${each}`)]
      .flatMap((key) => byKey.get(key) ?? [])
      .slice(0, mostCandidates);
  return {
    whole,
    declarationsFor: (element) => {
      if (rules.length === 0) return nothing;
      const matched = candidatesOf(element)
        .filter(({ selector }) => selects(selector, element))
        .toSorted((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
      if (matched.length === 0) return nothing;
      return viewports.map((_, index) =>
        matched.filter(({ at }) => at[index]).flatMap(({ declarations }) => declarations),
      );
    },
  };
};
