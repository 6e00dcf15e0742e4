import type { Context } from 'hono';
import { onPage } from '../../shared/consent/links/own-page.ts';
import { isId, senderId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { signUp } from '../../shared/subjects/sign-up.ts';
import { textOfHtml } from '../../web/html.ts';
import { signedUpPage, signUpForm, signUpPage } from '../../web/pages/sign-up-page.ts';
import type { SignUpProblem } from '../../web/texts/sign-up-texts.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { browserOf } from '../runtime/pages/browser-of.ts';
import { pageHeaders } from '../runtime/pages/page-headers.ts';
import {
  languageOf,
  respondNeutral,
  respondPage,
  respondUnavailable,
} from '../runtime/pages/respond-page.ts';
import { boxOf, type OfferedChoice, offeredChoices } from './offered-choices.ts';
import type { SignUpDependencies } from './sign-up-dependencies.ts';

/**
 * A page for each sender on which anybody signs up for its public topics, and the same form to put into
 * another site. The answer is the same whoever the address belongs to; the mail that follows is the
 * only thing that counts.
 */
export const addSignUpRoutes = (app: HttpApp, dependencies: SignUpDependencies): void => {
  app.get(path, async (c) => {
    const found = await find(c, dependencies);
    return found === undefined ? respondNeutral(c) : showForm(c, found);
  });

  app.get(`${path}/form`, async (c) => {
    const found = await find(c, dependencies);
    if (found === undefined) return respondNeutral(c);
    const { language, sender, offered } = found;
    const action = `${dependencies.publicUrl}/s/${sender.senderId}?lang=${language}`;
    const boxes = offered.map((choice) => boxOf(choice, language));
    const form = signUpForm({ language, sender, action, boxes });
    return c.html(`${textOfHtml(form)}\n`, 200, pageHeaders);
  });

  app.post(path, async (c) => {
    const found = await find(c, dependencies);
    if (found === undefined) return respondNeutral(c);
    const form = readForm(await c.req.text());
    const outcome = await carryOut(c, dependencies, { found, form });
    if (outcome === 'not-stored') return respondUnavailable(c);
    return outcome === 'done'
      ? respondPage(c, signedUpPage(found))
      : showForm(c, { ...found, email: form.email, ticked: form.on, problem: outcome });
  });
};

/** What comes of a form: `done` whatever the address is of, else why it is shown again. */
const carryOut = async (
  c: PathContext,
  dependencies: SignUpDependencies,
  {
    found: { sender, language, offered },
    form: { email, on, trap },
  }: { readonly found: Found; readonly form: Form },
): Promise<'done' | 'not-stored' | SignUpProblem> => {
  if (trap !== '') return 'done';
  const choices = offered.filter(({ value }) => on.has(value));
  if (choices.length < on.size) return 'other-text';
  if (choices.length === 0) return 'nothing';
  const browser = browserOf(c);
  if (!(await dependencies.takeSignUp(browser.ip ?? '', dependencies.now()))) return 'too-many';
  const shown = { page: '/s', ...sourceOf(c), ...browser };
  const { senderId } = sender;
  const form = { senderId, email, language, choices, ...shown };
  const outcome = await signUp(onPage(dependencies, '/s'), dependencies.optInRules, form);
  if (outcome === 'malformed-address') return 'address';
  return outcome === 'not-stored' ? 'not-stored' : 'done';
};

type Form = ReturnType<typeof readForm>;

const path = '/s/:senderId';
type PathContext = Context<HttpEnv, typeof path>;

type Found = {
  readonly language: Language;
  readonly sender: Sender;
  readonly offered: readonly OfferedChoice[];
};

/** The sender of the page and what it offers; undefined for one that offers a stranger nothing. */
const find = async (
  c: PathContext,
  dependencies: SignUpDependencies,
): Promise<Found | undefined> => {
  const named = c.req.param('senderId');
  if (!isId(named)) return undefined;
  const sender = await dependencies.senderOf(senderId(named));
  if (sender === undefined) return undefined;
  const language = languageOf(c);
  const topics = (c.req.queries('topic') ?? []).slice(0, 20);
  const offered = await offeredChoices(dependencies, {
    senderId: sender.senderId,
    language,
    named: topics,
  });
  return offered.length === 0 ? undefined : { language, sender, offered };
};

const showForm = (
  c: PathContext,
  {
    language,
    sender,
    offered,
    email = '',
    ticked = new Set(),
    problem,
  }: Found & {
    readonly email?: string;
    readonly ticked?: ReadonlySet<string>;
    readonly problem?: SignUpProblem;
  },
): Response => {
  const view = {
    language,
    sender,
    action: `?lang=${language}`,
    boxes: offered.map((choice) => boxOf(choice, language)),
    email,
    ticked,
    ...defined({ problem }),
  };
  return respondPage(c, signUpPage(view), statusOf(problem));
};

const statusOf = (problem: SignUpProblem | undefined): 200 | 422 | 429 => {
  if (problem === undefined) return 200;
  return problem === 'too-many' ? 429 : 422;
};

/** Far more than our longest form; anything longer does not come from us. */
const longestForm = 20_000;

/** Reads the form; `trap` is a field that people do not see. */
const readForm = (body: string) => {
  const form = new URLSearchParams(body.length > longestForm ? '' : body);
  return {
    email: (form.get('email') ?? '').trim().slice(0, 320).toWellFormed(),
    on: new Set(form.getAll('on')),
    trap: form.get('website') ?? '',
  };
};

/** The site that the form was on, as the browser tells; without its paths, which may name a person. */
const sourceOf = (c: PathContext): { readonly sourceUrl?: string } => {
  const origin = c.req.header('origin') ?? '';
  return origin.length <= 200 && URL.canParse(origin) ? { sourceUrl: origin } : {};
};
