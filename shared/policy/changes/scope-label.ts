import type { Translated } from '../../kernel/language.ts';
import type { Purpose } from '../../kernel/purpose.ts';
import type { MailingFacts } from '../mailing-facts.ts';

const names: Readonly<Record<Purpose, Translated>> = {
  commercial: { nl: 'commercieel', en: 'commercial' },
  ideological: { nl: 'ideëel', en: 'ideological' },
  charitable: { nl: 'charitatief', en: 'charitable' },
  contract: { nl: 'overeenkomst', en: 'contract' },
  security: { nl: 'veiligheid', en: 'security' },
  'legal-duty': { nl: 'wettelijke plicht', en: 'legal duty' },
};

const label =
  (language: keyof Translated) =>
  ({ needs, mailing }: MailingFacts): string => {
    const asked = needs.filter(({ wide }) => wide !== '');
    const topic = mailing.topic === undefined ? '' : ` / ${mailing.topic}`;
    return asked
      .map(({ purpose }) => `*${names[purpose][language]}${topic}*`)
      .join(language === 'nl' ? ' en ' : ' and ');
  };

/** The purposes and topic that a mailing needs consent for, for example *commercial / offers*. */
export const scopeLabel: Translated<(mailing: MailingFacts) => string> = {
  nl: label('nl'),
  en: label('en'),
};
