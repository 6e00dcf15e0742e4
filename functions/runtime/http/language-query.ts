import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { acceptedLanguage, knownLanguage } from './accept-language.ts';
import type { HttpEnv } from './http-env.ts';

/** In which language a report explains. */
export const languageQuery = z.object({
  language: z.enum(languages).optional().openapi({
    description: 'Of the explanations; when left out what `Accept-Language` asks for, else English',
  }),
});

/** The language that a caller asks for; English when it asks for none that there is. */
export const askedLanguage = (c: Context<HttpEnv>): Language =>
  knownLanguage(c.req.query('language')) ??
  acceptedLanguage(c.req.header('accept-language')) ??
  'en';
