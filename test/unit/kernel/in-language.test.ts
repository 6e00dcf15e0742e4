import { describe, expect, test } from 'vitest';
import { topicName } from '../../../shared/consent/topic/topic-name.ts';
import { inLanguage, type Language } from '../../../shared/kernel/language.ts';
import { ownActivityName } from '../../../shared/mailing/sender.ts';
import { scopeLabel } from '../../../shared/policy/changes/scope-label.ts';

const cases: readonly (readonly [string, Partial<Record<Language, string>>, Language, string])[] = [
  ['the language of the reader', { nl: 'Acties', de: 'Aktionen', en: 'Offers' }, 'de', 'Aktionen'],
  ['English before others', { nl: 'Acties', en: 'Offers' }, 'de', 'Offers'],
  ['the first of the others', { nl: 'Acties', de: 'Aktionen' }, 'en', 'Acties'],
  ['the first, however they were stored', { de: 'Aktionen', nl: 'Acties' }, 'en', 'Acties'],
];

describe('a name for a reader is in', () => {
  test.each(cases)('a name for a reader is in %s', (_, names, language, expected) => {
    expect(inLanguage(names, language)).toBe(expected);
    expect(topicName({ names, topicId: 'offers' } as never, language)).toBe(expected);
    const settings = { activities: [{ activityId: 'x', names }] };
    expect(ownActivityName({ settings } as never, 'x', language)).toBe(expected);
    const mailing = { topic: 'offers' };
    expect(scopeLabel({ needs: [], mailing } as never, names, language)).toContain(expected);
  });

  test('a name for a reader is in no language if there is none', () => {
    expect(inLanguage({}, 'en')).toBeUndefined();
  });
});
