const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Two capitals, as ISO 3166-1 writes a country; stored items may hold anything. */
export const isCountryCode = (text: string): boolean =>
  text.length === 2 && isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(1));
