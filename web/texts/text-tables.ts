import { wayOutTexts } from '../../shared/delivery/content/layouts/way-out-texts.ts';
import { locales } from '../../shared/kernel/format-date.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { languageNames, layoutTexts } from '../layout.ts';
import { optInTexts } from '../mails/opt-in-confirmation.ts';
import { ownLinkTexts } from '../mails/own-link.ts';
import { confirmTexts } from '../pages/confirm-page.ts';
import { keptTexts } from '../pages/kept-page.ts';
import { linkMailedTexts } from '../pages/link-mailed-page.ts';
import { neutralTexts } from '../pages/neutral-page.ts';
import { unavailableTexts } from '../pages/unavailable-page.ts';
import { certificateTexts } from '../prints/certificate-print.ts';
import { printTexts } from '../prints/print-texts.ts';
import { receiptTexts } from '../prints/receipt-print.ts';
import { actorTexts, eventTexts, methodTexts } from './event-texts.ts';
import { groundTexts } from './ground-texts.ts';
import { offText, offTexts, onText, sinceTexts } from './off-texts.ts';
import { ownTexts } from './own-texts.ts';
import { preferenceTexts } from './preference-texts.ts';
import { proofTexts } from './proof-texts.ts';
import { scopeTexts } from './scope-label.ts';
import { signUpTexts } from './sign-up-texts.ts';
import { stopTexts } from './stop-texts.ts';
import { whyTexts } from './why-texts.ts';

/** Every text of the public pages, of the mails of fixed text and of layouts: what a language must hold. */
export const textTables = {
  locale: locales,
  name: languageNames,
  layout: layoutTexts,
  preferences: preferenceTexts,
  scopes: scopeTexts,
  grounds: groundTexts,
  on: onText,
  off: offText,
  offBecause: offTexts,
  since: sinceTexts,
  events: eventTexts,
  methods: methodTexts,
  actors: actorTexts,
  stop: stopTexts,
  why: whyTexts,
  own: ownTexts,
  proof: proofTexts,
  confirm: confirmTexts,
  signUp: signUpTexts,
  kept: keptTexts,
  linkMailed: linkMailedTexts,
  neutral: neutralTexts,
  unavailable: unavailableTexts,
  optInMail: optInTexts,
  ownLinkMail: ownLinkTexts,
  waysOut: wayOutTexts,
  prints: printTexts,
  certificates: certificateTexts,
  receipts: receiptTexts,
} as const;

/** The texts of one language, in one file: the tables with its own word in place of all. */
export type LanguageFile = InOneLanguage<typeof textTables>;

type InOneLanguage<Tables> =
  Tables extends Readonly<Record<Language, infer Text>>
    ? Text
    : { readonly [Key in keyof Tables]: InOneLanguage<Tables[Key]> };

/** The texts of a language that there is, as a file would hold them: to begin a translation from. */
export const languageFile = (language: Language): LanguageFile =>
  inOne(textTables, language) as LanguageFile;

const inOne = (tables: object, language: Language): unknown =>
  isTable(tables)
    ? tables[language]
    : Object.fromEntries(
        Object.entries(tables).map(([key, each]) => [key, inOne(each as object, language)]),
      );

/** Whether a value holds a text for each language. */
export const isTable = (value: object): value is Record<Language, unknown> =>
  languages.every((language) => Object.hasOwn(value, language));
