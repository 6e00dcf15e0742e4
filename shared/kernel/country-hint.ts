import { alpha3ByAlpha2, type CountryCode, isCountryCode } from './country.ts';

/**
 * The code that was probably meant by what is none: a lower-case or three-letter code, the name of
 * a country in a language of Europe, a locale, a withdrawn or a reserved code. Undefined when there
 * is no saying. It is for error messages; nothing is ever stored on a guess.
 */
export const countryHint = (text: string): CountryCode | undefined => {
  if (text.length > longest) return undefined;
  const [, region] = /^\s*[a-z]{2}[-_]([a-z]{2})\s*$/i.exec(text) ?? [];
  const key = letters(region ?? text);
  const capitals = key.toUpperCase();
  if (isCountryCode(capitals)) return capitals;
  return (aliases.get(key) ?? codeByName().get(key)) as CountryCode | undefined;
};

/** Why a text is no country code and how to mend it, as the message of a field. */
export const countryProblem = (text: string): string => {
  const hint = countryHint(text);
  const mend =
    hint === undefined
      ? 'write two capitals, such as `NL` for the Netherlands or `DE` for Germany'
      : `write \`${hint}\``;
  return `not an officially assigned country code of ISO 3166-1 alpha-2: ${mend}`;
};

/** No name of a country is longer; what is longer is not looked at. */
const longest = 60;

/** Small letters only, without accents, spaces, points and a leading article. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replace(/[^\p{L}]/gu, '');

/**
 * What people write that is neither a code nor a name that the runtime knows: codes of the EU and
 * of vehicles, codes that ISO withdrew, sports codes, languages taken for countries, usual names.
 */
const aliases: ReadonlyMap<string, string> = new Map(
  `
    el:GR gre:GR uk:GB en:GB eng:GB england:GB scotland:GB wales:GB northernireland:GB britain:GB
    greatbritain:GB unitedkingdomofgreatbritainandnorthernireland:GB engeland:GB schotland:GB
    ned:NL hol:NL holland:NL ger:DE dd:DE brd:DE ddr:DE d:DE f:FR fx:FR b:BE a:AT i:IT e:ES s:SE
    n:NO l:LU p:PT h:HU da:DK den:DK sui:CH por:PT cro:HR slo:SI lat:LV bul:BG czechrepublic:CZ
    tsjechischerepubliek:CZ irishrepublic:IE republicofireland:IE eire:IE ic:ES ea:ES
    america:US unitedstatesofamerica:US turkey:TR turkije:TR turkei:TR su:RU russianfederation:RU
    burma:MM bu:MM zr:CD tp:TL ja:JP ko:KR korea:KR southkorea:KR uae:AE macedonia:MK macedonie:MK
    ac:SH ta:SH dg:IO swaziland:SZ capeverde:CV
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The languages whose names of countries are understood: those of the EEA, and Ukrainian. */
const namingLanguages =
  'en nl de fr es it pt pl sv da nb fi is cs sk hu ro bg el hr sl et lv lt ga mt ca uk'.split(' ');

let names: ReadonlyMap<string, string> | undefined;

/** Built at the first wrong country of a process: some thousand names, and most need none. */
const codeByName = (): ReadonlyMap<string, string> => {
  if (names !== undefined) return names;
  const found = new Map<string, string>();
  for (const language of namingLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of alpha3ByAlpha2.keys()) {
      const name = letters(display.of(code) ?? '');
      if (!found.has(name)) found.set(name, code);
    }
  }
  for (const [alpha2, alpha3] of alpha3ByAlpha2) found.set(alpha3.toLowerCase(), alpha2);
  names = found;
  return found;
};
