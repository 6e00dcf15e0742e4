import { describe, expect, test } from 'vitest';
import { deliveryReasons } from '../../../shared/delivery/accounting/verdict.ts';
import { type Language, languages, type Translated } from '../../../shared/kernel/language.ts';
import { bases } from '../../../shared/policy/bases.ts';
import { faults } from '../../../shared/policy/denials/faults.ts';
import type { Sentence, Told } from '../../../shared/policy/explanation/told.ts';
import { grounds } from '../../../shared/policy/grounds-for.ts';
import { denials, reasons } from '../../../shared/policy/reasons.ts';
import { ruleSets } from '../../../shared/policy/rule-sets/applicable-law.ts';
import { conditions as business } from '../../../shared/policy/rules/business-grounds.ts';
import { conditions as donor } from '../../../shared/policy/rules/donor-route.ts';
import { messageRules } from '../../../shared/policy/rules/message-rules.ts';
import { recipientRules } from '../../../shared/policy/rules/recipient-rules.ts';
import { conditions as sale } from '../../../shared/policy/rules/soft-opt-in.ts';

const allGrounds = Object.values(grounds).flat();
const forbids = [...messageRules, ...recipientRules];

/** With nothing known, and with everything. */
const tellings: readonly Told[] = [
  {
    act: { on: '', of: '', shown: '', byGuardian: false },
    sale: { on: '', of: '' },
    donation: { on: '', of: '' },
    publication: { on: '', of: '' },
    sender: 'X',
    advertiser: 'Z',
    scope: 'Y',
    isFree: false,
  },
  {
    act: { on: ' 1-1', of: ' 1-1', shown: ' 3', byGuardian: true },
    sale: { on: ' 1-1', of: ' 1-1' },
    donation: { on: ' 1-1', of: ' 1-1' },
    publication: { on: ' 1-1', of: ' 1-1' },
    sender: 'X',
    advertiser: 'Z',
    scope: 'Y',
    isFree: true,
  },
];

const textsOf = (text: Sentence, language: Language): readonly string[] => {
  const phrase = text[language];
  return typeof phrase === 'string' ? [phrase] : tellings.map(phrase);
};

const codes = [...Object.keys(reasons), ...Object.keys(deliveryReasons)].filter((code) =>
  code.includes('-'),
);

/** Words that only one of the languages has, and that its sentences are full of. */
const onlyIn: Translated<RegExp> = {
  nl: /\b(?:het|een|niet|voor|wordt|geen|deze|zijn|heeft|de|van)\b/i,
  en: /\b(?:the|this|of|is|not|and|has|have|to|no)\b/i,
  de: /\b(?:der|die|das|nicht|und|ist|wurde|dem|eine|einer|keine|hat|oder)\b/i,
};

const speaksOnly = (text: string, language: Language): void => {
  expect(text).toMatch(onlyIn[language]);
  for (const other of languages.filter((each) => each !== language)) {
    // `is`, `of` and `die` are Dutch too.
    const strange = text.match(new RegExp(onlyIn[other].source, 'gi')) ?? [];
    expect(
      strange.filter((word) => !/^(?:is|of|die|has)$/i.test(word)),
      text,
    ).toEqual([]);
  }
  for (const code of codes) expect(text).not.toContain(code);
  expect(text).not.toMatch(/undefined|null|NaN|\{|\}|\[object| {2}|\.\.| ,|contactpersoon/);
};

describe('every reason', () => {
  const table = Object.entries(reasons).flatMap(([id, { text, sources }]) =>
    languages.map((language) => ({ id, language, text, sources })),
  );

  test.each(table)('reason $id is a full sentence in $language, without codes', (one) => {
    for (const said of textsOf(one.text, one.language)) {
      expect(said.length).toBeGreaterThan(30);
      expect(said).toMatch(/^[A-ZÄÖÜ].*[^.]$/s);
      speaksOnly(said, one.language);
    }
  });

  test.each(table)('reason $id cites its law as $language does', ({ id, language, sources }) => {
    const style: Translated<RegExp> = {
      nl: /^(?:art\. [\d.]+[a-z]?(?: (?:lid|onder|punt) .+)? (?:AVG|Telecommunicatiewet|Richtlijn 200[02]\/(?:31|58)\/EG)|overweging \d+ AVG|EDPB-|HvJ|§ |reg\. )/,
      en: /^(?:Article [\d.]+[a-z]?(?:\(.+\))? (?:GDPR|of )|recital \d+ GDPR|EDPB |CJEU|section |regulation )/,
      de: /^(?:Art\. [\d.]+[a-z]?(?: (?:Abs\.|Buchst\.|Nr\.) .+)? (?:DSGVO|des|der)|Erwägungsgrund \d+ DSGVO|EDSA-|EuGH|§ |reg\. )/,
    };
    if (!Object.hasOwn(faults, id)) expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source[language]).toMatch(style[language]);
  });

  test.each(
    Object.entries(deliveryReasons).flatMap(([id, text]) =>
      languages.map((language) => [id, language, text[language]] as const),
    ),
  )('the reason %s of delivery is a whole sentence in %s', (_id, language, said) => {
    expect(said).toMatch(/^[A-ZÄÖÜ].{20,}\.$/s);
    speaksOnly(said, language);
  });

  test('every reason is either a denial or a basis', () => {
    expect(Object.keys(reasons).length).toBe(
      Object.keys(denials).length + Object.keys(bases).length,
    );
  });
});

describe('every rule', () => {
  test.each(forbids)('rule $id is a sentence that forbids', ({ effect, reading }) => {
    expect(effect).toBe('forbid');
    expect(reading).toMatch(/^[A-Z].{20,}\.$/);
  });

  test.each(allGrounds)(
    'rule $id is a sentence that permits',
    ({ id, effect, reading, isException }) => {
      expect(effect).toBe('permit');
      expect(reading).toMatch(/^[A-Z].{20,}\.$/);
      expect(id).toMatch(/^[a-z-]{5,}$/);
      const exceptions = [
        'soft-opt-in',
        'donor-route',
        'published-address',
        'non-eea-professional',
      ];
      expect(isException).toBe(exceptions.includes(id));
    },
  );

  test.each([...business, ...donor, ...sale])(
    'the condition of $id is a sentence',
    ({ reading }) => {
      expect(reading).toMatch(/^[A-Z].{8,}\.$/);
    },
  );

  test('every rule has a unique id', () => {
    const ids = [...new Set(allGrounds)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every rule set', () => {
  test.each(ruleSets)(
    'rule set $id names its jurisdiction and first day',
    ({ id, jurisdiction, from }) => {
      expect(id).toBe(`${jurisdiction}-${new Date(from).toISOString().slice(0, 10)}`);
    },
  );

  test('a rule set cites its own law for each reason with another name there', () => {
    for (const { jurisdiction, citations } of ruleSets)
      for (const [source] of Object.values(citations))
        expect(source?.de).toMatch(jurisdiction === 'de' ? /^§ 7 Abs\. \d/ : /./);
  });
});
