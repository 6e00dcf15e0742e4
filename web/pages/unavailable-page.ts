import { html } from 'hono/html';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { warningMark } from '../marks.ts';

/** Said when nothing could be stored anywhere: never a success that is none. */
export const unavailablePage = (language: Language): Html => {
  const { title, lead, again } = unavailableTexts[language];
  return layout({
    language,
    title,
    body: html`<section class="card">${warningMark}<h1>${title}</h1><p class="lead">${lead}</p>
<div class="actions"><a class="button" href="?lang=${language}">${again}</a></div></section>`,
  });
};

export const unavailableTexts: Translated<{
  readonly title: string;
  readonly lead: string;
  readonly again: string;
}> = {
  nl: {
    title: 'Dat lukte nu niet',
    lead: 'Uw keuze is niet opgeslagen. Dat ligt aan ons, niet aan u.',
    again: 'Opnieuw proberen',
  },
  en: {
    title: 'That did not work just now',
    lead: 'Your choice has not been stored. That is our fault, not yours.',
    again: 'Try again',
  },
  de: {
    title: 'Das hat gerade nicht geklappt',
    lead: 'Ihre Entscheidung wurde nicht gespeichert. Das liegt an uns, nicht an Ihnen.',
    again: 'Erneut versuchen',
  },
};
