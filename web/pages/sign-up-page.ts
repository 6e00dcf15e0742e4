import { html } from 'hono/html';
import type { Language } from '../../shared/kernel/language.ts';
import type { RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext, type PageSender } from '../layout.ts';
import { mailMark } from '../marks.ts';
import { capitalised, purposeLabel } from '../texts/scope-label.ts';
import { type SignUpProblem, signUpTexts } from '../texts/sign-up-texts.ts';

/** The page on which anybody signs up with a sender. */
export const signUpPage = (view: SignUpView): Html => {
  const { language, sender, problem } = view;
  const texts = signUpTexts[language];
  const said = problem === undefined ? undefined : texts.problems[problem];
  return layout({
    language,
    sender,
    title: said === undefined ? texts.title : `${texts.again}: ${texts.title}`,
    body: html`<section class="card">${mailMark}
<h1>${texts.title}</h1>
${said === undefined ? '' : html`<p class="notice" role="alert" id="problem">${said}</p>`}
<p class="lead">${texts.lead(sender.legalName)}</p>
${formOf(view, { unseen: html`class="unseen"`, end: '' })}
</section>`,
  });
};

/** The form by itself, for any site: it needs no script and no style sheet. */
export const signUpForm = (view: SignUpView): Html =>
  formOf(view, {
    unseen: html`style="position:absolute;left:-999rem"`,
    end: html`<p class="soft small">${signature(view.sender)}</p>`,
  });

/** Who asks; our own page says so at its foot. */
const signature = ({ legalName, postalAddress, registration }: PageSender): string =>
  [legalName, postalAddress, registration ?? []].flat().join(', ');

/** `unseen`: keeps the field for programs out of sight; our pages accept only the styles of their sheet. */
const formOf = (
  view: SignUpView,
  { unseen, end }: { readonly unseen: Html; readonly end: Html | '' },
): Html => {
  const { language, sender, action, boxes, email = '', problem } = view;
  const texts = signUpTexts[language];
  const isFaulty = problem === 'address';
  return html`<form method="post" action="${action}" lang="${language}" class="sign-up">
<p><label for="sign-up-email">${texts.email}</label>
<input type="email" id="sign-up-email" name="email" value="${email}" autocomplete="email" maxlength="320" required ${isFaulty ? html`aria-invalid="true" aria-describedby="problem"` : ''}></p>
<fieldset><legend>${texts.choose}</legend>
${boxes.map((box, index) => boxItem(box, index, view))}
</fieldset>
<p aria-hidden="true" ${unseen}><label for="sign-up-website">${texts.trap}</label>
<input type="text" id="sign-up-website" name="website" value="" tabindex="-1" autocomplete="off"></p>
<div class="actions"><button>${texts.button}</button></div>
<p class="soft small after">${texts.next(sender.legalName)}</p>
${end}
</form>`;
};

export type SignUpView = PageContext & {
  readonly language: Language;
  readonly sender: PageSender;
  /** Where the form goes. */
  readonly action: string;
  readonly boxes: readonly SignUpBox[];
  readonly email?: string;
  readonly ticked?: ReadonlySet<string>;
  readonly problem?: SignUpProblem;
};

/** One thing to sign up for, with the text that is agreed to. */
export type SignUpBox = {
  readonly purpose: RegulatedPurpose;
  readonly topic?: string;
  readonly description?: string;
  readonly value: string;
  readonly text: string;
};

/** Boxes come empty: what nobody ticked is not consent (GDPR recital 32). */
const boxItem = (
  { purpose, topic, description, value, text }: SignUpBox,
  index: number,
  { language, ticked }: SignUpView,
): Html => {
  const id = `sign-up-${index}`;
  const name = topic ?? capitalised(purposeLabel(purpose, language));
  return html`<div class="box">
<input type="checkbox" id="${id}" name="on" value="${value}" aria-describedby="${id}-text" ${ticked?.has(value) === true ? 'checked' : ''}>
<label for="${id}">${name}</label>
<p id="${id}-text" class="small">${description === undefined ? '' : `${description} `}${text}</p>
</div>`;
};

/** Says to look at the mail, whoever the address belongs to. */
export const signedUpPage = ({
  language,
  sender,
}: PageContext & { readonly sender: PageSender }): Html => {
  const { doneTitle, done, none } = signUpTexts[language];
  return layout({
    language,
    sender,
    title: doneTitle,
    body: html`<section class="card">${mailMark}<h1>${doneTitle}</h1>
<p class="lead" role="status">${done(sender.legalName)}</p>
<p class="soft">${none}</p></section>`,
  });
};
