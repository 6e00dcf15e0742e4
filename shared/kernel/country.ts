import type { Brand } from './brand.ts';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = Brand<string, 'CountryCode'>;

export const countryCode = (text: string): CountryCode => {
  if (!/^[A-Z]{2}$/.test(text))
    throw new RangeError(`not a country code: \`${text.slice(0, 20)}\``);
  return text as CountryCode;
};

/** The European Economic Area: the 27 member states of the EU, with IS, LI and NO. */
const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  ),
);

export const isInEea = (country: CountryCode): boolean => eea.has(country);
