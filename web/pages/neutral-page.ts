import { html } from 'hono/html';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { warningMark } from '../marks.ts';

/**
 * The one answer to every link that is not ours or no longer holds: forged, cut short, foreign,
 * used, expired. It names no sender and says nothing about any address.
 */
export const neutralPage = (language: Language): Html => {
  const { title, lead, advice } = neutralTexts[language];
  return layout({
    language,
    title,
    body: html`<section class="card">${warningMark}<h1>${title}</h1><p class="lead">${lead}</p><p class="soft">${advice}</p></section>`,
  });
};

export const neutralTexts: Translated<{
  readonly title: string;
  readonly lead: string;
  readonly advice: string;
}> = {
  nl: {
    title: 'Deze link werkt niet',
    lead: 'De link is onvolledig, verlopen of al gebruikt. Er is niets veranderd.',
    advice:
      'Breekt uw mailprogramma lange links af? Kopieer dan de hele link uit de mail naar uw browser. ' +
      'Of gebruik de link onderaan de laatste mail die u kreeg, of beantwoord die mail: ook dan moet de afzender u van de lijst halen.',
  },
  en: {
    title: 'This link does not work',
    lead: 'The link is incomplete, expired or used before. Nothing has changed.',
    advice:
      'Does your mail program break long links? Then copy the whole link from the mail to your browser. ' +
      'Or use the link at the end of the latest mail you got, or answer that mail: the sender must take you off the list then too.',
  },
  de: {
    title: 'Dieser Link funktioniert nicht',
    lead: 'Der Link ist unvollständig, abgelaufen oder schon benutzt. Es wurde nichts geändert.',
    advice:
      'Bricht Ihr Mailprogramm lange Links um? Dann kopieren Sie den ganzen Link aus der E-Mail in Ihren Browser. ' +
      'Oder verwenden Sie den Link am Ende der letzten E-Mail, die Sie erhalten haben, oder antworten Sie darauf: Auch dann muss der Absender Sie von der Liste nehmen.',
  },
};
