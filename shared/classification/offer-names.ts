/**
 * The words of a folded name by which it asks or gives instead of naming: imperatives with what they
 * ask for, what costs nothing or less, prices in words, codes of a season. `undefined` without any.
 * Nouns of trade by themselves are names.
 */
export const offerIn = (folded: string): string | undefined => {
  const text = folded.replace(spelled, (letters) => letters.replaceAll(' ', ''));
  return firstOf([gives, prices, codes], text) ?? text.split(apart).map(askIn).find(isFound);
};

/** What follows a comma or a dash may ask as well. */
const apart = /[,;|] | [-–—] /;
const askIn = (part: string): string | undefined => firstOf([asks], part);
const isFound = (words: string | undefined): boolean => words !== undefined;

/** The words of a folded line by which it asks, or names a price; what is given away it may name. */
export const callIn = (folded: string): string | undefined =>
  firstOf([asks, prices, codes], folded);

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
};

/** Letters that are set apart: `g r a t i s`. */
const spelled = /(?<![a-z])(?:[a-z] ){3,30}[a-z](?![a-z])/g;

const asks =
  /^(?:(?:tip|ps|nieuw|new|neu)[:!]? )?(?:bekijk (?:ook|nu|onze)|discover (?:our|the)|ontdek (?:ons|onze|de|het)|overstap(?:pen)? naar|(?:wist (?:u|je)|did you know|wussten sie)(?:,? (?:dat|that|dass))?|stem (?:op|voor|tegen|\d{1,2})|vote (?:for|against|on \d{1,2})|steun (?:het|de|ons|onze)|support (?:our|the)|unterstutzen sie|vraag (?:naar|om)|kom (?:naar|bij)|stap over|kies voor|koop (?:nu|nou|uw|je)|bestel ?(?:nu|voor|vandaag)|teken (?:de|onze)|probeer|profiteer|upgrade (?:naar|to|auf)|ask (?:for|about)|buy (?:one|two|now|your)|get (?:your|premium)|switch to|order now|frag(?:en sie)? nach|jetzt [a-z]|kauf(?:en sie)?(?: jetzt)? [a-z]+|essayez|achetez|commandez|profitez|passez a|prueba|compra|pide|aprovecha|prova|acquista|ordina)(?= |$)|(?<![a-z])(?:laatste kans|last chance|letzte chance|derniere chance|ultima oportunidad|ultima occasione)(?![a-z])/;

const gives =
  /(?<![a-z])(?:gratis|gratuit(?:e|es|s)?|gratuitement|kostenlos(?:e|er|es|en)?|umsonst|offerte?s?(?= |$)|free (?:domains?|hosting|trial|month|gift|delivery|shipping)|(?:uw|je|your|ihr|votre|tu) (?:cadeau|gift|geschenk|regalo)|(?:\w{0,20}(?:voordeel|actie|korting|spaar)|\w{2,20}rabatt)(?:week|weken|dagen|actie|maand|wochen|tage)|(?:herfst|winter|zomer|lente|voorjaars|najaars|kerst|paas)actie|(?:korting|discount|rabatt|remise|descuento|sconto) (?:op|on|auf|sur|en|su)|[a-z]+ sale(?=$)|(?:premium|plus|pro|basis|basic) (?:nu|now|jetzt)|(?:nu|now|jetzt) (?:zonder kosten|at no cost|ohne kosten)|(?:de |the |die |der )?(?:goedkoopste|cheapest|gunstigste|billigste))(?![a-z])/;

const prices =
  /(?<![a-z])(?:een|twee|drie|vier|vijf|tien|one|two|three|four|five|ten|ein|zwei|drei|vier|funf|zehn|un|deux|trois|cinq|dos|tres|due|tre) (?:euros?|dollars?|pounds?|pond)(?![a-z])|(?<![a-z])(?:half|halve|halber|one|single|een|ein|demi) (?:prijs|price|preis|prix)(?![a-z])|(?<![a-z])(?:nu|now|jetzt) half(?:geld| geld|price| price)(?![a-z])|(?<![a-z])(?:pay|betaal|pour|voor|for|fur|vir|foar) (?:one|een|un|de helft|die helfte|de helte|half)(?=[.!]?$)/;

const codes =
  /(?<![a-z])(?:autumn|fall|herfst|herbst|spring|lente|winter|summer|zomer|sommer|xmas|kerst|black ?friday|deal|save)\d{1,2}(?![\da-z])|(?<![a-z])(?:korting|sale|rabatt|promo|discount) ?\d{1,2}(?![\da-z])/;
