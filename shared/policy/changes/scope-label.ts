import { inLanguage, type Language, type Translated } from '../../kernel/language.ts';
import { isRegulated, type RegulatedPurpose } from '../../kernel/purpose.ts';
import type { MailingFacts } from '../mailing-facts.ts';

/**
 * The messages that a mailing needs consent for, in words: `commerciële berichten over ‘Aanbiedingen’`.
 * A topic without a name in any language is spoken of, and its id is not shown.
 */
export const scopeLabel = (
  { needs, mailing }: Pick<MailingFacts, 'needs' | 'mailing'>,
  topicNames: TopicNames | undefined,
  language: Language,
): string => {
  const { messages, about, ofThisTopic } = words[language];
  const asked = [...new Set(needs.map(({ purpose }) => purpose).filter(isRegulated))];
  const kinds =
    asked.length === 0
      ? messages.any
      : joined(
          asked.map((each) => messages[each]),
          language,
        );
  if (mailing.topic === undefined) return kinds;
  const name = topicNames && inLanguage(topicNames, language);
  return `${kinds}${name === undefined ? ofThisTopic : about(name)}`;
};

/** What a topic is called, per language; not every language need have a name. */
export type TopicNames = Readonly<Partial<Record<Language, string>>>;

const and: Translated = { nl: ' en ', en: ' and ', de: ' und ' };

/** A list in words. */
export const joined = (parts: readonly string[], language: Language): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)]
    .filter((one) => one !== '')
    .join(and[language]);

type Words = {
  readonly messages: Readonly<Record<RegulatedPurpose | 'any', string>>;
  readonly about: (topic: string) => string;
  readonly ofThisTopic: string;
};

const words: Translated<Words> = {
  nl: {
    messages: {
      commercial: 'commerciële berichten',
      ideological: 'ideële berichten',
      charitable: 'charitatieve berichten',
      any: 'deze berichten',
    },
    about: (topic) => ` over ‘${topic}’`,
    ofThisTopic: ' over dit onderwerp',
  },
  en: {
    messages: {
      commercial: 'commercial messages',
      ideological: 'idealistic messages',
      charitable: 'charitable messages',
      any: 'these messages',
    },
    about: (topic) => ` about “${topic}”`,
    ofThisTopic: ' on this topic',
  },
  de: {
    messages: {
      commercial: 'kommerzielle Werbung',
      ideological: 'Werbung für ideelle Anliegen',
      charitable: 'Spendenwerbung',
      any: 'diese Nachrichten',
    },
    about: (topic) => ` zum Thema „${topic}“`,
    ofThisTopic: ' zu diesem Thema',
  },
};
