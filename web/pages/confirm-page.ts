import { html } from 'hono/html';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Translated } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext, type PageSender } from '../layout.ts';
import { doneMark, mailMark } from '../marks.ts';
import { type LabelledScope, scopesLabel } from '../texts/scope-label.ts';
import { proofOffer } from './proof-page.ts';

/** Asks the holder of the address to confirm; a scanner that fetches the page confirms nothing. */
export const confirmPage = ({ language, sender, scopes, noticeTexts }: ConfirmView): Html => {
  const texts = confirmTexts[language];
  return layout({
    language,
    sender,
    title: texts.title,
    body: html`<section class="card">${mailMark}
<h1>${texts.title}</h1>
<p class="lead">${texts.question(scopesLabel(scopes, language), sender.legalName)}</p>
${quotations(noticeTexts, texts.agreed)}
<form method="post" action="?lang=${language}">
<div class="actions"><button name="confirm" value="yes">${texts.confirm}</button></div>
</form>
<hr>
<p class="soft small">${texts.ignore}</p>
</section>`,
  });
};

export type ConfirmView = PageContext & {
  readonly sender: PageSender;
  /** What was asked for; at least one. */
  readonly scopes: readonly LabelledScope[];
  /** The texts that were agreed to when this mail was asked for. */
  readonly noticeTexts: readonly string[];
  /** When the link was used before; absent when it was used just now. */
  readonly since?: Instant;
  /** Where the proofs of the confirmations are. */
  readonly proofs?: readonly string[];
};

export const confirmTexts: Translated<{
  readonly title: string;
  readonly question: (what: string, sender: string) => string;
  readonly agreed: string;
  readonly confirm: string;
  readonly ignore: string;
  readonly doneTitle: string;
  readonly already: (date: string) => string;
  readonly done: (what: string, sender: string) => string;
  readonly later: string;
}> = {
  nl: {
    title: 'Bevestig uw aanmelding',
    question: (what, sender) =>
      `Met uw adres is mail gevraagd van ${sender}: ${what}. Was u dat, bevestig het dan hier.`,
    agreed: 'Dit is de tekst waarmee u instemt:',
    confirm: 'Ja, dat wil ik',
    ignore: 'Vroeg u hier niet om? Doe dan niets: zonder deze bevestiging krijgt u geen mail.',
    doneTitle: 'Uw aanmelding is bevestigd',
    already: (date) => `U bevestigde dit al op ${date}. U hoeft niets meer te doen.`,
    done: (what, sender) => `Vanaf nu mag ${sender} u mailen: ${what}.`,
    later: 'In elke mail staat een link waarmee u dit met één klik weer stopt.',
  },
  en: {
    title: 'Confirm your sign-up',
    question: (what, sender) =>
      `Your address was used to ask for mail from ${sender}: ${what}. If that was you, confirm it here.`,
    agreed: 'This is the text you agree to:',
    confirm: 'Yes, I want this',
    ignore: 'Did you not ask for this? Then do nothing: unless you confirm you get no mail.',
    doneTitle: 'Your sign-up is confirmed',
    already: (date) => `You confirmed this already on ${date}. You need do nothing more.`,
    done: (what, sender) => `From now on ${sender} may mail you: ${what}.`,
    later: 'Every mail has a link by which you stop this again with one click.',
  },
  de: {
    title: 'Bestätigen Sie Ihre Anmeldung',
    question: (what, sender) =>
      `Mit Ihrer Adresse wurden E-Mails von ${sender} angefordert: ${what}. Wenn Sie das waren, bestätigen Sie es hier.`,
    agreed: 'In diesen Text willigen Sie ein:',
    confirm: 'Ja, das möchte ich',
    ignore:
      'Haben Sie das nicht angefordert? Dann tun Sie nichts: Ohne diese Bestätigung erhalten Sie keine E-Mails.',
    doneTitle: 'Ihre Anmeldung ist bestätigt',
    already: (date) => `Das haben Sie bereits am ${date} bestätigt. Sie müssen nichts weiter tun.`,
    done: (what, sender) => `Ab jetzt darf ${sender} Ihnen E-Mails senden: ${what}.`,
    later: 'In jeder E-Mail steht ein Link, mit dem Sie dies mit einem Klick wieder beenden.',
  },
};

const quotations = (noticeTexts: readonly string[], agreed: string): Html =>
  html`<p>${agreed}</p>${noticeTexts.map((text) => html`<blockquote><p>${text}</p></blockquote>`)}`;

/** Says that the sign-up is confirmed, to the person who just did so or who opens the link again. */
export const confirmedPage = ({
  language,
  sender,
  scopes,
  noticeTexts,
  since,
  proofs,
}: ConfirmView): Html => {
  const texts = confirmTexts[language];
  return layout({
    language,
    sender,
    title: texts.doneTitle,
    body: html`<section class="card">${doneMark}
<h1>${texts.doneTitle}</h1>
${since === undefined ? '' : html`<p role="status">${texts.already(formatDate(since, language))}</p>`}
<p class="lead">${texts.done(scopesLabel(scopes, language), sender.legalName)}</p>
${quotations(noticeTexts, texts.agreed)}
${proofOffer(proofs, language)}
<hr>
<p class="soft small">${texts.later}</p>
</section>`,
  });
};
