/** What a template's tags say about it. */
export type TemplateReading = {
  readonly renderings: readonly string[];
  /** Slots whose content is not known when the template is checked. */
  readonly slots: readonly string[];
  /** False when tags do not pair up. */
  readonly wellFormed: boolean;
};

type Tag = {
  readonly kind: 'open' | 'else' | 'close' | 'slot' | 'value';
  readonly name: string;
  readonly start: number;
  readonly end: number;
};
type Branch = {
  readonly start: number;
  readonly end: number;
  readonly condition: number;
  readonly arm: number;
};

const tagPattern = /\{\{\{?\s{0,9}([#/>^]?)\s{0,9}([^{}]{1,200}?)\s{0,9}\}?\}\}/g;
const slotName =
  /korting|discount|coupon|voucher|promo|offer|aanbieding|recommend|aanbevel|upsell|banner|feed|products|producten|artikelen|deals|content|inhoud|body|html|block$/i;

const kindOf = (mark: string, name: string, raw: string): Tag['kind'] => {
  if (mark === '/') return 'close';
  if (name === 'else' || mark === '^') return 'else';
  if (mark === '#') return /^(?:if|unless)\b/.test(name) ? 'open' : 'slot';
  if (mark === '>' || raw.startsWith('{{{') || slotName.test(name)) return 'slot';
  return 'value';
};

const tagsOf = (template: string): readonly Tag[] =>
  [...template.matchAll(tagPattern)].map((match) => ({
    kind: kindOf(match[1] ?? '', match[2] ?? '', match[0]),
    name: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));

type Open = { readonly condition: number; arm: number; start: number; readonly loop: boolean };

/** Pairs tags into branches; a loop (`{{#each}}`) is one branch whose content is not known. */
const branchesOf = (tags: readonly Tag[]) => {
  const branches: Branch[] = [];
  const slots: string[] = [];
  const stack: Open[] = [];
  let conditions = 0;
  let wellFormed = true;
  const finish = (open: Open, end: number) =>
    branches.push({ start: open.start, end, condition: open.condition, arm: open.arm });
  const close = (tag: Tag): void => {
    const open = stack.pop();
    if (open === undefined) wellFormed = false;
    else if (!open.loop) finish(open, tag.start);
  };
  const otherwise = (tag: Tag): void => {
    const open = stack.at(-1);
    if (open === undefined) {
      wellFormed = false;
      return;
    }
    if (!open.loop) finish(open, tag.start);
    open.arm += 1;
    open.start = tag.end;
  };
  for (const tag of tags) {
    if (tag.kind === 'slot') slots.push(tag.name);
    const loop = tag.kind === 'slot' && /^(?:each|with|for|section)\b/.test(tag.name);
    if (tag.kind === 'open' || loop) {
      stack.push({ condition: conditions, arm: 0, start: tag.end, loop });
      conditions += 1;
    }
    if (tag.kind === 'close') close(tag);
    if (tag.kind === 'else') otherwise(tag);
  }
  return { branches, slots, conditions, wellFormed: wellFormed && stack.length === 0 };
};

const blank = (
  template: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string => {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ordered) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(template.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  parts.push(template.slice(at));
  return parts.join('');
};

/** Conditions that are each tried on their own; beyond it only all-together is read. */
const mostConditions = 12;

/**
 * Every way a template can turn out, as far as a reader of one branch can tell: all branches
 * together, all first arms, all other arms, and each arm alone. `{{name}}` is blanked: it is a
 * value, not wording. The strictest rendering is the mail's verdict.
 */
export const readTemplate = (template: string): TemplateReading => {
  if (!template.includes('{{')) return { renderings: [template], slots: [], wellFormed: true };
  const tags = tagsOf(template);
  const { branches, slots, conditions, wellFormed } = branchesOf(tags);
  const without = (left: (branch: Branch) => boolean) =>
    blank(template, [...tags, ...branches.filter(left)]);
  const together = blank(template, tags);
  if (branches.length === 0) return { renderings: [together], slots, wellFormed };
  const alone =
    conditions > mostConditions
      ? []
      : branches.map((kept) =>
          without(
            (branch) => branch !== kept && !(branch.start <= kept.start && branch.end >= kept.end),
          ),
        );
  const renderings = [
    together,
    without(({ arm }) => arm > 0),
    without(({ arm }) => arm === 0),
    ...alone,
  ];
  return { renderings: [...new Set(renderings)], slots, wellFormed };
};
