import { addressMark, isInvitation } from './is-invitation.ts';

/**
 * Whether published words designate an address for unsolicited mail (Tw art. 11.7(3)(a)): they name
 * this very address in a clause that invites such mail, in Dutch, English, German or French, and
 * nothing in them refuses it. What is in doubt designates nothing; what an address itself is called
 * says nothing.
 */
export const designatesAddress = (text: string, address: string): boolean => {
  if (refusesOffers(text)) return false;
  const words = visibleText(text).normalize('NFKC').toLowerCase();
  const own = address.toLowerCase();
  const marked = words.replace(anyAddress, (found) =>
    found === own ? ` ${addressMark} ` : ` ${otherMark} `,
  );
  const said = marked.replace(noCalls, ' ');
  if (refusing.test(said)) return false;
  return said
    .split(sentenceEnd)
    .flatMap((part) => (part.includes(otherMark) ? part.split(clauseEnd) : [part]))
    .some((part) => part.includes(addressMark) && !part.includes(otherMark) && isInvitation(part));
};

const otherMark = 'alienumsignum';
const anyAddress =
  /[^\s@<>()[\]{},;:"'“”]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const sentenceEnd = /[.;!](?=\s|$)|\n/u;
const clauseEnd = /[,?](?=\s|$)|\s(?:and|en|und|et)\s/u;

/** Whoever wants no calls may want mail. */
const noCalls =
  /(?<!\p{L})(?:no|geen|keine|pas d['’]) ?(?:phone ?calls?|calls?|telephone|telefoon\p{L}*|telefonische|anrufe|visits?|bezoek|appels?)(?!\p{L})/gu;

/** Any of these, wherever it is, may take back an invitation. */
const refusing =
  /(?<!\p{L})(?:no|not|never|nor|neither|cannot|\p{L}+n['’]t|without|refus\p{L}*|declin\p{L}*|ignor\p{L}*|delet\p{L}*|discard\p{L}*|bin|trash|spam|stop|unwanted|unwelcome|unsolicited|prohibited|forbidden|bill(?:ed)?|charged?|invoiced|nee|neen|n[ée]{2}|geen|g[ée]{2}n|ni[eé]t|nooit|zonder|verbod\p{L}*|ongewenst\p{L}*|ongevraagd\p{L}*|verwijder\p{L}*|prullenbak|weiger\p{L}*|genegeerd|nein|kein\p{L}*|nicht|nie|niemals|ohne|unerwünscht\p{L}*|unerbeten\p{L}*|unverlangt\p{L}*|verb[ie]t\p{L}*|verboten|untersagt|gelöscht|löschen|papierkorb|ignoriert|non|aucune?|jamais|sans|interdite?s?)(?!\p{L})/u;

/** Whether words refuse offers, in Dutch, English, German or French; doubt counts as a refusal. */
export const refusesOffers = (text: string): boolean =>
  visibleText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(anyAddress, ' ')
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
  /^(?:no|not|never|without|don't|doesn't|unwanted|unwelcome|prohibited|forbidden|refused?|stop|geen|géén|niet|níet|nooit|zonder|ongewenste?|verboden|kein\w*|nicht|nie|niemals|ohne|unerwünscht\w*|verbitten|untersagt|verboten|aucune?|pas|jamais|sans|interdite?s?)$/u;

const advertising =
  /offer|advert|^ads?$|market|promotion|commercial|solicit|spam|newsletter|sales|acquisit|reclame|aanbieding|offerte|nieuwsbrie|verkoop|colportage|werbung|werbe|angebot|akquise|anzeige|publicit|offre|prospection|démarchage|sollicit/u;
