import type { Context } from 'hono';
import type { Choice } from '../../../shared/consent/links/choice-events.ts';
import type { PreferencesLink } from '../../../shared/consent/links/link.ts';
import { readLink } from '../../../shared/consent/links/link-token.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { exportContact } from '../../../shared/subjects/contact-export.ts';
import { isMailedElsewhere } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import type { Outcome } from '../../../web/pages/preferences-page.ts';
import { presentExport } from '../../runtime/http/contact-resource.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { browserOf } from '../page/browser-of.ts';
import { pageHeaders } from '../page/page-headers.ts';
import { readParty, tokenOfPath } from '../page/read-party.ts';
import { languageOf, respondNeutral, respondUnavailable } from '../page/respond-page.ts';
import { showStopOnly, stopEverything } from '../stop/stop-routes.ts';
import { changeLanguage } from './change-language.ts';
import { movedChoices } from './choice-field.ts';
import { type Known, showPreferences } from './preferences-view.ts';
import { saveChoices } from './save-choices.ts';

/**
 * The preference centre behind a link that expires, at its term or when the contact leaves the
 * address that it was mailed to. An expired one still stops mail, and shows nothing of what was recorded.
 */
export const addPreferencesRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac, now } = dependencies;

  const linkOf = async (c: PathContext): Promise<PreferencesLink | undefined> =>
    readLink(tokenOfPath(c.req.param('token')), 'preferences', await mac());

  app.get(path, async (c) => {
    const link = await linkOf(c);
    if (link === undefined) return respondNeutral(c);
    if (now() >= link.expiresAt) return showStopOnly(c, dependencies, link);
    const party = await known(dependencies, link);
    if (party === undefined) return respondNeutral(c);
    if (await isMailedElsewhere(dependencies, party.contact, link))
      return showStopOnly(c, dependencies, link);
    return c.req.query('download') === 'json'
      ? download(c, dependencies, party)
      : showPreferences(c, dependencies, party, 'shown');
  });

  app.post(path, async (c) => {
    const link = await linkOf(c);
    if (link === undefined) return respondNeutral(c);
    const form = preferenceForm(await c.req.text());
    if (form.do === 'stop') return stopEverything(c, dependencies, link);
    if (now() >= link.expiresAt) return showStopOnly(c, dependencies, link);
    const party = await known(dependencies, link);
    if (party === undefined) return respondNeutral(c);
    const isOver = await isMailedElsewhere(dependencies, party.contact, link);
    const asked = isOver ? onlyStopsOf(form) : form;
    const done = await carryOut(c, dependencies, { ...party, link }, asked);
    if (done.outcome === 'lost') return respondUnavailable(c);
    if (isOver) return showStopOnly(c, dependencies, link);
    return showPreferences(c, dependencies, done.known, done.outcome);
  });
};

const path = '/p/:token{.+}';
type PathContext = Context<HttpEnv, typeof path>;

/** What came of a form, for the page that follows; `lost` when nothing could be stored. */
type Done = { readonly outcome: Outcome | 'lost'; readonly known: Known };

const known = async (
  dependencies: PreferencesDependencies,
  link: PreferencesLink,
): Promise<Known | undefined> => {
  const { contact, sender } = await readParty(dependencies, link);
  return contact === undefined || sender === undefined ? undefined : { contact, sender };
};

const download = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { contact: { contactId } }: Known,
): Promise<Response> => {
  const data = await exportContact(dependencies, contactId);
  if (data === undefined) return respondNeutral(c);
  // A customer is shown by our id: the product's own name of another contact is not this person's.
  const shown = await presentExport(data, { shown: async () => (id) => id });
  return c.body(JSON.stringify(shown, null, 2), 200, {
    ...pageHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="my-data.json"',
  });
};

const carryOut = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { link: { addressAt }, ...party }: Known & { readonly link: PreferencesLink },
  form: Asked,
): Promise<Done> => {
  const { contact, sender } = party;
  if (form.do === 'save') {
    const { senderId, language: own } = contact;
    const language = languageOf(c, own);
    const context = {
      senderId,
      at: dependencies.now(),
      language,
      ...browserOf(c),
      ...(addressAt === undefined ? {} : { addressAt }),
    };
    const outcome = await saveChoices(dependencies, party, form.choices, context);
    return { outcome, known: party };
  }
  if (form.do === 'nothing' || form.language === contact.language)
    return { outcome: form.do === 'nothing' ? 'shown' : 'unchanged', known: party };
  const changed = await changeLanguage(dependencies, contact, form.language);
  return { outcome: 'saved', known: { contact: changed, sender } };
};

/** What a form may still do that came over a link to an address which the contact left. */
const onlyStopsOf = (form: Asked): Asked =>
  form.do === 'save'
    ? { do: 'save', choices: form.choices.filter(({ to }) => to === 'off') }
    : { do: 'nothing' };

type Asked = Exclude<PreferenceForm, { readonly do: 'stop' }>;

/** What a form of the preference centre asks for. */
type PreferenceForm =
  | { readonly do: 'save'; readonly choices: readonly Choice[] }
  | { readonly do: 'stop' }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'nothing' };

/** Far more than the longest form of ours; what is longer is not ours. */
const longestForm = 100_000;

/** Reads a posted form. What no form of ours says asks for nothing, and is no error. */
const preferenceForm = (body: string): PreferenceForm => {
  if (body.length > longestForm) return { do: 'nothing' };
  const form = new URLSearchParams(body);
  // The expired page says `stop`; a mail client that took this for a stop link says One-Click.
  if (form.has('stop') || form.get('List-Unsubscribe') === 'One-Click') return { do: 'stop' };
  switch (form.get('do')) {
    case 'save':
      return {
        do: 'save',
        choices: movedChoices(form.getAll('shown'), new Set(form.getAll('on'))),
      };
    case 'stop':
      return { do: 'stop' };
    case 'language': {
      const language = languages.find((each) => each === form.get('language'));
      return language === undefined ? { do: 'nothing' } : { do: 'language', language };
    }
    default:
      return { do: 'nothing' };
  }
};
