import { html } from 'hono/html';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import type { ConsentStatus } from '../../shared/consent/fold/consent-state.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import { formatMoment } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { textOfHtml } from '../html.ts';
import { howWords, scopeWords, shownText } from './event-words.ts';
import { factList, printPage, section } from './print-page.ts';
import { printTexts } from './print-texts.ts';

/** The receipt of one consent on paper, for the person to keep (GDPR art. 7(1) and (3)). */
export const receiptPrint = (
  { event, notice, sender, person, holds, proofUrl, createdAt }: PrintedReceipt,
  language: Language,
): string => {
  const texts = printTexts[language];
  const own = receiptTexts[language];
  const shown = shownText(event, notice, language);
  const { recordedBy } = event;
  return textOfHtml(
    printPage({
      language,
      title: own.title,
      body: html`<p>${own.what}</p>${section(
        texts.sender,
        factList([
          [texts.name, sender.legalName],
          [texts.address, sender.postalAddress],
          [texts.registration, sender.registration],
        ]),
      )}${section(
        own.given,
        factList([
          [texts.person, person],
          [texts.what, scopeWords(event.scope, texts)],
          [texts.when, formatMoment(event.occurredAt, language)],
          [texts.recordedBy, texts.by[event.actor.kind]],
          [own.how, howWords(event, language)],
          [
            own.recorded,
            `${formatMoment(event.recordedAt, language)}${recordedBy === undefined ? '' : `, ${recordedBy.id}`}`,
          ],
          [own.number, event.eventId],
          [own.now, own.states[holds ?? 'unproven']],
        ]),
      )}${section(
        texts.shown,
        shown === undefined
          ? html`<p>${own.noText}</p>`
          : html`<blockquote>${shown}</blockquote><p><code>${notice?.noticeId}/${notice?.version} ${event.noticeSha256}</code></p>`,
      )}${section(own.end, html`<p>${own.ending}</p>`)}${section(
        own.proof,
        html`<p>${own.proved}</p>${proofUrl === undefined ? '' : html`<p><code>${proofUrl}</code></p>`}`,
      )}<p class="foot">${texts.madeAt}: ${formatMoment(createdAt, language)}</p>`,
    }),
  );
};

export type PrintedReceipt = {
  readonly event: ConsentEvent;
  readonly notice: Notice | undefined;
  readonly sender: Sender;
  /** As the caller knows the person. */
  readonly person: string;
  /** What holds of it now. */
  readonly holds: ConsentStatus | undefined;
  readonly proofUrl: string | undefined;
  readonly createdAt: Instant;
};

type ReceiptTexts = Readonly<
  Record<
    | 'title'
    | 'what'
    | 'given'
    | 'how'
    | 'recorded'
    | 'number'
    | 'now'
    | 'noText'
    | 'end'
    | 'ending'
    | 'proof'
    | 'proved',
    string
  >
> & { readonly states: Readonly<Record<ConsentStatus, string>> };

export const receiptTexts: Translated<ReceiptTexts> = {
  nl: {
    title: 'Bewijs van toestemming',
    what: 'Dit vermeldt waarvoor toestemming is vastgelegd, op welke tekst en wanneer, zodat u het kunt bewaren (art. 7 AVG).',
    given: 'De toestemming',
    how: 'Hoe',
    recorded: 'Vastgelegd',
    number: 'Nummer',
    now: 'Geldt nu',
    noText: 'Bij deze toestemming is geen tekst vastgelegd.',
    end: 'Intrekken',
    ending:
      'U trekt de toestemming in met de link onderaan elke e-mail, of door het de afzender te laten weten. Dat is even gemakkelijk als geven, en kost niets (art. 7 lid 3 AVG).',
    proof: 'Zelf controleren',
    proved:
      'De toestemming is een regel in het ondertekende bewijslogboek van de afzender. Het bestand .tlog-proof toont dat aan zonder de afzender.',
    states: {
      granted: 'ja',
      pending: 'nog niet: de bevestiging wordt afgewacht',
      refused: 'nee: geweigerd',
      withdrawn: 'nee: ingetrokken',
      objected: 'nee: bezwaar gemaakt',
      expired: 'nee: verlopen',
      invalidated: 'nee: ongeldig verklaard',
      unproven: 'nee: niet bewezen',
    },
  },
  en: {
    title: 'Receipt of consent',
    what: 'This states for what consent is recorded, on which text and when, for you to keep (Article 7 GDPR).',
    given: 'The consent',
    how: 'How',
    recorded: 'Recorded',
    number: 'Number',
    now: 'Holds now',
    noText: 'No text is recorded with this consent.',
    end: 'Withdrawing',
    ending:
      'You withdraw the consent with the link at the end of every mail, or by telling the sender. That is as easy as giving it, and costs nothing (Article 7(3) GDPR).',
    proof: 'Checking it yourself',
    proved:
      'The consent is an entry of the sender’s signed evidence log. The file .tlog-proof shows that without the sender.',
    states: {
      granted: 'yes',
      pending: 'not yet: the confirmation is awaited',
      refused: 'no: refused',
      withdrawn: 'no: withdrawn',
      objected: 'no: objected to',
      expired: 'no: expired',
      invalidated: 'no: declared invalid',
      unproven: 'no: not proved',
    },
  },
  de: {
    title: 'Nachweis der Einwilligung',
    what: 'Hier steht, wofür eine Einwilligung erfasst ist, zu welchem Text und wann, damit Sie es aufbewahren können (Art. 7 DSGVO).',
    given: 'Die Einwilligung',
    how: 'Wie',
    recorded: 'Erfasst',
    number: 'Nummer',
    now: 'Gilt jetzt',
    noText: 'Zu dieser Einwilligung ist kein Text erfasst.',
    end: 'Widerruf',
    ending:
      'Sie widerrufen die Einwilligung mit dem Link am Ende jeder E-Mail oder durch eine Mitteilung an den Absender. Das ist so einfach wie das Erteilen und kostet nichts (Art. 7 Abs. 3 DSGVO).',
    proof: 'Selbst prüfen',
    proved:
      'Die Einwilligung ist ein Eintrag im signierten Nachweisprotokoll des Absenders. Die Datei .tlog-proof zeigt das ohne den Absender.',
    states: {
      granted: 'ja',
      pending: 'noch nicht: die Bestätigung steht aus',
      refused: 'nein: abgelehnt',
      withdrawn: 'nein: widerrufen',
      objected: 'nein: widersprochen',
      expired: 'nein: abgelaufen',
      invalidated: 'nein: für ungültig erklärt',
      unproven: 'nein: nicht nachgewiesen',
    },
  },
};
