import type { Language, Translated } from '../kernel/language.ts';
import { type Activity, type BuiltInActivity, isBuiltIn, isRegulated } from '../kernel/purpose.ts';
import { ownActivityName } from '../mailing/sender.ts';
import { joined } from './changes/scope-label.ts';
import { counterfactualText } from './counterfactual.ts';
import type { Decision } from './decision.ts';
import { sanctionsOn } from './explanation/sanctions-on.ts';
import { ePrivacy, foreign, type Source, tw } from './explanation/source.ts';
import { type Known, tell } from './explanation/tell.ts';
import { type Reason, reasons } from './reasons.ts';
import { ruleSets } from './rule-sets/applicable-law.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';

/**
 * A decision as a lawyer writes to a client: what may be done, the two strongest reasons with the
 * facts and the law they rest on, the words that made the mail marketing, tracking, the nearest
 * change that would reverse the decision, and what a sender that mails nevertheless would risk.
 * Whole sentences without codes or ids. What `known` does not hold is left out; the change needs
 * the contact, its consents and the mailing.
 */
export const explain = (decision: Explained, language: Language, known: Known = {}): string => {
  const sets = setsOf(decision.ruleSet);
  const { contact, consent, mailing, topicNames, passage } = known;
  const parts = [
    leads[language][decision.effect],
    ...reasonSentences(decision, language, known),
    passage === undefined || !isMarketing(decision) ? '' : passages[language](passage),
    isRegulated(decision.purpose) ? remarksOf(sets, language) : '',
    trackingText(decision, language, known),
    contact === undefined || consent === undefined || mailing === undefined
      ? ''
      : counterfactualText(
          { contact, consent, mailing, at: decision.at, ...(topicNames && { topicNames }) },
          language,
        ),
    sanctionsOn(decision, sets)?.[language] ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
};

/** The part of a decision that is explained; a stored verdict has no more. */
export type Explained = Pick<
  Decision,
  'effect' | 'reasons' | 'evidenceIds' | 'tracking' | 'purpose' | 'ruleSet' | 'at'
>;

/** One reason as a sentence with its source, of whatever is known. */
export const reasonSentence = (
  reason: Reason,
  {
    decision,
    language,
    known,
  }: {
    readonly decision: Pick<Decision, 'evidenceIds' | 'ruleSet'>;
    readonly language: Language;
    readonly known: Known;
  },
): string => {
  const phrase = reasons[reason].text[language];
  const said =
    typeof phrase === 'string' ? phrase : phrase(tell(reason, { decision, language, known }));
  const cited = citationOf(reason, decision.ruleSet, language);
  return cited === '' ? `${said}.` : `${said} (${cited}).`;
};

/** The sources of a reason under the law a decision names, its own sets first; may be empty text. */
export const citationOf = (reason: Reason, ruleSet: string, language: Language): string => {
  const sets = setsOf(ruleSet);
  const fallback: readonly Source[] = reasons[reason].sources;
  const cited =
    sets.length === 0 ? fallback : sets.flatMap(({ citations }) => citations[reason] ?? fallback);
  return [...new Set(cited.map((source) => source[language]))].join('; ');
};

/** The sets that a decision names, the sender's first. */
const setsOf = (ruleSet: string): readonly RuleSet[] =>
  ruleSet.split('+').flatMap((id) => ruleSets.find((set) => set.id === id) ?? []);

const isMarketing = ({ purpose, reasons: found }: Explained): boolean =>
  isRegulated(purpose) || found.includes('content-not-service');

const reasonSentences = (
  decision: Explained,
  language: Language,
  known: Known,
): readonly string[] =>
  decision.reasons
    .slice(0, 2)
    .map((reason) => reasonSentence(reason, { decision, language, known }));

/** Which law it was, where that is not the law of the country itself. */
const remarksOf = (sets: readonly RuleSet[], language: Language): string =>
  [...new Set(sets.flatMap(({ remark }) => remark?.[language] ?? []))].join(' ');

const leads: Translated<Readonly<Record<Decision['effect'], string>>> = {
  nl: {
    allow: 'Deze e-mail mag aan de ontvanger worden verstuurd.',
    deny: 'Deze e-mail mag niet aan de ontvanger worden verstuurd.',
  },
  en: {
    allow: 'This e-mail may be sent to the recipient.',
    deny: 'This e-mail may not be sent to the recipient.',
  },
  de: {
    allow: 'Diese E-Mail darf an den Empfänger versendet werden.',
    deny: 'Diese E-Mail darf nicht an den Empfänger versendet werden.',
  },
};

const passages: Translated<(passage: string) => string> = {
  nl: (passage) => `Deze passage maakt het bericht tot reclame of een oproep: ‘${passage}’.`,
  en: (passage) => `This passage makes the message marketing: “${passage}”.`,
  de: (passage) => `Diese Passage macht die Nachricht zu Werbung oder einem Aufruf: „${passage}“.`,
};

/** Where consent to reading a reader's device is required (Directive 2002/58/EC art. 5(3)). */
const deviceSources: Readonly<Record<string, Source>> = {
  nl: tw('11.7a', '1'),
  de: foreign('§ 25 lid 1 TDDDG (Duitsland)', 'section 25(1) TDDDG (Germany)', '§ 25 Abs. 1 TDDDG'),
};

const deviceSource = (ruleSet: string, language: Language): string => {
  const found = setsOf(ruleSet).map(
    ({ jurisdiction }) => (deviceSources[jurisdiction] ?? ePrivacy('5', '3'))[language],
  );
  return [...new Set(found)].join('; ');
};

const activityTexts: Translated<Readonly<Record<BuiltInActivity, string>>> = {
  nl: {
    'tracking.open': 'wordt het openen van de e-mail gemeten',
    'tracking.click': 'wordt het aanklikken van links gemeten',
    personalisation: 'wordt de inhoud op de ontvanger afgestemd',
  },
  en: {
    'tracking.open': 'opening of the e-mail is measured',
    'tracking.click': 'clicking on links is measured',
    personalisation: 'the content is tailored to the recipient',
  },
  de: {
    'tracking.open': 'wird das Öffnen der E-Mail gemessen',
    'tracking.click': 'wird das Anklicken von Links gemessen',
    personalisation: 'wird der Inhalt auf den Empfänger zugeschnitten',
  },
};

const trackingTexts: Translated<{
  readonly on: (what: string, source: string) => string;
  readonly off: (source: string) => string;
}> = {
  nl: {
    on: (what, source) => `Met afzonderlijke toestemming van de ontvanger ${what} (${source}).`,
    off: (source) =>
      `Er wordt niets gemeten en niets op de ontvanger afgestemd, want daarvoor gaf de ontvanger geen toestemming (${source}).`,
  },
  en: {
    on: (what, source) => `With the recipient’s separate consent, ${what} (${source}).`,
    off: (source) =>
      `Nothing is measured or tailored, because the recipient did not consent to that (${source}).`,
  },
  de: {
    on: (what, source) => `Mit gesonderter Einwilligung des Empfängers ${what} (${source}).`,
    off: (source) =>
      `Es wird nichts gemessen und nichts auf den Empfänger zugeschnitten, denn dazu liegt keine Einwilligung vor (${source}).`,
  },
};

/** What an activity comes to; one of the sender's own has the name that the sender gave it. */
const activityText = (
  activity: Activity,
  language: Language,
  mailing: Known['mailing'],
): string => {
  if (isBuiltIn(activity)) return activityTexts[language][activity];
  const name = mailing && ownActivityName(mailing.sender, activity, language);
  return otherActivity[language](name);
};

const otherActivity: Translated<(name: string | undefined) => string> = {
  nl: (name) =>
    `worden de gegevens ook gebruikt${name === undefined ? ' voor een eigen doel van de afzender' : ` voor: ${name}`}`,
  en: (name) =>
    `the data are also used${name === undefined ? ' for a purpose of the sender’s own' : ` for: ${name}`}`,
  de: (name) =>
    `werden die Daten auch verwendet${name === undefined ? ' für einen eigenen Zweck des Absenders' : ` für: ${name}`}`,
};

const trackingText = (decision: Explained, language: Language, { mailing }: Known): string => {
  if (decision.effect === 'deny') return '';
  const { on, off } = trackingTexts[language];
  const source = deviceSource(decision.ruleSet, language);
  const what = decision.tracking.map((activity) => activityText(activity, language, mailing));
  if (what.length > 0) return on(joined(what, language), source);
  return mailing !== undefined && mailing.tracking.length > 0 ? off(source) : '';
};
