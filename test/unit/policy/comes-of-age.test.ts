import { describe, expect, test } from 'vitest';
import { comesOfAge } from '../../../shared/policy/comes-of-age.ts';

describe('coming of age', () => {
  test.each([
    ['2010-11-23', 16, '2026-11-23'],
    ['2010-01-01', 16, '2026-01-01'],
    ['2010-12-31', 16, '2026-12-31'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2012-02-29', 13, '2025-03-01'],
    ['1974-03-02', 0, '1974-03-02'],
  ])('a person born on %s is %i on %s', (birthDate, age, expected) => {
    expect(comesOfAge(birthDate, age)).toBe(Date.parse(expected));
  });

  test.each([
    '',
    'long ago!!',
    '2010-13-01',
    '2010-00-01',
    '2010-01-00',
    '2010-01-32',
    '2010/01/01',
    '2010-01/01',
    '2010/01-01',
    '20/0-01-01',
    '2010-1-1',
    '2010-01-01T',
    '201a-01-01',
    '2010-0:-01',
    '2010-01-0/',
  ])('the text `%s` is not a date of birth', (birthDate) => {
    expect(comesOfAge(birthDate, 16)).toBeNaN();
  });
});
