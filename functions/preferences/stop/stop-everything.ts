import type { Context } from 'hono';
import type { PreferencesLink } from '../../../shared/consent/links/link.ts';
import { stopPage } from '../../../web/pages/stop-page.ts';
import { stoppedPage } from '../../../web/pages/stopped-page.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { readPartyOrNobody } from '../page/read-party.ts';
import { languageOf, respondPage, respondUnavailable } from '../page/respond-page.ts';
import { storeStop } from './store-stop.ts';

/** Stops all direct marketing by a preference link, expired or not, and says so. */
export const stopEverything = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink,
): Promise<Response> => {
  const { contactId, senderId } = link;
  const outcome = await storeStop(dependencies, {
    contactId,
    senderId,
    occurredAt: dependencies.now(),
    method: 'preference-centre',
    page: '/p',
  });
  if (outcome === 'lost') return respondUnavailable(c);
  return respondPage(c, stoppedPage(await viewOf(c, dependencies, link)));
};

const viewOf = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink,
) => {
  const { contact, sender } = await readPartyOrNobody(dependencies, link);
  const named = sender === undefined ? {} : { sender };
  return { language: languageOf(c, contact?.language), ...named, scope: {} };
};

/** All that an expired preference link can still show: the way to stop. */
export const showStopOnly = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  link: PreferencesLink,
): Promise<Response> =>
  respondPage(c, stopPage({ ...(await viewOf(c, dependencies, link)), expired: true }));
