import type { StopLink } from '../../shared/consent/links/link.ts';
import { readLink } from '../../shared/consent/links/link-token.ts';
import { stopPage } from '../../web/pages/stop-page.ts';
import { stoppedPage } from '../../web/pages/stopped-page.ts';
import type { HttpApp } from '../runtime/http-app.ts';
import type { PreferencesDependencies } from './dependencies.ts';
import { readPartyOrNobody } from './read-party.ts';
import { languageOf, respondNeutral, respondPage, respondUnavailable } from './respond-page.ts';
import { stopChoice } from './stop-choice.ts';
import { storeStop } from './store-stop.ts';
import { tokenOfPath } from './token-of-path.ts';

type Scope = Pick<StopLink, 'purpose' | 'topic'>;

const scopeOf = ({ purpose, topic }: StopLink, choice: 'all' | 'link'): Scope =>
  choice === 'all' || purpose === undefined
    ? {}
    : { purpose, ...(topic === undefined ? {} : { topic }) };

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
    const view = { language, scope: scopeOf(link, 'link') };
    return respondPage(c, stopPage({ ...view, ...(sender === undefined ? {} : { sender }) }));
  });

  app.post(path, async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'stop', await mac());
    if (link === undefined) return respondNeutral(c);
    const scope = scopeOf(link, await stopChoice(c.req.raw));
    const { contactId, senderId, mailingId } = link;
    const outcome = await storeStop(dependencies, {
      contactId,
      senderId,
      ...scope,
      ...(mailingId === undefined ? {} : { mailingId }),
      occurredAt: now(),
      method: 'one-click-unsubscribe',
    });
    if (outcome === 'lost') return respondUnavailable(c);
    const { contact, sender } = await readPartyOrNobody(dependencies, link);
    const view = { language: languageOf(c, contact?.language), scope };
    return respondPage(c, stoppedPage({ ...view, ...(sender === undefined ? {} : { sender }) }));
  });
};
