import { html } from 'hono/html';
import type { ErasureCertificate } from '../../shared/consent/suppression/certificate-store.ts';
import { formatMoment } from '../../shared/kernel/format-date.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { RemovalCertificate } from '../../shared/retention/removing-mailings.ts';
import { textOfHtml } from '../html.ts';
import { factList, printPage } from './print-page.ts';

/** The certificate of what was removed, on one page of paper; it names nobody who was. */
export const certificatePrint = (certificate: Printed, language: Language): string => {
  const texts = certificateTexts[language];
  const isPerson = 'contactId' in certificate;
  const { leaves = [] } = certificate;
  return textOfHtml(
    printPage({
      language,
      title: isPerson ? texts.erasure : texts.removal,
      body: html`<p>${isPerson ? texts.erased : texts.removed}</p>${factList([
        [texts.id, isPerson ? certificate.contactId : certificate.mailingId],
        [texts.certificate, certificate.certificateId],
        [texts.sender, certificate.senderId],
        [texts.done, formatMoment(certificate.completedAt, language)],
        [texts.by, certificate.requestedBy],
        [texts.reason, certificate.reason],
        [texts.reference, certificate.evidenceRef],
        [texts.events, isPerson ? String(certificate.eventsRemoved) : undefined],
        [texts.leaves, String(leaves.length)],
      ])}${
        isPerson
          ? html`<p>${certificate.keepsOff === false ? texts.notKeptOff : texts.keptOff}</p>`
          : ''
      }<p class="foot">${texts.proof}</p>`,
    }),
  );
};

type CertificateTexts = Readonly<
  Record<
    | 'erasure'
    | 'removal'
    | 'erased'
    | 'removed'
    | 'id'
    | 'certificate'
    | 'sender'
    | 'done'
    | 'by'
    | 'reason'
    | 'reference'
    | 'events'
    | 'leaves'
    | 'keptOff'
    | 'notKeptOff'
    | 'proof',
    string
  >
>;

type Printed = Extract<ErasureCertificate, { readonly status: 'completed' }> | RemovalCertificate;

export const certificateTexts: Translated<CertificateTexts> = {
  nl: {
    erasure: 'Bewijs van wissing',
    removal: 'Bewijs van verwijdering van een mailing',
    erased:
      'Alle gegevens van de persoon met dit nummer zijn gewist (art. 17 AVG). Het nummer leidt naar niemand meer.',
    removed:
      'De mailing met dit nummer is na afloop van de bewaartermijn verwijderd, met alle oordelen over ontvangers (art. 5 lid 1 onder e AVG).',
    id: 'Nummer',
    certificate: 'Bewijsnummer',
    sender: 'Afzender',
    done: 'Voltooid op',
    by: 'Uitgevoerd door',
    reason: 'Reden',
    reference: 'Stuk',
    events: 'Verwijderde gebeurtenissen',
    leaves: 'Gesloten regels van het logboek',
    keptOff:
      'Van het adres is alleen een sleutelhash gebleven, zodat er geen e-mail meer naartoe gaat.',
    notKeptOff: 'Van het adres is niets gebleven.',
    proof:
      'Dit bewijs staat als regel in het ondertekende bewijslogboek van de afzender; het bestand .tlog-proof toont dat aan zonder de afzender.',
  },
  en: {
    erasure: 'Certificate of erasure',
    removal: 'Certificate of the removal of a mailing',
    erased:
      'All data of the person with this number were erased (Article 17 GDPR). The number leads to nobody any more.',
    removed:
      'The mailing with this number was removed at the end of its term, with every verdict on its recipients (Article 5(1)(e) GDPR).',
    id: 'Number',
    certificate: 'Certificate',
    sender: 'Sender',
    done: 'Completed on',
    by: 'Carried out by',
    reason: 'Reason',
    reference: 'Document',
    events: 'Events removed',
    leaves: 'Entries of the log that it closes',
    keptOff: 'Of the address only a keyed hash remains, so that no more mail goes to it.',
    notKeptOff: 'Nothing of the address remains.',
    proof:
      'This certificate is an entry of the sender’s signed evidence log; the file .tlog-proof shows that without the sender.',
  },
  de: {
    erasure: 'Bescheinigung der Löschung',
    removal: 'Bescheinigung der Löschung eines Mailings',
    erased:
      'Alle Daten der Person mit dieser Nummer wurden gelöscht (Art. 17 DSGVO). Die Nummer führt zu niemandem mehr.',
    removed:
      'Das Mailing mit dieser Nummer wurde nach Ablauf seiner Frist gelöscht, mit jedem Ergebnis zu seinen Empfängern (Art. 5 Abs. 1 Buchst. e DSGVO).',
    id: 'Nummer',
    certificate: 'Bescheinigung',
    sender: 'Absender',
    done: 'Abgeschlossen am',
    by: 'Ausgeführt von',
    reason: 'Grund',
    reference: 'Beleg',
    events: 'Entfernte Ereignisse',
    leaves: 'Geschlossene Einträge des Protokolls',
    keptOff:
      'Von der Adresse bleibt nur ein Schlüssel-Hash, damit keine E-Mail mehr an sie gesendet wird.',
    notKeptOff: 'Von der Adresse bleibt nichts.',
    proof:
      'Diese Bescheinigung ist ein Eintrag im signierten Nachweisprotokoll des Absenders; die Datei .tlog-proof zeigt das ohne den Absender.',
  },
};
