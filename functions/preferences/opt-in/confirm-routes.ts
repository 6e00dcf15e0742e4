import type { Context } from 'hono';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { effectiveChoice } from '../../../shared/consent/links/effective-choice.ts';
import { onPage } from '../../../shared/consent/links/own-page.ts';
import { type Notice, noticeCovers } from '../../../shared/consent/notice/notice.ts';
import { type ConfirmAct, confirmOptIn } from '../../../shared/consent/opt-in/confirm-opt-in.ts';
import { eachAsked, type OptInToken } from '../../../shared/consent/opt-in/opt-in-token.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { type ConfirmView, confirmedPage, confirmPage } from '../../../web/pages/confirm-page.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import { browserOf } from '../../runtime/pages/browser-of.ts';
import { languageOf, respondNeutral, respondPage } from '../../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../../runtime/pages/token-of-path.ts';
import { proofPathsOf } from '../page/proof-paths-of.ts';
import { readParty } from '../page/read-party.ts';
import { shownScope } from '../page/shown-scope.ts';
import { recordedEvents } from '../preferences/recorded-events.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/**
 * The double opt-in link. GET shows what it is about; only POST confirms, so that a mail scanner
 * that fetches every link consents to nothing. Expired and made-up links look the same; a used one says
 * when it was used, while that stands.
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
    const question = token === undefined ? undefined : await questionOf(c, dependencies, token);
    if (token === undefined || question === undefined) return respondNeutral(c);
    const since = await confirmedSince(dependencies, token);
    return respondPage(
      c,
      since === undefined ? confirmPage(question.view) : confirmedPage({ ...question.view, since }),
    );
  });

  app.post(path, async (c) => {
    const token = await find(c);
    const question = token === undefined ? undefined : await questionOf(c, dependencies, token);
    if (token === undefined || question === undefined) return respondNeutral(c);
    const since = await confirmedSince(dependencies, token);
    if (since !== undefined) return respondPage(c, confirmedPage({ ...question.view, since }));
    const confirmed: ConsentEvent[] = [];
    for (const { token: one, act } of question.asked)
      confirmed.push(...(await confirm(dependencies, one, { ...act, ...browserOf(c) })));
    if (confirmed.length === 0) return respondNeutral(c);
    const proofs = await proofPathsOf(dependencies, confirmed);
    return respondPage(c, confirmedPage({ ...question.view, proofs }));
  });
};

const page = '/c';

/** What the page asks: the requests behind the link, and the texts that stand above the button. */
type Question = {
  readonly view: ConfirmView;
  readonly asked: readonly Asked[];
};

/** One request with the text that it is confirmed under. */
type Asked = {
  readonly token: OptInToken;
  readonly text: string;
  readonly act: Pick<ConfirmAct, 'notice' | 'language' | 'requestedBy'>;
};

type Shown = { readonly text: string; readonly language: Language };

/** The text in the language of the request, else of the page, else in the one that it has. */
const shownOf = (
  { texts }: Notice,
  { language: asked }: ConsentEvent,
  pageLanguage: Language,
): Shown | undefined => {
  const order = [asked, pageLanguage, ...languages].filter((each) => each !== undefined);
  const language = order.find((each) => texts[each] !== undefined);
  const text = language === undefined ? undefined : texts[language];
  return language === undefined || text === undefined ? undefined : { text, language };
};

/**
 * INVARIANT: without a text above the button, of this very scope, there is nothing to agree to and
 * no page to show.
 */
const questionOf = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  token: OptInToken,
): Promise<Question | undefined> => {
  const { contactId, scope } = token;
  const { contact, sender } = await readParty(dependencies, {
    contactId,
    senderId: scope.senderId,
  });
  if (contact === undefined || sender === undefined) return undefined;
  const events = await recordedEvents(dependencies.ledger, contactId, 0);
  const request = events.find(({ eventId }) => eventId === token.requestEventId);
  if (request === undefined) return undefined;
  // The link was mailed to another address than the contact has: its holder answers for that one.
  if (request.addressHash !== undefined && request.addressHash !== contact.addressHash)
    return undefined;
  // The language of the mail that led here.
  const language = languageOf(c, request.language ?? contact.language);
  const found = await Promise.all(
    eachAsked(token).map((one) => askedOf(dependencies, { token: one, events, language })),
  );
  const asked = found.filter((one) => one !== undefined);
  if (asked.length === 0) return undefined;
  const party = { ...token, senderId: scope.senderId };
  const scopes = await Promise.all(
    asked.map((one) => shownScope(dependencies, { party, scope: one.token.scope, language })),
  );
  const noticeTexts = [...new Set(asked.map(({ text }) => text))];
  return { view: { language, sender, scopes, noticeTexts }, asked };
};

const askedOf = async (
  { notices }: PreferencesDependencies,
  {
    token,
    events,
    language,
  }: {
    readonly token: OptInToken;
    readonly events: readonly ConsentEvent[];
    readonly language: Language;
  },
): Promise<Asked | undefined> => {
  const request = events.find(({ eventId }) => eventId === token.requestEventId);
  const ref = request?.notice;
  if (request === undefined || ref === undefined) return undefined;
  const notice = await notices.find(ref.noticeId, ref.version);
  if (notice === undefined || !noticeCovers(notice, token.scope)) return undefined;
  const shown = shownOf(notice, request, language);
  if (shown === undefined) return undefined;
  const act = { notice: ref, language: shown.language, requestedBy: request.actor };
  return { token, text: shown.text, act };
};

/**
 * The event by which this act confirmed the sign-up, or none. A link that was overtaken, by a withdrawal say, is stale: it
 * says nothing and revives nothing.
 */
const confirm = async (
  dependencies: PreferencesDependencies,
  token: OptInToken,
  act: ConfirmAct,
): Promise<readonly ConsentEvent[]> => {
  const confirmed = await confirmOptIn(onPage(dependencies, page), token, { ...act, page });
  const { outcome } = confirmed;
  if (outcome === 'conflict' || outcome === 'malformed')
    throw new Error(`confirmation: ${outcome}`);
  return outcome === 'confirmed' ? [confirmed.event] : [];
};

/** When the link was used, while what it confirmed stands: it then says so, and asks nothing. */
const confirmedSince = async (
  { ledger }: PreferencesDependencies,
  { contactId, requestEventId, scope }: OptInToken,
): Promise<Instant | undefined> => {
  const head = await ledger.read(contactId);
  if (head.outcome !== 'live') return undefined;
  const { on, entry } = effectiveChoice(head.state, scope);
  if (!on || entry?.confirmed !== true) return undefined;
  const used = (await recordedEvents(ledger, contactId, 0)).findLast(
    ({ type, requestEventId: answered }) => type === 'confirmed' && answered === requestEventId,
  );
  return used?.occurredAt;
};
