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
  /** Whoever watches over unsolicited mail, where that is another, and by what law. */
  readonly spam?: { readonly name: string; readonly url: string; readonly law: string };
};

const french: Authority = {
  name: 'Commission nationale de l’informatique et des libertés (CNIL)',
  url: 'https://www.cnil.fr',
  spam: {
    name: 'Direction générale de la concurrence, de la consommation et de la répression des fraudes (DGCCRF)',
    url: 'https://signal.conso.gouv.fr',
    law: 'CPCE art. L34-5',
  },
};

/** On Åland too: the authority there watches over its public bodies alone. */
const finnish: Authority = {
  name: 'Tietosuojavaltuutetun toimisto / Dataombudsmannens byrå',
  url: 'https://tietosuoja.fi',
};

const norwegian: Authority = {
  name: 'Datatilsynet',
  url: 'https://www.datatilsynet.no',
  spam: {
    name: 'Forbrukertilsynet',
    url: 'https://www.forbrukertilsynet.no',
    law: 'markedsføringsloven § 15',
  },
};

/** Neither country is in the EEA: the board lists all authorities that are. */
const anywhere: Authority = {
  name: 'European Data Protection Board',
  url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
};

/**
 * Of every country and place that counts as EEA (`eea`), by the European Data Protection Board's list of its
 * members, and of the United Kingdom; a test holds that none is left out.
 */
export const authorities: Readonly<Record<string, Authority>> = {
  AT: {
    name: 'Datenschutzbehörde',
    url: 'https://www.dsb.gv.at',
    spam: { name: 'Fernmeldebüro', url: 'https://www.fb.gv.at', law: 'TKG 2021 § 174' },
  },
  BE: {
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    url: 'https://www.dataprotectionauthority.be',
    spam: {
      name: 'FOD Economie / SPF Économie',
      url: 'https://economie.fgov.be',
      law: 'WER/CDE art. XII.13',
    },
  },
  BG: { name: 'Комисия за защита на личните данни', url: 'https://www.cpdp.bg' },
  HR: { name: 'Agencija za zaštitu osobnih podataka', url: 'https://azop.hr' },
  CY: {
    name: 'Office of the Commissioner for Personal Data Protection',
    url: 'https://www.dataprotection.gov.cy',
  },
  CZ: { name: 'Úřad pro ochranu osobních údajů', url: 'https://uoou.gov.cz' },
  DK: {
    name: 'Datatilsynet',
    url: 'https://www.datatilsynet.dk',
    spam: {
      name: 'Forbrugerombudsmanden',
      url: 'https://www.forbrugerombudsmanden.dk/kontakt/klag-over-spam',
      law: 'markedsføringsloven § 10',
    },
  },
  EE: { name: 'Andmekaitse Inspektsioon', url: 'https://www.aki.ee' },
  FI: finnish,
  FR: french,
  // Who mails is watched over by the authority of its Land (BDSG § 40); there is no other for mail.
  DE: {
    name: 'Datenschutzaufsichtsbehörde Ihres Bundeslandes',
    url: 'https://www.datenschutzkonferenz-online.de/datenschutzaufsichtsbehoerden.html',
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
    spam: {
      name: 'Autoriteit Consument & Markt',
      url: 'https://www.spamklacht.nl',
      law: 'Tw art. 15.1(3)',
    },
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
  SE: {
    name: 'Integritetsskyddsmyndigheten',
    url: 'https://www.imy.se',
    spam: {
      name: 'Konsumentverket',
      url: 'https://www.konsumentverket.se',
      law: 'marknadsföringslagen 19 §',
    },
  },
  IS: { name: 'Persónuvernd', url: 'https://www.personuvernd.is' },
  LI: {
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    url: 'https://www.datenschutzstelle.li',
  },
  NO: norwegian,
  AX: finnish,
  GF: french,
  GP: french,
  MF: french,
  MQ: french,
  RE: french,
  YT: french,
  SJ: norwegian,
  GB: { name: 'Information Commissioner’s Office (ICO)', url: 'https://ico.org.uk' },
};
