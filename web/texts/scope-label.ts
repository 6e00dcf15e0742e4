import type { Language, Translated } from '../../shared/kernel/language.ts';
import {
  type Activity,
  type BuiltInActivity,
  isBuiltIn,
  type RegulatedPurpose,
} from '../../shared/kernel/purpose.ts';

/** What a scope is called in the middle of a sentence; topics have the sender's own name. */
export const scopeLabel = (
  { purpose, topic, activity, activityName }: LabelledScope,
  language: Language,
): string => {
  if (activity !== undefined)
    return isBuiltIn(activity)
      ? activityNames[activity][language]
      : (activityName ?? otherUse[language]);
  if (topic !== undefined) return aboutTopic[language](topic);
  return purpose === undefined ? everything[language] : purposeNames[purpose][language];
};

/** Several scopes in one sentence, each named once. */
export const scopesLabel = (scopes: readonly LabelledScope[], language: Language): string => {
  const labels = [...new Set(scopes.map((scope) => scopeLabel(scope, language)))];
  const last = labels.at(-1) ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} ${and[language]} ${last}`;
};

const and: Translated = { nl: 'en', en: 'and', de: 'und' };

const aboutTopic: Translated<(topic: string) => string> = {
  nl: (topic) => `mails over ‘${topic}’`,
  en: (topic) => `mails about “${topic}”`,
  de: (topic) => `E-Mails zum Thema „${topic}“`,
};

const purposeNames: Readonly<Record<RegulatedPurpose, Translated>> = {
  commercial: {
    nl: 'aanbiedingen en reclame',
    en: 'offers and advertising',
    de: 'Angebote und Werbung',
  },
  ideological: {
    nl: 'berichten over idealen en acties',
    en: 'messages about ideals and causes',
    de: 'Nachrichten zu Anliegen und Aktionen',
  },
  charitable: {
    nl: 'berichten voor goede doelen',
    en: 'messages for charity',
    de: 'Nachrichten für wohltätige Zwecke',
  },
};

const activityNames: Readonly<Record<BuiltInActivity, Translated>> = {
  'tracking.open': {
    nl: 'meten of u mails opent',
    en: 'measuring whether you open mails',
    de: 'Messung, ob Sie E-Mails öffnen',
  },
  'tracking.click': {
    nl: 'meten welke links u aanklikt',
    en: 'measuring which links you follow',
    de: 'Messung, welche Links Sie anklicken',
  },
  personalisation: {
    nl: 'mails aanpassen aan wat u doet',
    en: 'fitting mails to what you do',
    de: 'Anpassung der E-Mails an Ihr Verhalten',
  },
};

/** An activity that the sender no longer names: its id means nothing to readers. */
const otherUse: Translated = {
  nl: 'een ander gebruik van uw gegevens',
  en: 'another use of your data',
  de: 'eine andere Verwendung Ihrer Daten',
};

const everything: Translated = {
  nl: 'alle reclame, oproepen en wervende mails',
  en: 'all advertising, appeals and promotional mail',
  de: 'jegliche Werbung, Aufrufe und werbende E-Mails',
};

export type LabelledScope = {
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
  /** What the sender calls an activity of its own. */
  readonly activityName?: string;
};

/** The purpose a topic belongs to, for the line under its name. */
export const purposeLabel = (purpose: RegulatedPurpose, language: Language): string =>
  purposeNames[purpose][language];

/** A sentence with its full stop, which a name at its end may have brought. */
export const ended = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`;

/** The same words at the start of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All words of scopes, as a language file holds them. */
export const scopeTexts = {
  and,
  aboutTopic,
  purposeNames,
  activityNames,
  otherUse,
  everything,
} as const;
