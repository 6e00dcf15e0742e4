import type { Context } from 'hono';
import type { Choice } from '../../../shared/consent/links/choice-events.ts';
import type { OwnLink, PreferencesLink } from '../../../shared/consent/links/link.ts';
import { readLink } from '../../../shared/consent/links/link-token.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isMailedElsewhere } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import { linkMailedPage } from '../../../web/pages/link-mailed-page.ts';
import type { Outcome } from '../../../web/pages/preferences-page.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import { browserOf } from '../../runtime/pages/browser-of.ts';
import {
  languageOf,
  respondNeutral,
  respondPage,
  respondUnavailable,
} from '../../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../../runtime/pages/token-of-path.ts';
import { askOwnData, askOwnLink } from '../own/ask-own-link.ts';
import { maskedAddress } from '../page/masked-address.ts';
import { readParty } from '../page/read-party.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { showStopOnly, stopEverything } from '../stop/stop-routes.ts';
import { changeLanguage } from './change-language.ts';
import { choiceField, movedChoices } from './choice-field.ts';
import { confirmStarted } from './confirm-started.ts';
import { type Known, showPreferences } from './preferences-view.ts';
import { saveChoices } from './save-choices.ts';

/**
 * The preference centre behind a link that expires, at its term or when the contact leaves the
 * address that it was mailed to. An expired one still stops mail, and shows nothing of what was recorded.
 * A link of a mail, which may have been passed on, switches off; on needs one that was asked for.
 */
export const addPreferencesRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac, now } = dependencies;

  const linkOf = async (c: PathContext): Promise<AnyLink | undefined> => {
    const token = tokenOfPath(c.req.param('token'));
    const keys = await mac();
    return readLink(token, 'own', keys) ?? readLink(token, 'preferences', keys);
  };

  app.get(path, async (c) => {
    const link = await linkOf(c);
    if (link === undefined) return respondNeutral(c);
    if (now() >= link.expiresAt) return showStopOnly(c, dependencies, link);
    const party = await known(dependencies, link);
    if (party === undefined) return respondNeutral(c);
    if (await isMailedElsewhere(dependencies, party.contact, link))
      return showStopOnly(c, dependencies, link);
    const wanted = link.kind === 'own' ? (c.req.queries('on') ?? []) : [];
    return showPreferences(c, dependencies, {
      known: party,
      outcome: 'shown',
      shown: {
        wanted,
        own: ownPath(c, link),
        isProvable: () => link.kind === 'own',
      },
    });
  });

  app.post(path, async (c) => {
    const link = await linkOf(c);
    if (link === undefined) return respondNeutral(c);
    const form = preferenceForm(await c.req.text());
    if (form.do === 'stop') return stopEverything(c, dependencies, link);
    if (now() >= link.expiresAt) return showStopOnly(c, dependencies, link);
    const party = await known(dependencies, link);
    if (party === undefined) return respondNeutral(c);
    return (await isMailedElsewhere(dependencies, party.contact, link))
      ? answerLeft(c, dependencies, { asking: { ...party, link }, form })
      : answerForm(c, dependencies, { asking: { ...party, link }, form });
  });
};

const path = '/p/:token{.+}';
type PathContext = Context<HttpEnv, typeof path>;

/** A link of a mail, or one that was asked for and mailed by itself. */
type AnyLink = PreferencesLink | OwnLink;

/** What came of a form, for the page that follows; `lost` when nothing could be stored. */
type Done = { readonly outcome: Outcome | 'lost'; readonly known: Known };

const ownPath = (c: PathContext, { kind }: AnyLink) =>
  kind === 'own' ? { ownDataPath: `/d/${tokenOfPath(c.req.param('token'))}` } : {};

const known = async (
  dependencies: PreferencesDependencies,
  link: AnyLink,
): Promise<Known | undefined> => {
  const { contact, sender } = await readParty(dependencies, link);
  return contact === undefined || sender === undefined ? undefined : { contact, sender };
};

const mailOwnData = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { contact, sender }: Known,
): Promise<Response> => {
  const language = languageOf(c, contact.language);
  const outcome = await askOwnData(dependencies, contact, language);
  const address = maskedAddress(contact.email);
  return respondPage(c, linkMailedPage({ language, sender, address, outcome }));
};

const carryOut = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { asking: { link, ...party }, form }: { readonly asking: Asking; readonly form: Asked },
): Promise<Done> => {
  const { contact, sender } = party;
  if (form.do === 'save')
    return {
      outcome: await save(c, dependencies, { party, link, choices: form.choices }),
      known: party,
    };
  if (form.do !== 'language' || form.language === contact.language)
    return { outcome: form.do === 'language' ? 'unchanged' : 'shown', known: party };
  const changed = await changeLanguage(dependencies, contact, { language: form.language });
  return { outcome: 'saved', known: { contact: changed, sender } };
};

/** Stops at once; what is switched on by a link that may have been passed on is asked back first. */
const save = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  {
    party,
    link,
    choices,
  }: { readonly party: Known; readonly link: AnyLink; readonly choices: readonly Choice[] },
): Promise<Outcome | 'lost'> => {
  const { contact } = party;
  const { addressAt } = link;
  const language = languageOf(c, contact.language);
  const context = {
    senderId: contact.senderId,
    at: dependencies.now(),
    language,
    ...browserOf(c),
    ...defined({ addressAt }),
  };
  const started = choices.filter(({ to }) => to !== 'off');
  if (link.kind === 'own' || started.length === 0) {
    const outcome = await saveChoices(dependencies, { known: party, choices, context });
    if (outcome === 'saved') await confirmStarted(dependencies, { known: party, started, context });
    return outcome;
  }
  const stops = choices.filter(({ to }) => to === 'off');
  const stopped = await saveChoices(dependencies, { known: party, choices: stops, context });
  if (stopped === 'lost') return 'lost';
  const fields = started.map((choice) =>
    choiceField({ ...choice, wasOn: false, resumes: choice.to === 'resumed' }),
  );
  await askOwnLink(dependencies, { contact, language, wanted: fields });
  return 'asked';
};

type Asking = Known & { readonly link: AnyLink };

const answerForm = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { asking, form }: { readonly asking: Asking; readonly form: Asked },
): Promise<Response> => {
  if (form.do === 'mine') return mailOwnData(c, dependencies, asking);
  const began = dependencies.now();
  const { outcome, known: party } = await carryOut(c, dependencies, { asking, form });
  if (outcome === 'lost') return respondUnavailable(c);
  return showPreferences(c, dependencies, {
    known: party,
    outcome,
    shown: {
      own: ownPath(c, asking.link),
      // A link that may have been passed on gives its reader the proof of what it did, and of nothing else.
      isProvable: ({ recordedAt, method }) =>
        asking.link.kind === 'own' || (recordedAt >= began && method === 'preference-centre'),
    },
  });
};

/** The same for a link to an address that the contact left: it stops, and shows nothing. */
const answerLeft = async (
  c: PathContext,
  dependencies: PreferencesDependencies,
  { asking, form }: { readonly asking: Asking; readonly form: Asked },
): Promise<Response> => {
  const { outcome } = await carryOut(c, dependencies, { asking, form: onlyStopsOf(form) });
  return outcome === 'lost' ? respondUnavailable(c) : showStopOnly(c, dependencies, asking.link);
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
  /** A link to one's own data. */
  | { readonly do: 'mine' }
  | { readonly do: 'nothing' };

/** Far more than our longest form; anything longer does not come from us. */
const longestForm = 100_000;

/** Reads a posted form. A value that none of our forms sends asks for nothing, and is not an error. */
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
    case 'mine':
      return { do: 'mine' };
    case 'language': {
      const language = languages.find((each) => each === form.get('language'));
      return language === undefined ? { do: 'nothing' } : { do: 'language', language };
    }
    default:
      return { do: 'nothing' };
  }
};
