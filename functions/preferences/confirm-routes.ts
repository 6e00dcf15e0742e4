import type { Context } from 'hono';
import { type ConfirmAct, confirmOptIn } from '../../shared/consent/confirm-opt-in.ts';
import { standingChoice } from '../../shared/consent/links/standing-choice.ts';
import type { OptInToken } from '../../shared/consent/opt-in-token.ts';
import type { EventId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { type ConfirmView, confirmedPage, confirmPage } from '../../web/pages/confirm-page.ts';
import type { HttpApp, HttpEnv } from '../runtime/http-app.ts';
import { browserOf } from './browser-of.ts';
import type { PreferencesDependencies } from './dependencies.ts';
import { readParty } from './read-party.ts';
import { recordedEvents } from './recorded-events.ts';
import { languageOf, respondNeutral, respondPage } from './respond-page.ts';
import { tokenOfPath } from './token-of-path.ts';

/** The text that was shown when the confirmation was asked for. */
const noticeTextOf = async (
  { ledger, notices }: PreferencesDependencies,
  { contactId, requestEventId }: OptInToken,
  language: Language,
): Promise<string | undefined> => {
  const isRequest = ({ eventId }: { readonly eventId: EventId }) => eventId === requestEventId;
  const request = (await recordedEvents(ledger, contactId, 0)).find(isRequest);
  const shown = request?.notice;
  const notice = shown && (await notices.find(shown.noticeId, shown.version));
  return notice?.texts[request?.language ?? language] ?? notice?.texts[language];
};

const viewOf = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  token: OptInToken,
): Promise<ConfirmView | undefined> => {
  const { contactId, scope } = token;
  const { contact, sender } = await readParty(dependencies, {
    contactId,
    senderId: scope.senderId,
  });
  if (contact === undefined || sender === undefined) return undefined;
  const language = languageOf(c, contact.language);
  const noticeText = await noticeTextOf(dependencies, token, language);
  return { language, sender, scope, ...(noticeText === undefined ? {} : { noticeText }) };
};

/**
 * Whether the sign-up stands confirmed after this act. A link that is pressed again while it does
 * says so again; after a later withdrawal it is stale, says nothing and revives nothing.
 */
const confirm = async (
  dependencies: PreferencesDependencies,
  token: OptInToken,
  act: ConfirmAct,
): Promise<boolean> => {
  const { outcome } = await confirmOptIn(dependencies, token, act);
  if (outcome === 'conflict' || outcome === 'malformed')
    throw new Error(`confirmation: ${outcome}`);
  if (outcome !== 'stale') return outcome === 'confirmed';
  const head = await dependencies.ledger.read(token.contactId);
  if (head.outcome !== 'live') return false;
  const { on, entry } = standingChoice(head.state, token.scope);
  return on && entry?.confirmed === true;
};

/**
 * The double opt-in link. GET shows what it is about; only POST confirms, so that a mail scanner
 * that fetches every link consents to nothing. Used, expired and made-up links look the same.
 */
export const addConfirmRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { digest, findOptInToken, now } = dependencies;
  const path = '/c/:token{.+}';

  const find = async (c: Context<HttpEnv, typeof path>): Promise<OptInToken | undefined> => {
    const token = await findOptInToken(digest(tokenOfPath(c.req.param('token'))));
    return token !== undefined && now() < token.expiresAt ? token : undefined;
  };

  app.get(path, async (c) => {
    const token = await find(c);
    const view = token === undefined ? undefined : await viewOf(c, dependencies, token);
    return view === undefined ? respondNeutral(c) : respondPage(c, confirmPage(view));
  });

  app.post(path, async (c) => {
    const token = await find(c);
    const view = token === undefined ? undefined : await viewOf(c, dependencies, token);
    if (token === undefined || view === undefined) return respondNeutral(c);
    const confirmed = await confirm(dependencies, token, {
      language: view.language,
      ...browserOf(c),
    });
    return confirmed ? respondPage(c, confirmedPage(view)) : respondNeutral(c);
  });
};
