import type { Brand } from './brand.ts';

/**
 * An officially assigned code of ISO 3166-1 alpha-2. Records of version 0.1.0 may contain any two
 * capitals, so check a stored country with `isCountryCode` or `isOutsideEea`.
 */
export type CountryCode = Brand<string, 'CountryCode'>;

/** The text as a country code; throws a `RangeError` if it is not one. */
export const countryCode = (text: string): CountryCode => {
  if (!isCountryCode(text)) throw new RangeError(`not a country code: \`${text.slice(0, 20)}\``);
  return text;
};

/**
 * CLDR's code for an unknown country. It is never assigned, so policy applies the strictest rules to
 * contacts that have it.
 */
export const untoldCountry = 'ZZ' as CountryCode;

/** Whether a value, typed or stored, is an officially assigned code. */
export const isCountryCode = (value: unknown): value is CountryCode =>
  alpha3ByAlpha2.has(value as string);

/**
 * The European Economic Area: the 27 member states of the EU with IS, LI and NO, and the places
 * with their own code that belong to one of them: AX (Finland), GF, GP, MF, MQ, RE and YT
 * (France; TFEU art. 355). SJ is Svalbard, which is outside, and Jan Mayen, which is not: in doubt
 * it is inside. CH, GB, the Crown dependencies, FO, GL and the overseas countries are outside.
 */
export const eea: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MF MQ RE YT SJ'.split(
    ' ',
  ),
);

/** Known to be outside the EEA. An absent, null or unknown country is not: in doubt it is inside. */
export const isOutsideEea = (country: unknown): boolean =>
  isCountryCode(country) && !eea.has(country);

/**
 * ISO 3166-1: every officially assigned alpha-2 code with its alpha-3 code, 249 of them. Taken from
 * the `iso3166` list on PyPI (3.0.0) without `XK`, which is user-assigned; the alpha-2 half is that
 * of `iso3166.tab` in the IANA time zone database, code for code.
 */
export const alpha3ByAlpha2: ReadonlyMap<string, string> = new Map(
  `
    AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS
    AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM
    BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK
    CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV
    CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY
    EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD
    GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM
    GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN
    IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM
    KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA
    LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL
    MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI
    MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU
    NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI
    PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC
    SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
    ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS
    TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY
    UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF
    ZM:ZMB ZW:ZWE
  `
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/**
 * The code that an invalid one probably means: a lower-case or three-letter code, the name of a
 * country in a language of Europe, a locale, a withdrawn or a reserved code. Undefined if there is
 * no good guess. It is for error messages only; a guess is never stored.
 */
export const countryHint = (text: string): CountryCode | undefined => {
  if (text.length > longest) return undefined;
  const [, region] = /^\s*[a-z]{2}[-_]([a-z]{2})\s*$/i.exec(text) ?? [];
  const key = letters(region ?? text);
  const capitals = key.toUpperCase();
  if (isCountryCode(capitals)) return capitals;
  return (aliases.get(key) ?? codeByName().get(key)) as CountryCode | undefined;
};

/** Why a text is not a country code and how to fix it, as the message of a field. */
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
