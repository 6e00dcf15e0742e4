import type { Language, Translated } from '../../shared/kernel/language.ts';
import { languages } from '../../shared/kernel/language.ts';
import { explain } from '../../shared/policy/explain.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { decideWorld } from '../../test/differential/policy/policy-world.ts';
import { type ExplanationCase, explanationCases } from './explanation-cases.ts';

/** The page of sample explanations, `docs/explanations.md`, as Markdown. */
export const explanationsPage = (): string =>
  `${[
    '# Explanations',
    '',
    'What the API says of a decision (`explanation` of `POST /v1/decisions`), in each language. Written by',
    '`npm run explanations` from decisions of the real engine; a test fails when this page and the engine differ.',
    ...explanationCases.flatMap((one) => [
      '',
      `## ${one.title}`,
      ...languages.flatMap(section(one)),
    ]),
  ].join('\n')}\n`;

/** One explanation, as `POST /v1/decisions` gives it. */
export const explainCase = ({ world, more = {} }: ExplanationCase, language: Language): string => {
  const { contact, consent, mailing, sender, checks, entities } = world;
  const facts = mailingFacts(mailing, sender, { checks, entities });
  return explain(decideWorld(world), language, { contact, consent, mailing: facts, ...more });
};

const section =
  (one: ExplanationCase) =>
  (language: Language): readonly string[] => [
    '',
    `**${names[language]}.** ${explainCase(one, language)}`,
  ];

const names: Translated = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };
