import type { Brand } from './brand.ts';
import { alpha3ByAlpha2 } from './country-codes.ts';

/**
 * An officially assigned code of ISO 3166-1 alpha-2. What was stored by version 0.1.0 may hold any
 * two capitals; whoever reads a stored country asks `isCountryCode` or `isOutsideEea`.
 */
export type CountryCode = Brand<string, 'CountryCode'>;

/** The text as a country code; throws a `RangeError` for what is none. */
export const countryCode = (text: string): CountryCode => {
  if (!isCountryCode(text)) throw new RangeError(`not a country code: \`${text.slice(0, 20)}\``);
  return text;
};

/** Whether a value, typed or stored, is an officially assigned code. */
export const isCountryCode = (value: unknown): value is CountryCode =>
  alpha3ByAlpha2.has(value as string);

/**
 * The European Economic Area: the 27 member states of the EU with IS, LI and NO, and the places
 * with a code of their own that belong to one of them: AX (Finland), GF, GP, MF, MQ, RE and YT
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
