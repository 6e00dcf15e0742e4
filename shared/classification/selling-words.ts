import { foldText, plainSource } from './reading/fold-text.ts';
import { looksObfuscated } from './reading/looks-obfuscated.ts';
import type { MailBlock } from './reading/mail-block.ts';
import { sentencesOf } from './reading/sentences-of.ts';
import { matchesOf } from './rules/matches-of.ts';

/** Words that sell, with the rule that knows them. */
export type SellingWords = {
  readonly field: SenderText['field'];
  readonly rule: string;
  /** As written, at most 80 characters. */
  readonly quote: string;
};

/** A text of a sender's record that its readers see, and which member it is in. */
export type SenderText = {
  readonly field: 'legalName' | 'postalAddress' | 'fromAddress' | 'replyTo' | 'registration';
  /** What a reader sees, decoded. A mailbox is the part of an address before the at sign, a host what follows it. */
  readonly kind: 'name' | 'place' | 'mailbox' | 'host';
  readonly text: string;
};

/** A span of folded text in which a rule found words that sell. */
export type Hit = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};

/** Wording that no name or address needs, which the rules for prose leave to the sentence around it. */
const recordRules: readonly (readonly [string, RegExp])[] = [
  ['R.link', /https?:\/\/\S*|\bwww\.\S+|\b[a-z0-9-]+\.[a-z]{2,12}\/\S+/g],
  ['R.percent', /(?<![\d.,])(?!100)(?:[5-9]|[1-9]\d) ?(?:%|procent|percent|prozent|per cent)/g],
  ['R.price', /(?:€|£|\$|(?<![a-z])(?:eur|usd|gbp)) ?\d[\d.,]*|\d[\d.,]* ?(?:€|£)/g],
  [
    'R.price',
    /(?<![a-z])(?:vanaf|voor maar|voor slechts|nu voor|starting at|from|for only|for just|nur|schon ab) (?:\d{1,5}[.,]\d{2}|\d{1,5} (?:euro|dollars?|pounds?|cents?))(?!\d)/g,
  ],
  [
    'R.call',
    /(?<![a-z])(?:jetzt (?:kaufen|bestellen|sparen|sichern|testen)|sparen sie|(?:gratis|free|kostenloser?) (?:verzending|bezorging|levering|shipping|delivery|versand)|\w{2,5} halen,? \w{2,5} betalen)(?![a-z])/g,
  ],
  [
    'R.clearance',
    /(?<![a-z])(?:[a-z]{0,10}(?:opruiming|uitverkoop)|alles moet weg|everything must go|alles muss raus|clearance sale|[a-z]{0,10}schlussverkauf)(?![a-z])/g,
  ],
  ['K.sale', /(?<![a-z])(?:sale ?!|(?:sonder)?angebote?|rabatte?|gutscheine?)(?![a-z])/g],
];

/** Soft rules that in a record leave no doubt; the others know words that names are made of. */
const plainCalls = new Set(['K.urgency', 'K.social', 'K.app', 'K.partner', 'K.teaser']);
/** Rules that know nouns of trade: a company may be called after what it trades in. */
export const nounRules: ReadonlySet<string> = new Set([
  'K.sale',
  'K.coupon',
  'K.discount',
  'K.prize',
  'C.donate',
]);

const legalForm =
  /(?:^|[\s,])(?:b\.? ?v|n\.? ?v|v\.? ?o\.? ?f|c\.? ?v|gmbh|a\.?g|k\.?g|e\.? ?v|u\.? ?g|s\.?e|ltd|limited|plc|llp|llc|inc|co|s\.?a|s\.?a\.?s|s\.?r\.?l|sarl|s\.?p\.?a|oy|ab|a\/s|aps|as)\.?$/;
const body = /^(?:stichting|vereniging|cooperatie|fonds|foundation|fondation|stiftung|verein) /;
const host = /^(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z]{2,12}){1,2}$/;
const street =
  /(?:straat|plein|weg|laan|kade|hof|park|dijk|singel|gracht|steeg|pad|street|road|lane|avenue|strasse|platz|allee)$/;

/** At most this many words, without the legal form, is a name; more is a sentence. */
const longestName = 4;

/**
 * The words of a sender's record that sell, by the rules that content is judged with and some for
 * links, prices and percentages, which no name or address needs. A company that is called after its
 * trade is excused: its registered name, and the same words elsewhere in the record. Empty when
 * nothing sells. Linear in the texts.
 */
export const sellingWords = (texts: readonly SenderText[]): readonly SellingWords[] => {
  const legal = foldText(plainSource(texts.find(({ field }) => field === 'legalName')?.text ?? ''));
  const ownName = isRegisteredName(legal.text) ? legal.text : '';
  const found = texts.flatMap((one) => judge(one, ownName));
  const listed = found.length > 0 ? found : acrossTexts(texts);
  const seen = new Set<string>();
  return listed.filter(({ field, quote }) => {
    const key = `${field} ${quote}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

/** Whether a folded name is one that is registered: it has a legal form, or is a foundation's or a web site's; it needs no number and no exclamation. */
export const isRegisteredName = (folded: string): boolean => {
  const text = folded.trim();
  if (/[\d!%€]/.test(text)) return false;
  const bare = text.replace(legalForm, '');
  return (
    (isFormed(text) || host.test(text)) && bare.replace(body, '').split(' ').length <= longestName
  );
};

/** Whether a folded name has the form of a company or a foundation. */
export const isFormed = (text: string): boolean => legalForm.test(text) || body.test(text);

/** A text as one block. */
export const blockOf = (text: string): MailBlock => {
  const source = plainSource(text);
  const loose = { kind: 'paragraph', where: 'text', dom: '', row: 0, hidden: false } as const;
  return { ...loose, index: 0, source, folded: foldText(source), links: [], spans: [] };
};

const wordAt = (text: string, start: number, end: number): string =>
  `${/[a-z]*$/.exec(text.slice(0, start))?.[0] ?? ''}${text.slice(start, end)}${/^[a-z]*/.exec(text.slice(end))?.[0] ?? ''}`;

const setting = { kind: 'paragraph', hidden: false, excuses: new Set<never>() } as const;

/** All words of a block that sell, by the rules for content and those for records. */
export const hitsIn = ({ folded }: MailBlock): readonly Hit[] => [
  ...recordRules.flatMap(([rule, pattern]) =>
    [...folded.text.matchAll(pattern)].map(({ index, 0: found }) => ({
      rule,
      start: index,
      end: index + found.length,
    })),
  ),
  ...sentencesOf(folded).flatMap((sentence) =>
    matchesOf(sentence.text, setting)
      .matches.filter(({ rule }) => rule.hard || plainCalls.has(rule.id))
      .map(({ rule, start, end }) => ({
        rule: rule.id,
        start: sentence.start + start,
        end: sentence.start + end,
      })),
  ),
];

/** `SALE` shouted among words that are not is an offer; the town and the surname are not shouted. */
const shouted = (text: string): boolean =>
  /(?<!\p{L})SALE(?!\p{L})/u.test(text) && /\p{Ll}{2}/u.test(text);

/** The words of a hit as written, at most 80 characters. */
export const quoteOf = ({ folded }: MailBlock, text: string, { start, end }: Hit): string =>
  text.slice(folded.starts[start] ?? 0, folded.ends[Math.max(start, end - 1)]).slice(0, 80);

const isExcused = (
  { kind }: SenderText,
  {
    block: { folded },
    hit,
    ownName,
  }: { readonly block: MailBlock; readonly hit: Hit; readonly ownName: string },
): boolean => {
  const words = wordAt(folded.text, hit.start, hit.end);
  if (hit.rule === 'R.link')
    return kind === 'name' && host.test(folded.text.trim().replace(legalForm, ''));
  if (kind === 'place' && !words.includes(' ') && street.test(words)) return true;
  if (!nounRules.has(hit.rule)) return false;
  if (kind === 'mailbox' || kind === 'host') return true;
  return ownName.includes(words);
};

const judge = (one: SenderText, ownName: string): readonly SellingWords[] => {
  const { field, kind, text } = one;
  if (looksObfuscated(text)) return [{ field, rule: 'R.obfuscated', quote: text.slice(0, 80) }];
  const block = blockOf(
    kind === 'mailbox' || kind === 'host' ? text.replaceAll(/[._+-]+/g, ' ') : text,
  );
  const found = hitsIn(block)
    .filter((hit) => !isExcused(one, { block, hit, ownName }))
    .map((hit) => ({ field, rule: hit.rule, quote: quoteOf(block, text, hit) }));
  if (found.length > 0 || kind !== 'name' || !shouted(text)) return found;
  return [{ field, rule: 'K.sale', quote: 'SALE' }];
};

/** What sells only where two texts meet: a mail prints them after one another. */
const acrossTexts = (texts: readonly SenderText[]): readonly SellingWords[] => {
  const printed = texts.filter(({ field }) => field !== 'fromAddress' && field !== 'replyTo');
  return printed.slice(1).flatMap((second, index) => {
    const first = printed[index]?.text ?? '';
    const joint = `${first} ${second.text}`;
    const block = blockOf(joint);
    const cut = foldText(plainSource(first)).text.length;
    return hitsIn(block)
      .filter(({ start, end }) => start < cut && end > cut + 1)
      .map((hit) => ({ field: second.field, rule: hit.rule, quote: quoteOf(block, joint, hit) }));
  });
};
