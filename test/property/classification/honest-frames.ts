export type Lang = 'nl' | 'en' | 'de';

/** An ordinary service mail of each language, which passes. */
export const honestMails: Readonly<
  Record<Lang, { readonly subject: string; readonly blocks: readonly string[] }>
> = {
  nl: {
    subject: 'Uw factuur van november',
    blocks: [
      'Uw factuur 20231 voor november staat klaar.',
      'Het bedrag van € 41,50 wordt op 5 december van uw rekening afgeschreven.',
      'De details vindt u in uw account.',
    ],
  },
  en: {
    subject: 'Your invoice for November',
    blocks: [
      'Your invoice 20231 for November is ready.',
      'The amount of £41.50 will be debited from your account on 5 December.',
      'You can find the details in your account.',
    ],
  },
  de: {
    subject: 'Ihre Rechnung für November',
    blocks: [
      'Ihre Rechnung 20231 für November steht bereit.',
      'Der Betrag von 41,50 Euro wird am 5. Dezember von Ihrem Konto abgebucht.',
      'Die Einzelheiten finden Sie in Ihrem Konto.',
    ],
  },
};
