import type { Context } from 'hono';
import { isMalformed } from '../../../shared/consent/event/consent-ledger.ts';
import { clickTargets } from '../../../shared/consent/links/click-targets.ts';
import type { ClickLink, OpenLink } from '../../../shared/consent/links/link.ts';
import { readLink } from '../../../shared/consent/links/link-token.ts';
import type { Activity } from '../../../shared/kernel/purpose.ts';
import { mayObserve } from '../../../shared/policy/may-observe.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { trackingHeaders } from '../page/page-headers.ts';
import { readParty, tokenOfPath } from '../page/read-party.ts';
import { respondNeutral } from '../page/respond-page.ts';

/** Our own tracking, for senders that do not use the mail service's: decided again at each fetch. */
export const addTrackingRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac } = dependencies;

  app.get('/t/o/:token{.+}', async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'open', await mac());
    if (link !== undefined && c.req.method === 'GET') await observe(dependencies, link);
    return respondPixel(c);
  });

  app.get('/t/c/:token{.+}', async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'click', await mac());
    if (link === undefined) return respondNeutral(c);
    const target = await targetOf(dependencies, link);
    if (target === undefined) return respondNeutral(c);
    if (c.req.method === 'GET') await observe(dependencies, link);
    return c.body(null, 302, { ...trackingHeaders, location: target });
  });
};

/** One transparent point (GIF89a). */
const pixel = Uint8Array.from(
  atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  (character) => character.charCodeAt(0),
);

const respondPixel = (c: Context<HttpEnv>): Response =>
  c.body(pixel, 200, { ...trackingHeaders, 'content-type': 'image/gif' });

const activityOf = { open: 'tracking.open', click: 'tracking.click' } as const satisfies Record<
  string,
  Activity
>;

/**
 * Records an open or click if the contact's consent holds now, whenever the mail was sent. A
 * failure records nothing and never shows: the picture and the redirect come all the same.
 */
const observe = async (
  dependencies: PreferencesDependencies,
  link: OpenLink | ClickLink,
): Promise<void> => {
  const { ledger, mailings, observations, now, telemetry } = dependencies;
  const { kind, contactId, senderId, mailingId } = link;
  try {
    const [{ contact, sender }, [state], mailing] = await Promise.all([
      readParty(dependencies, link),
      ledger.states([contactId], 'consistent'),
      mailings.header(mailingId),
    ]);
    if (contact === undefined || sender === undefined || mailing === undefined) return;
    if (state === undefined || isMalformed(state) || mailing.senderId !== senderId) return;
    const at = now();
    if (!mayObserve(contact, state, mailing, sender, activityOf[kind], at)) return;
    const target = link.kind === 'click' ? { target: link.target } : {};
    await observations({ kind, contactId, senderId, mailingId, ...target, at });
  } catch (error) {
    telemetry.error('not-observed', error, { mailingId });
  }
};

/** The address a click link leads to, if it is one that the mailing has. */
const targetOf = async (
  { mailings }: PreferencesDependencies,
  { mailingId, target }: ClickLink,
): Promise<string | undefined> => {
  const contents = (await mailings.contents(mailingId)) ?? [];
  return clickTargets(contents.map(({ html }) => html ?? ''))[target];
};
