import { html } from 'hono/html';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { doneMark } from '../marks.ts';

/** Said when an opt-out is kept for later and the overview cannot be shown just now. */
export const keptPage = (language: Language): Html => {
  const { title, lead, back } = keptTexts[language];
  return layout({
    language,
    title,
    body: html`<section class="card">${doneMark}<h1>${title}</h1><p class="lead">${lead}</p>
<div class="actions"><a class="button quiet" href="?lang=${language}">${back}</a></div></section>`,
  });
};

export const keptTexts: Translated<{
  readonly title: string;
  readonly lead: string;
  readonly back: string;
}> = {
  nl: {
    title: 'Uw afmelding is ontvangen',
    lead: 'Uw keuze is veilig opgeslagen en wordt nu verwerkt. U hoeft niets meer te doen.',
    back: 'Naar uw keuzes',
  },
  en: {
    title: 'Your opt-out has been received',
    lead: 'Your choice is stored safely and is being processed now. You need do nothing more.',
    back: 'To your choices',
  },
  de: {
    title: 'Ihre Abmeldung ist eingegangen',
    lead: 'Ihre Entscheidung ist sicher gespeichert und wird jetzt verarbeitet. Sie müssen nichts weiter tun.',
    back: 'Zu Ihrer Auswahl',
  },
};
