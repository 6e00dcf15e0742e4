/**
 * The words of a folded name by which it asks or gives instead of naming: imperatives with what they
 * ask for, what costs nothing or less, prices in words, codes of a season. `undefined` without any.
 * Nouns of trade by themselves are names.
 */
export const offerIn = (folded: string): string | undefined => {
  const text = folded.replace(spelled, (letters) => letters.replaceAll(' ', ''));
  for (const pattern of [asks, gives, prices, codes]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
};

/** Letters that are set apart: `g r a t i s`. */
const spelled = /(?<![a-z])(?:[a-z] ){3,30}[a-z](?![a-z])/g;

const asks =
  /^(?:vraag (?:naar|om)|kom (?:naar|bij)|stap over|kies voor|koop (?:nu|uw|je)|bestel ?nu|teken (?:de|onze)|probeer|profiteer|upgrade (?:naar|to|auf)|ask (?:for|about)|buy (?:one|two|now|your)|get (?:your|premium)|switch to|order now|frag(?:en sie)? nach|jetzt [a-z]|kauf(?:en sie)?(?: jetzt)? [a-z]+|essayez|achetez|commandez|profitez|passez a|prueba|compra|pide|aprovecha|prova|acquista|ordina)(?= |$)|(?<![a-z])(?:laatste kans|last chance|letzte chance|derniere chance|ultima oportunidad|ultima occasione)(?![a-z])/;

const gives =
  /(?<![a-z])(?:gratis|gratuit(?:e|es|s)?|gratuitement|kostenlos(?:e|er|es|en)?|umsonst|offerte?s?(?= |$)|free (?:domains?|hosting|trial|month|gift|delivery|shipping)|(?:uw|je|your|ihr|votre|tu) (?:cadeau|gift|geschenk|regalo)|(?:\w{0,20}(?:voordeel|actie|korting|spaar)|\w{2,20}rabatt)(?:week|weken|dagen|actie|maand|wochen|tage)|(?:herfst|winter|zomer|lente|voorjaars|najaars|kerst|paas)actie|(?:korting|discount|rabatt|remise|descuento|sconto) (?:op|on|auf|sur|en|su)|[a-z]+ sale(?=$)|(?:de |the |die |der )?(?:goedkoopste|cheapest|gunstigste|billigste))(?![a-z])/;

const prices =
  /(?<![a-z])(?:een|twee|drie|vier|vijf|tien|one|two|three|four|five|ten|ein|zwei|drei|vier|funf|zehn|un|deux|trois|cinq|dos|tres|due|tre) (?:euros?|dollars?|pounds?|pond)(?![a-z])|(?<![a-z])(?:half|halve|halber|one|single|een|ein|demi) (?:prijs|price|preis|prix)(?![a-z])|(?<![a-z])(?:pay|betaal|pour|voor|for|fur) (?:one|een|un|de helft|half)(?=$)/;

const codes =
  /(?<![a-z])(?:autumn|fall|herfst|herbst|spring|lente|winter|summer|zomer|sommer|xmas|kerst|black ?friday|korting|sale|rabatt|promo|deal|save)\d{1,2}(?![\da-z])/;
