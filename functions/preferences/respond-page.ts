import type { Context } from 'hono';
import type { Language } from '../../shared/kernel/language.ts';
import { type Html, textOfHtml } from '../../web/html.ts';
import { neutralPage } from '../../web/pages/neutral-page.ts';
import { unavailablePage } from '../../web/pages/unavailable-page.ts';
import type { HttpEnv } from '../runtime/http-app.ts';
import { pageHeaders } from './page-headers.ts';
import { pageLanguage } from './page-language.ts';

/** The page's language for this request; `own` is the contact's, where there is one. */
export const languageOf = (c: Context<HttpEnv>, own?: Language): Language =>
  pageLanguage(c.req.query('lang'), own, c.req.header('accept-language'));

/** Answers with a page and its headers. */
export const respondPage = (
  c: Context<HttpEnv>,
  page: Html,
  status: 200 | 404 | 503 = 200,
): Response => c.html(textOfHtml(page), status, pageHeaders);

/** The one answer to a link that is not ours: same page, same status, no hint. */
export const respondNeutral = (c: Context<HttpEnv>): Response =>
  respondPage(c, neutralPage(languageOf(c)), 404);

/** Nothing was stored: says so, and that trying again helps. */
export const respondUnavailable = (c: Context<HttpEnv>): Response => {
  c.header('retry-after', '30');
  return respondPage(c, unavailablePage(languageOf(c)), 503);
};
