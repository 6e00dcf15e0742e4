import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Language } from '../kernel/language.ts';
import { type BuiltInActivity, isBuiltIn, isRegulated } from '../kernel/purpose.ts';
import { ownActivityName } from '../mailing/sender.ts';
import { counterfactualText } from './counterfactual.ts';
import type { Decision } from './decision.ts';
import type { MailingFacts } from './mailing-facts.ts';
import { type Reason, reasons } from './reasons.ts';
import { ruleSets } from './rule-sets/applicable-law.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';

/**
 * The decision in plain sentences with their source: the two strongest reasons, which law was taken
 * where a country has none of its own here, tracking, and what
 * would have to be true for another answer (only with `decided`, since that is computed).
 */
export const explain = (decision: Decision, language: Language, decided?: Decided): string => {
  const parts = [
    `${words[language][decision.effect]}${reasonsText(decision, language)}.`,
    lawText(decision, language),
    trackingText(decision, language, decided),
    decided === undefined ? '' : counterfactualText({ ...decided, at: decision.at }, language),
  ];
  return parts.filter((part) => part !== '').join(' ');
};

/** What was decided on; given, the explanation also says what would change the answer. */
type Decided = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly mailing: MailingFacts;
};

const words = {
  nl: {
    allow: 'Mag worden verstuurd: ',
    deny: 'Mag niet worden verstuurd: ',
    tracking: 'Gevolgd wordt, met eigen toestemming: ',
    untracked: 'Zonder te volgen, want daarvoor gaf de ontvanger geen toestemming (Tw art. 11.7a).',
  },
  en: {
    allow: 'May be sent: ',
    deny: 'May not be sent: ',
    tracking: 'Tracked, with consent of its own: ',
    untracked: 'Without tracking, which the recipient did not consent to (Tw art. 11.7a).',
  },
} as const;

const activityNames: Readonly<Record<Language, Readonly<Record<BuiltInActivity, string>>>> = {
  nl: { 'tracking.open': 'openen', 'tracking.click': 'klikken', personalisation: 'personalisatie' },
  en: { 'tracking.open': 'opens', 'tracking.click': 'clicks', personalisation: 'personalisation' },
};

/** The sets that a decision names, the sender's first. */
const setsOf = (ruleSet: string): readonly RuleSet[] =>
  ruleSet.split('+').flatMap((id) => ruleSets.find((set) => set.id === id) ?? []);

/** The source of a reason under the law a decision names, its own sets first. */
export const citationOf = (reason: Reason, ruleSet: string): string => {
  const cited = setsOf(ruleSet).map(
    ({ citations }) => citations[reason] ?? reasons[reason].citation,
  );
  return [...new Set(cited.length > 0 ? cited : [reasons[reason].citation])].join('; ');
};

const reasonsText = (decision: Decision, language: Language): string =>
  decision.reasons
    .slice(0, 2)
    .map((each) => `${reasons[each].text[language]} (${citationOf(each, decision.ruleSet)})`)
    .join('; ');

/** Which law it was, where that is not the law of the country itself. */
const lawText = ({ purpose, ruleSet }: Decision, language: Language): string =>
  isRegulated(purpose)
    ? setsOf(ruleSet)
        .flatMap(({ remark }) => remark?.[language] ?? [])
        .join(' ')
    : '';

const trackingText = (decision: Decision, language: Language, decided?: Decided): string => {
  if (decision.effect === 'deny') return '';
  const names = decision.tracking.map((activity) =>
    isBuiltIn(activity)
      ? activityNames[language][activity]
      : ((decided && ownActivityName(decided.mailing.sender, activity, language)) ?? activity),
  );
  if (names.length > 0) return `${words[language].tracking}${names.join(', ')}.`;
  return decided !== undefined && decided.mailing.tracking.length > 0
    ? words[language].untracked
    : '';
};
