import { parse } from 'tldts-icann';
import type { Translated } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import type { Rule } from './rule.ts';

const linkRule = (
  id: string,
  purpose: RegulatedPurpose,
  weight: number,
  fix: Translated,
): Rule => ({ id, class: purpose, hard: false, weight, phrases: () => [], fix });

const shop = linkRule('K.link', 'commercial', 2, {
  nl: 'Deze link gaat naar wat te koop is; verwijs alleen naar de bestelling, de rekening of het account.',
  en: 'This link goes to what is for sale; refer only to the order, the bill or the account.',
  de: 'Dieser Link führt zu Käuflichem; verweisen Sie nur auf die Bestellung, die Rechnung oder das Konto.',
});
const campaign = linkRule('I.link', 'ideological', 2, {
  nl: 'Deze link gaat naar een oproep; laat hem weg.',
  en: 'This link goes to a call; leave it out.',
  de: 'Dieser Link führt zu einem Aufruf; lassen Sie ihn weg.',
});
const donate = linkRule('C.link', 'charitable', 2, {
  nl: 'Deze link gaat naar een donatiepagina; laat hem weg.',
  en: 'This link goes to a donation page; leave it out.',
  de: 'Dieser Link führt zu einer Spendenseite; lassen Sie ihn weg.',
});

const shopPath =
  /(?:^|[/_-])(?:sale|sales|deals?|aanbieding(?:en)?|acties?|angebote?|aktion(?:en)?|rabatt|gutscheine?|preise|kollektion(?:en)?|neuheiten|geschenke|schnaeppchen|pakete|open-?(?:huis|house|dag|day)|tag-der-offenen-tuer|winter-?sale|summer-?sale|blog|nieuwsbrief|newsletter|vacatures?|jobs|vacancies|karriere|korting|prijzen|pricing|plans|upgrade|shop-now|nieuw|new-arrivals|collecti(?:e|on)s?|bestsellers|outlet|cadeaus?|gift-guide|webinars?|demo|pakketten|offers?|promo(?:tions?)?|shop|webshop|winkel)(?:[/?#._&-]|$)/;
const donatePath =
  /(?:^|\/)(?:donate|donation|donations|doneer|doneren|donatie|donaties|geef|steun|steun-ons|give|giving|contribute|donateur|word-donateur|sponsor|spenden?|spende-jetzt|jetzt-spenden|foerdern)(?:[/?#.-]|$)/;
const campaignPath =
  /(?:^|\/)(?:sign|teken|onderteken|take-action|kom-in-actie|act-now|word-lid|volunteer|vrijwilligers?|pledge|doe-mee|stem|vote|petition|petitie|unterschreiben|mitmachen|mitglied-werden|waehlen|demo-aufruf)(?:[/?#.-]|$)/;
const donateHosts = new Set(
  'actblue.com winred.com donorbox.org gofundme.com whydonate.com whydonate.nl geef.nl justgiving.com anedot.com pifworld.com steunactie.nl fundraiseup.com donately.com'.split(
    ' ',
  ),
);
const campaignHosts = new Set(
  'actionnetwork.org moveon.org mobilize.us avaaz.org everyaction.com ngpvan.com weareleading.org degoedezaak.org'.split(
    ' ',
  ),
);

const hostOf = (address: string): string => parse(address).domain ?? '';

const longestPath = 300;

/** What an address leads to at its host, percent codes read: `//x.example/%73ale` is `/sale`. */
const pathOf = (address: string): string =>
  decoded(
    address
      .trim()
      .replace(/^(?:[a-z]{1,10}:)?[\\/]{2}[^/\\?#]*/i, '')
      .slice(0, longestPath),
  ).toLowerCase();

const decoded = (text: string): string =>
  text.includes('%')
    ? text.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Schemes that lead to no page. */
const noPage = /^\s{0,9}(?:mailto|tel|sms|smsto|callto|fax|cid|data|about|javascript):/i;

/** An address that is handed to another: `https://x.example/r?u=https%3A%2F%2Fy.example%2Fsale`. */
const handedOn = /[?&=](?:https?:)?\/\/[^/?#&]{1,253}(\/[^?#&]{0,200})/;

/** What the address of a link says about where it leads; relative ones too. */
export const linkRuleFor = (address: string): Rule | undefined => {
  if (noPage.test(address)) return undefined;
  const path = pathOf(address);
  const host = /^(?:https?:)?\/\//i.test(address.trim()) ? hostOf(address) : '';
  if (donateHosts.has(host)) return donate;
  if (campaignHosts.has(host)) return campaign;
  const onward = handedOn.exec(path)?.[1];
  return ruleOfPath(path) ?? (onward === undefined ? undefined : ruleOfPath(onward));
};

const ruleOfPath = (path: string): Rule | undefined => {
  if (donatePath.test(path)) return donate;
  if (campaignPath.test(path)) return campaign;
  return shopPath.test(path) ? shop : undefined;
};

/** Links among these that lead to a shop, a campaign or a donation page. */
export const promotionalLinks = (
  links: readonly string[],
): readonly { readonly rule: Rule; readonly link: string }[] =>
  links.slice(0, 20).flatMap((link) => {
    const rule = linkRuleFor(link);
    return rule === undefined ? [] : [{ rule, link }];
  });
