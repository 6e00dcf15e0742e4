import { type Context, Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import type { MailLink } from '../../shared/consent/links/link.ts';
import { readLink } from '../../shared/consent/links/link-token.ts';
import type { Mac } from '../../shared/consent/links/mac.ts';
import { isMachineFetch } from '../../shared/delivery/measuring/is-machine-fetch.ts';
import { pixelPart } from '../../shared/delivery/measuring/measured-content.ts';
import { type ObserveServices, observeMail } from '../../shared/delivery/measuring/observe-mail.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { textOfHtml } from '../../web/html.ts';
import { neutralPage } from '../../web/pages/neutral-page.ts';
import { unavailablePage } from '../../web/pages/unavailable-page.ts';
import { correlate } from '../runtime/correlate.ts';
import { acceptedLanguage } from '../runtime/http/accepted-language.ts';
import type { HttpEnv } from '../runtime/http/http-env.ts';
import { pageHeaders, trackingHeaders } from '../runtime/pages/page-headers.ts';
import { tokenOfPath } from '../runtime/pages/token-of-path.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/**
 * The picture and the numbered links of measured mails. The reader is served whatever holds: the
 * picture always, and the address that the mailing stores under the number. What is recorded is decided
 * again at each fetch.
 */
export const trackingApp = (dependencies: TrackingDependencies): Hono<HttpEnv> => {
  const { mac, mailings, telemetry } = dependencies;
  const app = new Hono<HttpEnv>();
  app.use(correlate(telemetry));

  app.get('/m/:token/:part', async (c) => {
    const { token, part } = c.req.param();
    const link = readLink(tokenOfPath(token), 'mail', await mac());
    if (part === pixelPart) {
      if (link !== undefined) await observe(dependencies, c, { mail: link });
      return respondPixel(c);
    }
    const number = /^\d{1,3}$/.test(part) ? Number(part) : undefined;
    if (link === undefined || number === undefined) return respondNeutral(c);
    const { links = [] } = (await mailings.header(link.mailingId)) ?? {};
    const target = safeTarget(links[number]);
    if (target === undefined) return respondNeutral(c);
    await observe(dependencies, c, { mail: link, number });
    return c.body(null, 302, { ...trackingHeaders, location: target });
  });

  app.notFound(respondNeutral);
  app.onError((error, c) => {
    telemetry.error('unexpected-error', error, { route: c.req.routePath });
    // A key that cannot be read breaks no picture in anybody's mail.
    if (c.req.path.endsWith(`/${pixelPart}`)) return respondPixel(c);
    c.header('retry-after', '30');
    return c.html(textOfHtml(unavailablePage(languageOf(c))), 503, pageHeaders);
  });
  return app;
};

export const createHandler = (dependencies: TrackingDependencies) =>
  handle(trackingApp(dependencies));

/** What this function needs of the world: to decide, and to note what was seen. */
export type TrackingDependencies = ObserveServices & {
  readonly mac: () => Promise<Mac>;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/**
 * Notes an open, or that the link with this number was followed. A failure records nothing and never
 * shows: the picture and the redirect come all the same. HEAD is nobody looking.
 */
const observe = async (
  dependencies: TrackingDependencies,
  c: Context<HttpEnv>,
  { mail, number }: { readonly mail: MailLink; readonly number?: number | undefined },
): Promise<void> => {
  if (c.req.method !== 'GET') return;
  try {
    const byMachine = isMachineFetch((name) => c.req.header(name));
    const sighting = { byMachine, ...defined({ link: number }) };
    await observeMail(dependencies, { link: mail, sighting, at: dependencies.now() });
  } catch (error) {
    dependencies.telemetry.error('not-observed', error, { mailingId: mail.mailingId });
  }
};

/** As a header may hold it, and on the web only. */
const safeTarget = (stored: string | undefined): string | undefined => {
  if (stored === undefined || !URL.canParse(stored)) return undefined;
  const { protocol, href } = new URL(stored);
  return protocol === 'https:' ? href : undefined;
};

/** One transparent point (GIF89a). */
const picture = Uint8Array.from(
  atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  (character) => character.charCodeAt(0),
);

const respondPixel = (c: Context<HttpEnv>): Response =>
  c.body(picture, 200, { ...trackingHeaders, 'content-type': 'image/gif' });

const languageOf = (c: Context<HttpEnv>) =>
  acceptedLanguage(c.req.header('accept-language')) ?? 'nl';

const respondNeutral = (c: Context<HttpEnv>): Response =>
  c.html(textOfHtml(neutralPage(languageOf(c))), 404, pageHeaders);
