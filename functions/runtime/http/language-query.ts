import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { acceptedLanguage, knownLanguage } from './accepted-language.ts';
import type { HttpEnv } from './http-env.ts';

/** In which language a report explains. */
export const languageQuery = z.object({
  language: z.enum(languages).optional().openapi({
    description: 'Of the explanations; by default what `Accept-Language` asks for, or else English',
  }),
});

/** Whether something is read as JSON, or on a page that prints. */
export const printQuery = languageQuery.extend({
  format: z.enum(['json', 'print']).default('json').openapi({
    description: '`print` is an A4 page that loads nothing, in the language asked for',
  }),
});

/** Both forms of what prints, for an OpenAPI entry. */
export const printable = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema }, 'text/html': { schema: z.string() } },
});

/** A page that prints, which nobody keeps and which loads nothing. */
export const printed = (c: Context<HttpEnv>, page: string) =>
  c.html(page, 200, {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });

/** The language that a caller asks for; English when it asks for none that we speak. */
export const askedLanguage = (c: Context<HttpEnv>): Language =>
  knownLanguage(c.req.query('language')) ??
  acceptedLanguage(c.req.header('accept-language')) ??
  'en';
