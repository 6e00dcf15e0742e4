/**
 * The ways a template can turn out that read differently: all arms together, all first arms, all
 * other arms, and first and other arms by turns. A value becomes filler of the same length. The
 * strictest rendering is the mail's verdict.
 */
export const readTemplate = (template: string, exact: readonly string[] = []): TemplateReading => {
  if (!template.includes('{{')) return { renderings: [template], slots: [], wellFormed: true };
  const tags = tagsOf(template);
  const { branches, slots, wellFormed } = branchesOf(tags);
  const tagGaps = tags.map((tag) => gapOf(tag, exact));
  const used = branches.length === 0 ? choices.slice(0, 1) : choices;
  const renderings = used.map((keeps) => {
    const left = branches
      .filter((branch) => !keeps(branch))
      .map(({ start, end }) => ({ start, end, filler: ' ' }));
    return filled(
      template,
      [...tagGaps, ...left].toSorted((a, b) => a.start - b.start || b.end - a.end),
    );
  });
  return { renderings: [...new Set(renderings)], slots, wellFormed };
};

/** What a template's tags say about it. */
export type TemplateReading = {
  readonly renderings: readonly string[];
  /** Slots whose content is not known when the template is checked. */
  readonly slots: readonly string[];
  /** False when tags do not pair up. */
  readonly wellFormed: boolean;
};

/** Stands in a rendering for a value of a known kind: a name, a date, an amount, an address. */
export const valueFiller = '\uE000';
/** Stands for a value that may be any text. */
export const textFiller = '\uE001';

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
  /korting|discount|coupon|voucher|promo|offer|aanbieding|angebot|rabatt|recommend|aanbevel|empfehl|upsell|banner|feed|products|producten|produkte|artikelen|deals|content|inhoud|inhalt|body|html|block$/i;

/** Names whose values have a kind, whatever is declared of them: what is not of that kind is not sent. */
const knownKind =
  /name|naam|mail|phone|tel|date|datum|day|dag|tag$|time|tijd|zeit|month|maand|monat|year|jaar|jahr|amount|bedrag|betrag|total|totaal|price|prijs|preis|sum|cost|kosten|number|nummer|num\b|nr|count|aantal|anzahl|code|pin|iban|id$|ref|kenmerk|url|link|address|adres|street|straat|city|plaats|stad|ort\b|zip|plz|land|sender|footer|unsubscribe|salutation|aanhef|anrede|greeting|quantity|company|bedrijf|firma|registration|service|plan|status|period|deadline|percent|unit|size/i;

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
  return { branches, slots, wellFormed: wellFormed && stack.length === 0 };
};

type Gap = { readonly start: number; readonly end: number; readonly filler: string };

const gapOf = ({ kind, name, start, end }: Tag, exact: readonly string[]): Gap => {
  if (kind !== 'value') return { start, end, filler: ' ' };
  const isOfKind = knownKind.test(name) || exact.includes(name);
  return { start, end, filler: isOfKind ? valueFiller : textFiller };
};

/** The template with its gaps filled, every offset where it was; gaps come sorted by their start. */
const filled = (template: string, gaps: readonly Gap[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, filler } of gaps) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(template.slice(at, from), filler.repeat(end - from));
    at = end;
  }
  parts.push(template.slice(at));
  return parts.join('');
};

/**
 * Which arms a rendering keeps. Blocks are judged by themselves, so only arms that meet inside one
 * sentence change anything together: neighbours are tried in every pairing, however many
 * conditions there are.
 */
const choices: readonly ((branch: Branch) => boolean)[] = [
  () => true,
  ({ arm }) => arm === 0,
  ({ arm }) => arm > 0,
  ({ arm, condition }) => (condition % 2 === 0 ? arm === 0 : arm > 0),
  ({ arm, condition }) => (condition % 2 === 0 ? arm > 0 : arm === 0),
];
