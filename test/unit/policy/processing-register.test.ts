import { describe, expect, test } from 'vitest';
import { languages, type Translated } from '../../../shared/kernel/language.ts';
import { activities, purposes } from '../../../shared/kernel/purpose.ts';
import {
  basesOf,
  processingRegister,
} from '../../../shared/policy/register/processing-register.ts';

const places = ['aws', 'one-machine'] as const;

describe('the register of processing', () => {
  const texts = places.flatMap((place) => {
    const { entries, purposes: mails, activities: others } = processingRegister(place);
    const named: [string, Translated][] = [
      ...Object.entries(entries),
      ...mails.flatMap(({ purpose, what, whose }): [string, Translated][] => [
        [`${purpose}: what`, what],
        [`${purpose}: whose`, whose],
      ]),
      ...others.map(({ activity, what }): [string, Translated] => [activity, what]),
    ];
    return named.map(([name, text]) => ({ place, name, text }));
  });

  test.each(texts)(
    'the register of processing says $name on $place in every language',
    ({ text }) => {
      for (const language of languages) expect(text[language]).toMatch(/\p{L}{3}/u);
      expect(new Set(Object.values(text)).size).toBe(languages.length);
    },
  );

  test.each(places)(
    'the register of processing says each thing of each purpose and activity once on %s',
    (place) => {
      const { entries, ...register } = processingRegister(place);
      expect(register.purposes.map(({ purpose }) => purpose)).toEqual(purposes);
      expect(register.activities.map(({ activity }) => activity)).toEqual(activities);
      expect(Object.keys(entries).toSorted()).toEqual([
        'dataSubjects',
        'personalData',
        'recipients',
        'security',
        'thirdCountries',
        'timeLimits',
      ]);
    },
  );

  test('the register of processing names who runs it: a cloud, or the machine', () => {
    const cloud = processingRegister('aws').entries;
    const machine = processingRegister('one-machine').entries;
    for (const language of languages) {
      expect(cloud.recipients[language]).toContain('Amazon Web Services');
      expect(machine.recipients[language]).not.toContain('Amazon');
    }
    expect(machine.dataSubjects).toEqual(cloud.dataSubjects);
  });

  test.each([
    ['commercial', ['consent', 'soft-opt-in', 'published-address', 'non-eea-professional']],
    ['ideological', ['consent', 'donation', 'published-address', 'non-eea-professional']],
    ['charitable', ['consent', 'donation', 'published-address', 'non-eea-professional']],
    ['contract', ['contract', 'legitimate-interest', 'public-task']],
    ['security', ['vital-interest', 'legitimate-interest', 'public-task']],
    ['legal-duty', ['legal-obligation']],
  ] as const)('mail of the purpose %s rests on %j', (purpose, expected) => {
    expect(basesOf(purpose)).toEqual(expected);
    const listed = processingRegister('aws').purposes.find((one) => one.purpose === purpose)?.bases;
    expect(listed?.map(({ basis }) => basis)).toEqual(expected);
    for (const { sources } of listed ?? []) expect(sources.length).toBeGreaterThan(0);
  });

  test('the register of processing cites for every activity the law of its consent', () => {
    for (const { sources } of processingRegister('aws').activities)
      expect(sources.map(({ en }) => en)).toEqual([
        'Article 11.7a of the Dutch Telecommunications Act',
        'Article 6(1)(a) GDPR',
      ]);
  });
});
