import type { Translated } from '../../kernel/language.ts';

/** A source of law, cited in each language as its lawyers do. */
export type Source = Translated;

/** The General Data Protection Regulation, (EU) 2016/679. */
export const gdpr = (article: string, paragraph?: string, letter?: string): Source => {
  const place = { article, paragraph, letter };
  return {
    nl: `${dutch(place)} AVG`,
    en: `${english(place)} GDPR`,
    de: `${german(place)} DSGVO`,
  };
};

/** A definition of GDPR art. 4. */
export const gdprDefinition = (number: number): Source => ({
  nl: `art. 4 punt ${number} AVG`,
  en: `Article 4(${number}) GDPR`,
  de: `Art. 4 Nr. ${number} DSGVO`,
});

/** GDPR art. 21(2)-(3): the objection to direct marketing. */
export const gdprObjection: Source = {
  nl: 'art. 21 lid 2 en 3 AVG',
  en: 'Article 21(2) and (3) GDPR',
  de: 'Art. 21 Abs. 2 und 3 DSGVO',
};

/** A recital of the GDPR. */
export const gdprRecital = (number: number): Source => ({
  nl: `overweging ${number} AVG`,
  en: `recital ${number} GDPR`,
  de: `Erwägungsgrund ${number} DSGVO`,
});

/** The Dutch Telecommunicatiewet. */
export const tw = (article: string, paragraph?: string, letter?: string): Source => {
  const place = { article, paragraph, letter };
  return {
    nl: `${dutch(place)} Telecommunicatiewet`,
    en: `${english(place)} of the Dutch Telecommunications Act`,
    de: `${german(place)} des niederländischen Telekommunikationsgesetzes`,
  };
};

/** Directive 2002/58/EC (ePrivacy). */
export const ePrivacy = (article: string, paragraph?: string): Source => {
  const place = { article, paragraph };
  return {
    nl: `${dutch(place)} Richtlijn 2002/58/EG`,
    en: `${english(place)} of Directive 2002/58/EC`,
    de: `${german(place)} der Richtlinie 2002/58/EG`,
  };
};

/** Directive 2000/31/EC (electronic commerce). */
export const eCommerce = (article: string, letter?: string): Source => {
  const place = { article, letter };
  return {
    nl: `${dutch(place)} Richtlijn 2000/31/EG`,
    en: `${english(place)} of Directive 2000/31/EC`,
    de: `${german(place)} der Richtlinie 2000/31/EG`,
  };
};

/** The German Gesetz gegen den unlauteren Wettbewerb. */
export const uwg = (section: number, paragraph: string, number?: number): Source => ({
  nl: `§ ${section} lid ${paragraph}${number === undefined ? '' : ` nr. ${number}`} UWG (Duitsland)`,
  en: `section ${section}(${paragraph})${number === undefined ? '' : ` no. ${number}`} UWG (Germany)`,
  de: `§ ${section} Abs. ${paragraph}${number === undefined ? '' : ` Nr. ${number}`} UWG`,
});

/** EDPB Guidelines 05/2020 on consent. */
export const edpbConsent = (paragraphs: string): Source => ({
  nl: `EDPB-richtsnoeren 05/2020, punt ${paragraphs}`,
  en: `EDPB Guidelines 05/2020, paragraph ${paragraphs}`,
  de: `EDSA-Leitlinien 05/2020, Rn. ${paragraphs}`,
});

/** CJEU, 13 November 2025, C-654/23: a free account can be a sale. */
export const inteligo: Source = {
  nl: 'HvJ EU 13 november 2025, C-654/23 (Inteligo Media)',
  en: 'CJEU, 13 November 2025, C-654/23 (Inteligo Media)',
  de: 'EuGH, Urteil vom 13. November 2025, C-654/23 (Inteligo Media)',
};

/** Any other act, cited the same way in every language. */
export const foreign = (nl: string, en: string, de: string): Source => ({ nl, en, de });

/** A place in an act: its article, and where it has them a paragraph and a letter or number. */
type Place = {
  readonly article: string;
  readonly paragraph?: string | undefined;
  readonly letter?: string | undefined;
};

const dutch = ({ article, paragraph, letter }: Place): string =>
  `art. ${article}${paragraph === undefined ? '' : ` lid ${paragraph}`}${letter === undefined ? '' : ` onder ${letter}`}`;

const english = ({ article, paragraph, letter }: Place): string =>
  `Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}${letter === undefined ? '' : `(${letter})`}`;

const german = ({ article, paragraph, letter }: Place): string =>
  `Art. ${article}${paragraph === undefined ? '' : ` Abs. ${paragraph}`}${letter === undefined ? '' : ` Buchst. ${letter}`}`;
