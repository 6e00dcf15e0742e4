import { getDomain } from 'tldts-icann';
import { decodedPercents, promotionalPath } from '../../classification/rules/link-paths.ts';
import type { JudgedValues } from '../../contacts/contact.ts';
import type { ValueKind } from '../../kernel/value-kind.ts';
import { valueRules } from '../../kernel/value-kind.ts';

/**
 * Whether a value is of a kind: what fills a placeholder is content, and only a value of its kind is
 * sent. `host` is the domain of the sender's From address. Linear, and in the order of microseconds:
 * a fan-out asks it for every value.
 */
export const fitsKind = (kind: ValueKind, value: string, host: string): boolean => {
  if (value.length > longest[kind] || unsound.test(withoutJoiners(value))) return false;
  switch (kind) {
    case 'name':
      return isName(withoutJoiners(value));
    case 'date':
      return dates.some((pattern) => pattern.test(value));
    case 'money':
      return money.test(value);
    case 'number':
      return number.test(value);
    case 'reference':
      return (
        reference.test(value) &&
        /\d/.test(value) &&
        !/\p{L}{5}/u.test(value) &&
        !callInCode.test(value)
      );
    case 'text':
      return !linkLike.test(value);
    case 'link':
      return isOwnLink(value, host);
    default:
      return kind satisfies never;
  }
};

/**
 * Whether a value without a declared kind may be used in a service mail: if it has a kind that cannot
 * sell, or is free text in which the promotional rules found nothing when it was stored. Text without a
 * verdict by the current rules is not sent.
 */
export const fitsService = ({ name, value, host, judged }: ServiceValue): boolean =>
  isOf(wordless, value, host) ||
  (isOf(coded, value, host) && servesPlainly({ name, value, judged })) ||
  (fitsKind('text', value, host) && passed(name, judged));

/**
 * Whether a reference or a link may be used in a service mail, because both can contain words. It may not
 * if the rules found that it sells, or if it was not judged and contains more than a word or two.
 */
export const servesPlainly = ({ name, value, judged }: Stored): boolean =>
  !leadsToPromotion(value) &&
  (passed(name, judged) || (!isFoundSelling(name, judged) && !saysSomething(value)));

/** Whether the rules, these or earlier ones, found a stored value to sell. */
export const isFoundSelling = (name: string, judged: JudgedValues | undefined): boolean =>
  judged?.selling.includes(name) === true;

type Stored = Pick<ServiceValue, 'name' | 'value' | 'judged'>;

/** Words in a code, or in an address behind the registered domain, by their number. */
const saysSomething = (value: string): boolean => {
  const isLink = value.includes('://');
  const said = isLink
    ? value.replace(/^https:\/\/|[a-z0-9-]{1,63}\.[a-z]{2,24}(?=[/?#]|$)/gi, ' ')
    : value;
  return (said.match(/\p{L}{3,}/gu)?.length ?? 0) > (isLink ? 3 : 1);
};

/** Whether a value is an address that leads to what is sold, called or asked for: no service mail links there. */
export const leadsToPromotion = (value: string): boolean =>
  value.includes('://') && promotionalPath(value) !== undefined;

/**
 * Whether a value is of a kind that cannot sell: a date, a sum, a number, a reference, a link of
 * the sender's own.
 */
export const isPlain = (value: string, host: string): boolean =>
  isOf(wordless, value, host) || isOf(coded, value, host);

const isOf = (kinds: readonly ValueKind[], value: string, host: string): boolean =>
  kinds.some((kind) => fitsKind(kind, value, host));

const wordless = ['date', 'money', 'number'] as const;
/** Kinds that words can be written into. */
const coded = ['reference', 'link'] as const;

export type ServiceValue = {
  /** The placeholder's. */
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly judged: JudgedValues | undefined;
};

/** Whether the rules in force found nothing in a stored value. */
export const passed = (name: string, judged: JudgedValues | undefined): boolean =>
  judged !== undefined && judged.rules === valueRules && !judged.selling.includes(name);

/** Most characters of a value. */
const longest: Readonly<Record<ValueKind, number>> = {
  name: 100,
  date: 60,
  money: 30,
  number: 30,
  reference: 64,
  text: 120,
  link: 400,
};

/** Controls, line ends, direction overrides, invisible characters and braces are in no value. */
const unsound = /[\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff{}]/u;

/**
 * The value without the joiners that Persian and the scripts of India are written with, and that stand between
 * two of their letters (UAX 31, 2.3). Anywhere else one is an invisible character like the others.
 */
const withoutJoiners = (value: string): string =>
  /[\u200c\u200d]/.test(value) ? value.replace(joiners, '') : value;

const joining = String.raw`[\p{M}\p{Script=Arab}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}]`;
const joiners = new RegExp(`(?<=${joining})[\\u200c\\u200d](?=${joining})`, 'gu');

/** What mail programs make a link of, or could. */
const linkLike =
  /:\/\/|\bwww\.|@|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?:[/:?#]|$|\s)/iu;

const words = (text: string): number => text.trim().split(/\s+/).length;

const nameCharacters = /^[\p{L}\p{M}\p{N} .,'’‘`´&()/+°ºª·_\u2010\u2011–-]+$/u;

/** Letters, with what names have between them: no sum, no share, no quantity, no call and no address. */
const isName = (value: string): boolean =>
  nameCharacters.test(value) &&
  /\p{L}/u.test(value) &&
  words(value) <= 8 &&
  !linkLike.test(value) &&
  !quantity.test(value);

const quantity =
  /\d ?(?:x|voor|for|für|halen|euro?s?|eur|cents?|procent|percent|prozent|maand(?:en)?|months?|monat(?:en?)?|weken|weeks?|woche(?:n)?|dag(?:en)?|days?|tag(?:en?)?|jaar|years?|jahr(?:en?)?|keer|times|mal|gratis|free|off|korting)(?!\p{L})/iu;

/** A name that nobody judged is sent as what only names are: few words, and letters alone. */
export const isBareName = (value: string): boolean => words(value) <= 4 && !/[\d,+&/]/.test(value);

const months =
  'jan(?:uari|uary|uar)?|feb(?:ruari|ruary|ruar)?|maart|mrt|march|mar|märz|mai|mei|may|apr(?:il)?|jun(?:i|e)?|jul(?:i|y)?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const weekdays =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|mo|mi|fr|sa|so)\\.?)';
const hour = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?`;
const time = String.raw`(?:,?\s(?:om\s|at\s|um\s)?${hour}(?:\s(?:uur|u|h|uhr|am|pm))?)?`;
const dates = [
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  new RegExp(String.raw`^(?:${weekdays},?\s)?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}${time}$`, 'i'),
  new RegExp(
    String.raw`^(?:${weekdays},?\s(?:den\s)?)?\d{1,2}(?:\.|st|nd|rd|th)?\s(?:${months})\.?(?:\s\d{4})?${time}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:${weekdays},?\s)?(?:${months})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?${time}$`,
    'iu',
  ),
  new RegExp(String.raw`^(?:${months})\.?\s\d{4}$`, 'iu'),
  new RegExp(String.raw`^${hour}(?:\s(?:uur|u|h|uhr|am|pm))?$`, 'i'),
];

const amount = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]?\d{3}){0,4}(?:[.,](?:\d{1,2}|[-–—]{1,2}))?`;
const currency = '(?:€|£|(?:US)?\\$|EUR|USD|GBP|CHF|DKK|SEK|NOK|PLN)';
const money = new RegExp(
  `^[-+–]?\\s?(?:${currency}\\s?[-–]?${amount}|${amount}\\s?(?:${currency}|euro))$`,
  'u',
);

/** Units of measure, and none of time or money: "12 months" begins an offer. */
const units =
  '[kMGT]?(?:B|b|bit|Wh|W|V|g|m|l|L|Hz|Pa|J)|km|cm|mm|m²|m³|m2|m3|kg|mg|ml|cl|dl|°C|°F|kWh|MWh|GJ|km/h|Mbit/s|Gbit/s|Mbps|st|stuks|pcs|x';
const number = new RegExp(
  String.raw`^[-+–]?\d{1,3}(?:[ .,'’\u00a0\u202f]?\d{3}){0,4}(?:[.,]\d{1,6})?(?:\s?/\s?\d{1,9})?(?:\s?(?:${units}))?$|^\d{1,15}$`,
  'u',
);

/**
 * One token with a digit, with a short label before it at most. Words are in none: a code that says
 * something is text.
 */
const reference = /^#?(?:\p{L}{1,4}\.?:? )?#?[\p{L}\p{N}][\p{L}\p{N}./_#-]*$/u;

/** Short words by which a code calls or offers. */
const callInCode =
  /(?<!\p{L})(?:koop|buy|kauf|save|sale|free|gift|kado|deal|half|spar|kort|nu|now|win)(?!\p{L})|\d[-_./]?(?:off|euro?|voor|for)(?!\p{L})/iu;

/**
 * An HTTPS address, without user or port, on the sender's domain or on one above or below it, up to
 * the name that its owner registered (Public Suffix List): under `or.at` each name is another's.
 */
const isOwnLink = (value: string, host: string): boolean => {
  const found = /^https:\/\/([a-z0-9.-]{1,253})([/?#][^\s<>"'\\^`|]*)?$/i.exec(value);
  const own = getDomain(host);
  if (found === null || own === null) return false;
  const [, there = '', rest = ''] = found;
  const onward = [...decodedPercents(rest).matchAll(handedOn)].map(([, host = '']) => host);
  return [there, ...onward]
    .map((one) => one.toLowerCase())
    .every((one) => one === own || one.endsWith(`.${own}`));
};

/** An address that a page of the sender's own would send its reader on to. */
const handedOn = /\/\/(?:[^/?#&@]{0,100}@)?([^/?#&:]{1,253})/g;
