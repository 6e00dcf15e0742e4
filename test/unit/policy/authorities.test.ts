import { describe, expect, test } from 'vitest';
import { countryCode, eea } from '../../../shared/kernel/country.ts';
import { authorities, authorityFor } from '../../../shared/policy/explanation/authorities.ts';

describe('where to complain', () => {
  test.each([...eea])('%s has a supervisory authority with its own address', (country) => {
    const { name, url, spam } = authorities[country] ?? {};
    for (const one of [{ name, url }, ...(spam === undefined ? [] : [spam])]) {
      expect(one.name?.trim()).toBeTruthy();
      expect(one.url).toMatch(/^https:\/\/[\w.-]+\.[a-z]{2,}(\/[\w/-]*)?$/);
    }
  });

  test('the explanation names the authority of the reader’s country, outside the EEA the sender’s, else all of them', () => {
    const [nl, us, de] = ['NL', 'US', 'DE'].map(countryCode);
    if (nl === undefined || us === undefined || de === undefined) throw new Error('no country');
    expect(authorityFor(de, nl)).toBe(authorities['DE']);
    expect(authorityFor(us, nl)).toBe(authorities['NL']);
    expect(authorityFor(us, us).url).toContain('edpb.europa.eu');
    expect(authorityFor('XX' as never, nl)).toBe(authorities['NL']);
  });
});
