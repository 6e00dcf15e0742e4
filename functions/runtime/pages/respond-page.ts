import type { Context } from 'hono';
import type { Language } from '../../../shared/kernel/language.ts';
import { type Html, textOfHtml } from '../../../web/html.ts';
import { neutralPage } from '../../../web/pages/neutral-page.ts';
import { unavailablePage } from '../../../web/pages/unavailable-page.ts';
import { acceptedLanguage, knownLanguage } from '../http/accepted-language.ts';
import type { HttpEnv } from '../http/http-app.ts';
import { pageHeaders } from './page-headers.ts';

/** Answers with a page and its headers. */
export const respondPage = (
  c: Context<HttpEnv>,
  page: Html,
  status: 200 | 404 | 422 | 429 | 503 = 200,
): Response => c.html(textOfHtml(page), status, pageHeaders);

/** What was asked for by `?lang`, else the contact's own, else what the browser likes, else Dutch. */
export const pageLanguage = (
  asked: string | undefined,
  own: Language | undefined,
  header: string | undefined,
): Language => knownLanguage(asked) ?? own ?? acceptedLanguage(header) ?? 'nl';

/** The page's language for this request; `own` is the contact's, where there is one. */
export const languageOf = (c: Context<HttpEnv>, own?: Language): Language =>
  pageLanguage(c.req.query('lang'), own, c.req.header('accept-language'));

/** The one answer to a link that is not ours: same page, same status, no hint. */
export const respondNeutral = (c: Context<HttpEnv>): Response =>
  respondPage(c, neutralPage(languageOf(c)), 404);

/** Nothing was stored: says so, and that trying again helps. */
export const respondUnavailable = (c: Context<HttpEnv>): Response => {
  c.header('retry-after', '30');
  return respondPage(c, unavailablePage(languageOf(c)), 503);
};
