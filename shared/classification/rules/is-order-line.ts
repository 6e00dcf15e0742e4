/**
 * True for a line of a bill: a label and what it comes to ("Agreed discount 10%"), or a run of such
 * lines with a total. Wording comes first on a bill; an offer starts with its figure or its verb.
 */
export const isOrderLine = (text: string): boolean => {
  const line = text.trim();
  if (line.length > 300 || urge.test(line)) return false;
  if (bill.test(line) && (line.match(amounts)?.length ?? 0) > 1) return true;
  if (total.test(line) && /\d/.test(line) && !/[!?]/.test(line)) return true;
  return label.test(
    line
      .replace(figures, '')
      .replace(/\([^)]{0,60}\)\s{0,3}$/, '')
      .trim(),
  );
};

const label =
  /^\W{0,3}(?:[a-z-]{1,24} ){0,3}(?:[a-z-]{0,24}korting(?:en|s)?(?:bedrag|percentage)?|[a-z]{0,12}discounts?|rebate|reduction|[a-z-]{0,24}rabatte?|[a-z-]{0,24}nachlasse?|ermassigung|skonto|vouchers?|coupons?|cadeaubon(?:nen)?|gift ?card|tegoed|credit|gutschrift|gutscheine?)(?: (?:amount|bedrag|betrag|code|used|gebruikt|eingelost|toegepast|applied))?\W{0,3}$/;
const figures =
  /[-+−]? ?(?:€|eur|\$|£|chf)? ?[-+−]?\d[\d.,]{0,12} ?(?:%|€|eur|euro|procent|percent|prozent)?[\s.,;]{0,3}$/;
const total =
  /sub-?tota|^\W{0,3}tota(?:l|al|ls)\b|zwischensumme|gesamt(?:betrag|summe)|te betalen|amount due|zu zahlen|verzendkosten|shipping|versandkosten/;
const bill =
  /\b(?:total|totaal|summe|gesamt|gesamtbetrag|to pay|te betalen|zu zahlen|amount due)\b\W{0,3}(?:€|eur|\$|£)? ?\d/;
const amounts = /(?:€|\$|£) ?\d|\d ?(?:€|eur|%)/g;
const urge =
  /\bcode\b|volgende|next|nachste|procent op|% (?:op|off|on|auf)\b|\bnu\b|\bnow\b|jetzt|bestel|order now|today only/;
