import { html } from 'hono/html';
import type { Translated } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext, type PageSender } from '../layout.ts';
import { mailMark } from '../marks.ts';

/** Says that a link was mailed, or, at a shared address, that the officer was asked. */
export const linkMailedPage = ({ language, sender, address, outcome }: LinkMailedView): Html => {
  const said = linkMailedTexts[language];
  const { title, lead } = outcome === 'mailed' ? said.mailed : said.toOfficer;
  return layout({
    language,
    sender,
    title,
    body: html`<section class="card">${mailMark}<h1>${title}</h1>
<p class="lead" role="status">${lead(address, sender.legalName)}</p>
${outcome === 'mailed' ? html`<p class="soft">${said.once}</p>` : ''}</section>`,
  });
};

type LinkMailedView = PageContext & {
  readonly sender: PageSender;
  /** Masked. */
  readonly address: string;
  readonly outcome: 'mailed' | 'to-officer';
};

type Said = {
  readonly title: string;
  readonly lead: (address: string, sender: string) => string;
};

export const linkMailedTexts: Translated<{
  readonly mailed: Said;
  readonly toOfficer: Said;
  readonly once: string;
}> = {
  nl: {
    mailed: {
      title: 'Kijk in uw mail',
      lead: (address) => `We mailen een link aan ${address}. Die werkt twee uur.`,
    },
    toOfficer: {
      title: 'Uw vraag is doorgegeven',
      lead: (address, sender) =>
        `Meer mensen lezen mail aan ${address}. Daarom kijkt een medewerker van ${sender} eerst om wie het gaat. U krijgt binnen een maand antwoord.`,
    },
    once: 'Vroeg u het al eerder in dit uur? Gebruik dan de link in de mail die u al kreeg.',
  },
  en: {
    mailed: {
      title: 'Look at your mail',
      lead: (address) => `We are mailing a link to ${address}. It works for two hours.`,
    },
    toOfficer: {
      title: 'Your question was passed on',
      lead: (address, sender) =>
        `More people read mail to ${address}. So somebody at ${sender} first finds out whom it is about. You get an answer within a month.`,
    },
    once: 'Did you ask within this hour already? Then use the link in the mail that you got.',
  },
  de: {
    mailed: {
      title: 'Sehen Sie in Ihr Postfach',
      lead: (address) => `Wir senden einen Link an ${address}. Er funktioniert zwei Stunden.`,
    },
    toOfficer: {
      title: 'Ihre Frage wurde weitergegeben',
      lead: (address, sender) =>
        `E-Mails an ${address} lesen mehrere Personen. Daher klärt zuerst jemand bei ${sender}, um wen es geht. Sie erhalten innerhalb eines Monats Antwort.`,
    },
    once: 'Haben Sie in dieser Stunde schon gefragt? Dann verwenden Sie den Link in der E-Mail, die Sie erhalten haben.',
  },
};
