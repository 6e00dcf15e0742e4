import type { RegulatedPurpose } from '../../kernel/purpose.ts';

/**
 * What the path of an address says it leads to: something for sale, a call, a gift; `undefined` when
 * it says none of these. Relative addresses and those that are handed on count too. Linear, and in
 * the order of a microsecond: sending asks it of every link that is a value.
 */
export const promotionalPath = (address: string): RegulatedPurpose | undefined => {
  if (noPage.test(address)) return undefined;
  const path = pathOf(address);
  const onward = path.includes('//') ? handedOn.exec(path)?.[1] : undefined;
  return purposeOf(path) ?? (onward === undefined ? undefined : purposeOf(onward));
};

/** Schemes that lead to no page. */
const noPage = /^\s{0,9}(?:mailto|tel|sms|smsto|callto|fax|cid|data|about|javascript):/i;

/** An address that is handed to another: `https://x.example/r?u=https%3A%2F%2Fy.example%2Fsale`. */
const handedOn = /[?&=](?:https?:)?\/\/[^/?#&]{1,253}(\/[^?#&]{0,200})/;

const purposeOf = (path: string): RegulatedPurpose | undefined => {
  if (donatePath.test(path)) return 'charitable';
  if (campaignPath.test(path)) return 'ideological';
  return shopPath.test(path) || dearerPath.test(path) ? 'commercial' : undefined;
};

const shopPath =
  /(?:^|[/_-])(?:sale|sales|deals?|aanbieding(?:en)?|acties?|angebote?|aktion(?:en)?|rabatt|gutscheine?|preise|kollektion(?:en)?|neuheiten|geschenke|schnaeppchen|pakete|open-?(?:huis|house|dag|day)|tag-der-offenen-tuer|winter-?sale|summer-?sale|blog|nieuwsbrief|newsletter|vacatures?|jobs|vacancies|karriere|korting|prijzen|pricing|plans|upgrade|shop-now|nieuw|new-arrivals|collecti(?:e|on)s?|bestsellers|outlet|cadeaus?|gift-guide|webinars?|demo|pakketten|offers?|promo(?:tions?)?|shop|webshop|winkel)(?:[/?#._&-]|$)/;
/** The page of a dearer plan. */
const dearerPath = /(?:^|\/)(?:premium|pro|plus)(?:[/?#]|$)/;
const donatePath =
  /(?:^|\/)(?:donate|donation|donations|doneer|doneren|donatie|donaties|geef|steun|steun-ons|give|giving|contribute|donateur|word-donateur|sponsor|spenden?|spende-jetzt|jetzt-spenden|foerdern)(?:[/?#.-]|$)/;
const campaignPath =
  /(?:^|\/)(?:sign|teken|onderteken|take-action|kom-in-actie|act-now|word-lid|volunteer|vrijwilligers?|pledge|doe-mee|stem|vote|petition|petitie|unterschreiben|mitmachen|mitglied-werden|waehlen|demo-aufruf)(?:[/?#.-]|$)/;

const longestPath = 300;

/** What an address leads to at its host, percent codes read: `//x.example/%73ale` is `/sale`. */
const pathOf = (address: string): string =>
  decodedPercents(
    address
      .trim()
      .replace(/^(?:[a-z]{1,10}:)?[\\/]{2}[^/\\?#]*/i, '')
      .slice(0, longestPath),
  ).toLowerCase();

/** A text with the percent codes of printable ASCII read. */
export const decodedPercents = (text: string): string =>
  text.includes('%')
    ? text.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
