import { parse } from 'tldts-icann';
import type { Translated } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import { promotionalPath } from './link-paths.ts';
import type { Rule } from './rule.ts';

const linkRule = (
  id: string,
  {
    purpose,
    weight,
    fix,
  }: { readonly purpose: RegulatedPurpose; readonly weight: number; readonly fix: Translated },
): Rule => ({ id, class: purpose, hard: false, weight, phrases: () => [], fix });

const shop = linkRule('K.link', {
  purpose: 'commercial',
  weight: 2,
  fix: {
    nl: 'Deze link gaat naar wat te koop is; verwijs alleen naar de bestelling, de rekening of het account.',
    en: 'This link goes to what is for sale; refer only to the order, the bill or the account.',
    de: 'Dieser Link führt zu Käuflichem; verweisen Sie nur auf die Bestellung, die Rechnung oder das Konto.',
  },
});
const campaign = linkRule('I.link', {
  purpose: 'ideological',
  weight: 2,
  fix: {
    nl: 'Deze link gaat naar een oproep; laat hem weg.',
    en: 'This link goes to a call; leave it out.',
    de: 'Dieser Link führt zu einem Aufruf; lassen Sie ihn weg.',
  },
});
const donate = linkRule('C.link', {
  purpose: 'charitable',
  weight: 2,
  fix: {
    nl: 'Deze link gaat naar een donatiepagina; laat hem weg.',
    en: 'This link goes to a donation page; leave it out.',
    de: 'Dieser Link führt zu einer Spendenseite; lassen Sie ihn weg.',
  },
});

const hidden = linkRule('K.short-link', {
  purpose: 'commercial',
  weight: 1.5,
  fix: {
    nl: 'Niemand ziet waar deze verkorte link heen gaat; schrijf het hele adres.',
    en: 'Nobody sees where this shortened link leads; write the whole address.',
    de: 'Niemand sieht, wohin dieser Kurzlink führt; schreiben Sie die ganze Adresse.',
  },
});

/** Services that shorten addresses for anyone. */
const shortHosts = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at tiny.cc t.ly lnkd.in bl.ink short.io s.id v.gd dub.sh dub.co linktr.ee shorte.st adf.ly kutt.it urlz.fr'.split(
    ' ',
  ),
);
/** Hosts that are named for what is sold or asked there; a shop keeps its orders at `shop.` too. */
const promotionalLabel =
  /(?:^|[.-])(?:premium|sale|aanbieding(?:en)?|actie(?:s)?|korting(?:en)?|deals?|promo|offers?|outlet|angebote?|rabatt|upgrade)(?=[.-]|$)/;
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

/** What the address of a link says about where it leads; relative ones too. */
export const linkRuleFor = (address: string): Rule | undefined => {
  const isWhole = /^\s{0,9}(?:https?:)?\/\//i.test(address);
  const { domain, subdomain } = isWhole ? parse(address.trim()) : { domain: '', subdomain: '' };
  const host = domain ?? '';
  if (shortHosts.has(host)) return hidden;
  if (promotionalLabel.test(subdomain ?? '')) return shop;
  if (donateHosts.has(host)) return donate;
  if (campaignHosts.has(host)) return campaign;
  const purpose = promotionalPath(address);
  return purpose === undefined ? undefined : rules[purpose];
};

const rules = { commercial: shop, ideological: campaign, charitable: donate } as const;

/** Links among these that lead to a shop, a campaign or a donation page. */
export const promotionalLinks = (
  links: readonly string[],
): readonly { readonly rule: Rule; readonly link: string }[] =>
  links.slice(0, 20).flatMap((link) => {
    const rule = linkRuleFor(link);
    return rule === undefined ? [] : [{ rule, link }];
  });
