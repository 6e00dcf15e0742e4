import { callIn } from './offer-names.ts';
import { looksObfuscated } from './reading/looks-obfuscated.ts';
import { sentencesOf } from './reading/sentences-of.ts';
import { promotionalPath } from './rules/link-paths.ts';
import { blockOf, type Hit, hitsIn, nounRules, quoteOf } from './selling-words.ts';

/**
 * The words that sell in a text by which consent is asked: the name or description of a topic, or a
 * notice. Such a text says what will be mailed, so it may name offers, prizes and gifts, and tell of
 * its own page; it may not make an offer, name a price or a share, or lead to a shop. At most
 * 80 characters as written; `undefined` when nothing sells. Linear in the text.
 */
export const sellingAsk = (text: string): string | undefined => {
  if (looksObfuscated(text)) return text.slice(0, 80);
  const block = blockOf(text);
  const hit = hitsIn(block).find((each) => !isExcused(block.folded.text, each));
  if (hit !== undefined) return quoteOf(block, text, hit);
  const sentences = sentencesOf(block.folded).map((sentence) => sentence.text.trim());
  return sentences.map(callIn).find((call) => call !== undefined);
};

/** What is mailed about may be named; offering it, or urging to it, continues behind the name. */
const isExcused = (folded: string, { rule, start, end }: Hit): boolean => {
  const words = folded.slice(start, end).trim();
  if (rule === 'R.link') return promotionalPath(words) === undefined;
  if (rule === 'K.loyalty') return /(?:first|eerste|erste[rn]?)(?: to)?$/.test(words);
  return nounRules.has(rule) && named.test(words) && !goesOn.test(folded.slice(end));
};

/** Nouns of trade and of giving, two with a conjunction or hyphen at most. */
const named =
  /^(?:(?:onze|our|unsere|de|the) )?(?:(?:[a-z]{0,12}(?:aanbieding(?:en)?|acties?|korting(?:en|s)?|deals?|sale|sales|cadeaubon(?:nen)?|bonnen|prijzen|giften|donaties?|donateurs?|doneren)|offers?|discounts?|coupons?|vouchers?|gift cards?|prizes?|promotions?|donations?|donors?|[a-z]{0,12}(?:angebote?n?|aktionen|rabatte?n?|gutscheine?n?|preise|spenden?|gewinnspiele?))(?:,| en| and| und| of| &|-)? ?){1,2}$/;

const goesOn = /^ (?:op|bij|voor|on|off|for|auf|bei|fur) (?!maat\b|uw e|je e|your e|ihre e)/;
