import { parse } from 'tldts-icann';
import type { Translated } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import { promotionalPath } from './link-paths.ts';
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

/** What the address of a link says about where it leads; relative ones too. */
export const linkRuleFor = (address: string): Rule | undefined => {
  const host = /^\s{0,9}(?:https?:)?\/\//i.test(address) ? hostOf(address.trim()) : '';
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
