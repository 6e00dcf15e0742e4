import type { CountryCode } from '../../kernel/country.ts';

/**
 * Where somebody in this country complains about the use of personal data (GDPR art. 77): the
 * authority of that country, else, for a country outside the EEA, that of the sender's.
 */
export const authorityFor = (country: CountryCode, sendersCountry: CountryCode): Authority =>
  authorities[country] ?? authorities[sendersCountry] ?? anywhere;

export type Authority = {
  /** As it calls itself, in its own language. */
  readonly name: string;
  readonly url: string;
  /** Whoever watches over unsolicited mail, where that is another. */
  readonly spam?: { readonly name: string; readonly url: string };
};

const french: Authority = {
  name: 'Commission nationale de l’informatique et des libertés (CNIL)',
  url: 'https://www.cnil.fr',
};

const norwegian: Authority = { name: 'Datatilsynet', url: 'https://www.datatilsynet.no' };

/** Neither country is in the EEA: the board lists all authorities that are. */
const anywhere: Authority = {
  name: 'European Data Protection Board',
  url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
};

/** Of every country and place that counts as EEA (`eea`); a test holds that none is left out. */
export const authorities: Readonly<Record<string, Authority>> = {
  AT: { name: 'Datenschutzbehörde', url: 'https://www.dsb.gv.at' },
  BE: {
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    url: 'https://www.dataprotectionauthority.be',
  },
  BG: { name: 'Комисия за защита на личните данни', url: 'https://www.cpdp.bg' },
  HR: { name: 'Agencija za zaštitu osobnih podataka', url: 'https://azop.hr' },
  CY: {
    name: 'Office of the Commissioner for Personal Data Protection',
    url: 'https://www.dataprotection.gov.cy',
  },
  CZ: { name: 'Úřad pro ochranu osobních údajů', url: 'https://uoou.gov.cz' },
  DK: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk' },
  EE: { name: 'Andmekaitse Inspektsioon', url: 'https://www.aki.ee' },
  FI: { name: 'Tietosuojavaltuutetun toimisto', url: 'https://tietosuoja.fi' },
  FR: french,
  DE: {
    name: 'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    url: 'https://www.bfdi.bund.de',
  },
  GR: {
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dpa.gr',
  },
  HU: {
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    url: 'https://www.naih.hu',
  },
  IE: { name: 'Data Protection Commission', url: 'https://www.dataprotection.ie' },
  IT: {
    name: 'Garante per la protezione dei dati personali',
    url: 'https://www.garanteprivacy.it',
  },
  LV: { name: 'Datu valsts inspekcija', url: 'https://www.dvi.gov.lv' },
  LT: { name: 'Valstybinė duomenų apsaugos inspekcija', url: 'https://vdai.lrv.lt' },
  LU: {
    name: 'Commission nationale pour la protection des données',
    url: 'https://cnpd.public.lu',
  },
  MT: {
    name: 'Office of the Information and Data Protection Commissioner',
    url: 'https://idpc.org.mt',
  },
  NL: {
    name: 'Autoriteit Persoonsgegevens',
    url: 'https://autoriteitpersoonsgegevens.nl',
    spam: { name: 'Autoriteit Consument & Markt', url: 'https://www.spamklacht.nl' },
  },
  PL: { name: 'Urząd Ochrony Danych Osobowych', url: 'https://uodo.gov.pl' },
  PT: { name: 'Comissão Nacional de Proteção de Dados', url: 'https://www.cnpd.pt' },
  RO: {
    name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    url: 'https://www.dataprotection.ro',
  },
  SK: {
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    url: 'https://dataprotection.gov.sk',
  },
  SI: { name: 'Informacijski pooblaščenec', url: 'https://www.ip-rs.si' },
  ES: { name: 'Agencia Española de Protección de Datos', url: 'https://www.aepd.es' },
  SE: { name: 'Integritetsskyddsmyndigheten', url: 'https://www.imy.se' },
  IS: { name: 'Persónuvernd', url: 'https://www.personuvernd.is' },
  LI: {
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    url: 'https://www.datenschutzstelle.li',
  },
  NO: norwegian,
  AX: { name: 'Datainspektionen på Åland', url: 'https://www.di.ax' },
  GF: french,
  GP: french,
  MF: french,
  MQ: french,
  RE: french,
  YT: french,
  SJ: norwegian,
};
