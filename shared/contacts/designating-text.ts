/**
 * Whether published words designate an address for unsolicited mail (Tw art. 11.7(3)(a)): they name
 * this very address and invite such mail, in Dutch, English, German or French. Where they name other
 * addresses too, the clause that names this one must invite. What an address itself is called says nothing.
 */
export const designatesAddress = (text: string, address: string): boolean => {
  if (refusesOffers(text)) return false;
  const words = visibleText(text).normalize('NFKC').toLowerCase();
  const named: readonly string[] = words.match(anyAddress) ?? [];
  const own = address.toLowerCase();
  if (!named.includes(own)) return false;
  const others = named.some((one) => one !== own);
  const parts = others ? words.split(clauseEnd) : [words];
  return parts.some((part) => {
    const here: readonly string[] = part.match(anyAddress) ?? [];
    return here.includes(own) && inviting.test(part.replace(anyAddress, ' '));
  });
};

const anyAddress =
  /[^\s@<>()[\]{},;:"'“”]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const clauseEnd = /[.,;!?](?=\s|$)|\n|\s(?:and|en|und|et)\s/u;

/** Whether words refuse offers, in Dutch, English, German or French; doubt counts as a refusal. */
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

const inviting = new RegExp(
  `${advertising.source}|aanbod|voorstel|tender|proposal|propos[ée]`,
  'u',
);
