import { z } from '@hono/zod-openapi';
import { countryCode, countryProblem, isCountryCode } from '../../../../shared/kernel/country.ts';

/** A country as it comes in: ISO 3166-1 alpha-2, officially assigned; the error says what was meant. */
export const countryField = z
  .string()
  .superRefine((text, context) => {
    if (isCountryCode(text)) return;
    const sent = text === '' ? '' : `\`${text.slice(0, 40).toWellFormed()}\` is `;
    context.addIssue({ code: 'custom', message: `${sent}${countryProblem(text)}` });
  })
  .openapi({
    example: 'NL',
    pattern: '^[A-Z]{2}$',
    description: 'ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`',
  })
  .transform(countryCode);

/** A country as it is stored: version 0.1.0 took any two capitals, and what is not a code stays visible. */
export const storedCountryField = z.string().nullish().openapi({
  example: 'NL',
  description:
    'ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown',
});
