/**
 * Whether words designate an address for unsolicited mail (Tw art. 11.7(3)(a)). Words that refuse
 * it designate nothing, in Dutch, English, German and French; doubt counts as a refusal.
 */
export const refusesOffers = (text: string): boolean =>
  visibleText(text)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[.,;:!?()\n]+/u)
    .some((clause) => {
      const words = clause.match(/[\p{L}\p{N}’']+/gu) ?? [];
      return words.some(
        (word, at) =>
          negations.test(word.replace('’', "'")) &&
          words
            .slice(Math.max(0, at - reach), at + reach + 1)
            .some((near) => advertising.test(near)),
      );
    });

/** The text without characters that take no room; empty when nothing else is in it. */
export const visibleText = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}|\u2800/gu, '').trim();

/** Words between a negation and what it negates: “not to be used for commercial offers”. */
const reach = 6;

const negations =
  /^(?:no|not|never|without|don't|doesn't|unwanted|unwelcome|prohibited|forbidden|refused?|stop|geen|niet|nooit|zonder|ongewenste?|verboden|kein\w*|nicht|nie|niemals|ohne|unerwünscht\w*|untersagt|verboten|aucune?|pas|jamais|sans|interdite?s?)$/u;

const advertising =
  /offer|advert|^ads?$|market|promotion|commercial|solicit|spam|newsletter|sales|acquisit|reclame|aanbieding|offerte|nieuwsbrie|verkoop|colportage|werbung|werbe|angebot|akquise|anzeige|publicit|offre|prospection|démarchage|sollicit/u;
