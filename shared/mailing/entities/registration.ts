import type { CountryCode } from '../../kernel/country.ts';

/**
 * What is the same for one entry of a trade register however it was typed: country, then the number as
 * the register writes it. Undefined without a number, and for one that could be read in two ways: what is
 * not known to be equal makes no two records one legal person.
 */
export const registrationKey = (
  country: CountryCode | string,
  registration: string | undefined,
): string | undefined => {
  const text = plain(registration);
  const number = (registers[country]?.read ?? asWritten)(text, country);
  return number === undefined || number === '' ? undefined : `${country}#${number}`;
};

/** What a registration that cannot be read should look like; undefined for one that can. */
export const registrationHint = (
  country: CountryCode | string,
  registration: string | undefined,
): string | undefined =>
  plain(registration) === '' || registrationKey(country, registration) !== undefined
    ? undefined
    : registers[country]?.hint;

type Register = {
  readonly read: (text: string, country: string) => string | undefined;
  /** Said to whoever wrote what cannot be read. */
  readonly hint: string;
};

/** In capitals, one width and one space; signs that part nothing are spaces. */
const plain = (registration: string | undefined): string =>
  (registration ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters and digits, of a register whose form we do not know. */
const asWritten = (text: string): string => text.replaceAll(' ', '');

/** The digits after words that people write around a number; undefined when other words stand there. */
const digitsAfter =
  (words: RegExp) =>
  (text: string): string | undefined => {
    const digits = text.replace(words, '').replaceAll(' ', '');
    return /^[0-9]+$/.test(digits) ? digits : undefined;
  };

const dutchWords =
  /^(?:NL(?: |(?=\d)))?(?:(?:KAMER VAN KOOPHANDEL|KVK|K V K|HANDELSREGISTER|CHAMBER OF COMMERCE|COC|TRADE REGISTER)(?: |(?=\d)|(?=N)))*(?:(?:DOSSIER)?(?:NUMMER|NUMBER|NR|NO)(?: |(?=\d)))?(?:NL(?: |(?=\d)))?/;
const belgianWords =
  /^(?:(?:KBO|BCE|CBE|ONDERNEMINGSNUMMER|NUMERO D ENTREPRISE|NUMÉRO D ENTREPRISE|BTW|TVA|VAT|RPR|RPM)(?: |(?=\d)|(?=B)))*(?:(?:NUMMER|NR|NO)(?: |(?=\d)))?(?:BE(?: |(?=\d)))?/;
const danishWords =
  /^(?:CVR(?: |(?=\d)|(?=N)))?(?:(?:NUMMER|NR|NO)(?: |(?=\d)))?(?:DK(?: |(?=\d)))?/;
const frenchWords =
  /^(?:(?:SIREN|SIRET|RCS|R C S)(?: |(?=\d)))?(?:(?:NUMERO|NUMÉRO|NO|N)(?: |(?=\d)))?/;
const britishWords =
  /^(?:(?:COMPANIES HOUSE|REGISTERED|REGISTRATION|COMPANY|CRN)(?: |(?=\d)))*(?:(?:NUMBER|NO|NR)(?: |(?=\d)))?/;

const ofLength = (digits: string | undefined, length: number): string | undefined =>
  digits?.length === length ? digits : undefined;

/** Kinds of the German registers of companies, cooperatives, partnerships and associations. */
const germanEntry =
  /(?:^| )(HRA|HRB|GNR|GSR|PR|VR)(?: ?NR| ?NUMMER)? ?([0-9]{1,7})(?: ?([A-Z]{1,3}))?(?= |$)/;
const courtWords =
  /(?:^| )(?:AMTSGERICHTS?|AG|REGISTERGERICHT|HANDELSREGISTER|VEREINSREGISTER|EINGETRAGEN|DES|DER|DAS|BEIM|IM|AM|UNTER|NR|NUMMER)(?= |$)/g;

/** A number of a German register is one of its court's: without the court it names several companies. */
const germanNumber = (text: string): string | undefined => {
  const found = germanEntry.exec(text);
  if (found === null) return undefined;
  const [all, kind = '', number = '', suffix = ''] = found;
  // Letters after a number belong to it in Berlin and some others, and are not the court's name.
  const around = `${text.slice(0, found.index)} ${text.slice(found.index + all.length)}`;
  const court = ` ${around} `.replace(courtWords, ' ').replace(courtWords, ' ');
  const city = court.replaceAll('Ä', 'AE').replaceAll('Ö', 'OE').replaceAll('Ü', 'UE');
  const name = city.replaceAll(' ', '');
  if (!/^[A-Z]{3,60}$/.test(name)) return undefined;
  return `${kind}${Number(number)}${suffix}@${name}`;
};

const registers: Readonly<Record<string, Register>> = {
  NL: {
    read: (text) => ofLength(digitsAfter(dutchWords)(text), 8),
    hint: 'a number of the Dutch trade register has eight digits: write `12345678`, not a VAT number or that of a branch',
  },
  BE: {
    read: (text) => {
      const digits = digitsAfter(belgianWords)(text);
      return ofLength(digits?.length === 9 ? `0${digits}` : digits, 10);
    },
    hint: 'a Belgian enterprise number has ten digits: write `0123.456.789`',
  },
  DE: {
    read: germanNumber,
    hint: 'a number of a German register is that of its court: write `HRB 1234, Amtsgericht München`',
  },
  DK: {
    read: (text) => ofLength(digitsAfter(danishWords)(text), 8),
    hint: 'a CVR number has eight digits: write `12345678`',
  },
  FR: {
    read: (text) => {
      const digits = digitsAfter(frenchWords)(text);
      // The first nine digits of a SIRET are the SIREN of the legal person.
      return ofLength(digits?.length === 14 ? digits.slice(0, 9) : digits, 9);
    },
    hint: 'a SIREN has nine digits: write `123 456 789`',
  },
  GB: {
    read: (text) => {
      const number = text.replace(britishWords, '').replaceAll(' ', '');
      if (/^[0-9]{1,8}$/.test(number)) return number.padStart(8, '0');
      return /^[A-Z]{2}[0-9]{6}$/.test(number) ? number : undefined;
    },
    hint: 'a company number has eight characters: write `01234567` or `SC123456`',
  },
};
