import type { Language, Translated } from '../../kernel/language.ts';
import { isRegulated, type RegulatedPurpose } from '../../kernel/purpose.ts';
import type { MailingFacts } from '../mailing-facts.ts';

const names: Readonly<Record<RegulatedPurpose, Translated>> = {
  commercial: { nl: 'commercieel', en: 'commercial' },
  ideological: { nl: 'ideëel', en: 'ideological' },
  charitable: { nl: 'charitatief', en: 'charitable' },
};

const label =
  (language: Language, and: string) =>
  ({ needs, mailing }: MailingFacts): string => {
    const topic = mailing.topic === undefined ? '' : ` / ${mailing.topic}`;
    const asked = needs.map(({ purpose }) => purpose).filter(isRegulated);
    return asked.map((purpose) => `*${names[purpose][language]}${topic}*`).join(and);
  };

/** The purposes and topic that a mailing needs consent for, for example *commercial / offers*. */
export const scopeLabel: Translated<(mailing: MailingFacts) => string> = {
  nl: label('nl', ' en '),
  en: label('en', ' and '),
};
