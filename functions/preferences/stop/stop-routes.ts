import type { Context } from 'hono';
import type {
  MailLink,
  OwnLink,
  PreferencesLink,
  StopLink,
} from '../../../shared/consent/links/link.ts';
import { readLink, signLink } from '../../../shared/consent/links/link-token.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { stopPage } from '../../../web/pages/stop-page.ts';
import { stoppedPage } from '../../../web/pages/stopped-page.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import {
  languageOf,
  respondNeutral,
  respondPage,
  respondUnavailable,
} from '../../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../../runtime/pages/token-of-path.ts';
import { proofPathsOf } from '../page/proof-paths-of.ts';
import { readPartyOrNobody } from '../page/read-party.ts';
import { shownScope } from '../page/shown-scope.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { storeStop } from './store-stop.ts';

type Scope = Pick<StopLink, 'purpose' | 'topic'>;

/**
 * The stop link of a mail. GET asks and writes nothing, since programs fetch links too; POST stops,
 * at once and however it is sent (RFC 8058 section 3.2: no cookie, no redirect, no questions).
 */
export const addStopRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac, now } = dependencies;
  const path = '/u/:token{.+}';

  app.get(path, async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'stop', await mac());
    if (link === undefined) return respondNeutral(c);
    const { contact, sender } = await readPartyOrNobody(dependencies, link);
    const language = languageOf(c, contact?.language);
    const scope = await shownScope(dependencies, {
      party: link,
      scope: scopeOf(link, 'link'),
      language,
    });
    const view = { language, scope, ...defined({ sender }) };
    return respondPage(c, stopPage({ ...view, ...(await whyPath(dependencies, link)) }));
  });

  app.post(path, async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'stop', await mac());
    if (link === undefined) return respondNeutral(c);
    const scope = scopeOf(link, await stopChoice(c.req.raw));
    const { contactId, senderId, mailingId, addressAt } = link;
    const stored = await storeStop(dependencies, {
      contactId,
      senderId,
      ...scope,
      ...defined({ mailingId, addressAt }),
      occurredAt: now(),
      method: 'one-click-unsubscribe',
      page: '/u',
    });
    if (stored.outcome === 'lost') return respondUnavailable(c);
    const { contact, sender } = await readPartyOrNobody(dependencies, link);
    const language = languageOf(c, contact?.language);
    const view = {
      language,
      scope: await shownScope(dependencies, { party: link, scope, language }),
    };
    const named = sender === undefined ? {} : { sender };
    const proofs = await proofsOf(dependencies, link, stored);
    return respondPage(c, stoppedPage({ ...view, ...named, proofs }));
  });
};

/**
 * Where whoever stopped finds the proof of what this request recorded. A stop that recorded nothing, of
 * somebody who had stopped already or was erased, has such a link too: the page tells nobody which it is.
 */
const proofsOf = async (
  dependencies: PreferencesDependencies,
  { senderId, contactId }: Pick<StopLink, 'senderId' | 'contactId'>,
  { outcome, events }: Awaited<ReturnType<typeof storeStop>>,
): Promise<readonly string[]> => {
  if (outcome !== 'stored') return [];
  if (events.length > 0) return proofPathsOf(dependencies, events);
  const path = await dependencies.proofPath({ senderId, contactId }, 0);
  return path === undefined ? [] : [path];
};

/** Where it is said why this mail came; a link of 0.1.0 does not say where it was mailed to. */
const whyPath = async (
  { linkKeys, mac }: PreferencesDependencies,
  { senderId, contactId, mailingId, addressAt }: StopLink,
): Promise<{ readonly whyPath?: string }> => {
  if (mailingId === undefined || addressAt === undefined) return {};
  const link: MailLink = { kind: 'mail', senderId, contactId, mailingId, addressAt };
  return { whyPath: `/m/${signLink(link, await linkKeys(), await mac())}` };
};

const scopeOf = ({ purpose, topic }: StopLink, choice: 'all' | 'link'): Scope =>
  choice === 'all' || purpose === undefined ? {} : { purpose, ...defined({ topic }) };

/** Longest body that could be our own form's; any other request is a plain one click. */
const longestForm = 1_000;

/**
 * What a POST to a stop link asks for. Our own page says `stop=all`; everything else, of any
 * content type, size or form, is the one click of RFC 8058 and stops what the link says.
 */
const stopChoice = async (request: Request): Promise<'all' | 'link'> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return 'link';
  try {
    const body = await request.text();
    if (body.length > longestForm) return 'link';
    return new URLSearchParams(body).get('stop') === 'all' ? 'all' : 'link';
  } catch {
    // A body that cannot be read is no reason to lose an opt-out.
    return 'link';
  }
};

/** Stops all direct marketing by a preference link, expired or not, and says so. */
export const stopEverything = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink | OwnLink,
): Promise<Response> => {
  const { contactId, senderId, addressAt } = link;
  const stored = await storeStop(dependencies, {
    contactId,
    senderId,
    ...defined({ addressAt }),
    occurredAt: dependencies.now(),
    method: 'preference-centre',
    page: '/p',
  });
  if (stored.outcome === 'lost') return respondUnavailable(c);
  const proofs = await proofsOf(dependencies, link, stored);
  return respondPage(c, stoppedPage({ ...(await viewOf(c, dependencies, link)), proofs }));
};

const viewOf = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink | OwnLink,
) => {
  const { contact, sender } = await readPartyOrNobody(dependencies, link);
  const named = sender === undefined ? {} : { sender };
  return { language: languageOf(c, contact?.language), ...named, scope: {} };
};

/** All that an expired preference link can still show: the way to stop. */
export const showStopOnly = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink | OwnLink,
): Promise<Response> =>
  respondPage(c, stopPage({ ...(await viewOf(c, dependencies, link)), expired: true }));
