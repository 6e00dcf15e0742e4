import { describe, expect, test } from 'vitest';
import { looserSettings } from '../../../shared/policy/looser-settings.ts';
import { now, on } from '../../differential/policy/policy-world.ts';

type Settings = Parameters<typeof looserSettings>[0];

const looser = (settings: Settings, country: unknown = 'NL', at = now) =>
  looserSettings(settings, country, at).map(({ setting, bound }) => `${setting} ${bound}`);

describe('settings that are looser than the law', () => {
  test.each([
    ['no settings at all', undefined, 'NL', []],
    ['defaults', {}, 'NL', []],
    ['single opt-in in the Netherlands', { doubleOptInRequired: false }, 'NL', []],
    [
      'single opt-in in Germany',
      { doubleOptInRequired: false },
      'DE',
      ['doubleOptInRequired true'],
    ],
    [
      'single opt-in in Denmark',
      { doubleOptInRequired: false },
      'DK',
      ['doubleOptInRequired true'],
    ],
    ['single opt-in nowhere', { doubleOptInRequired: false }, 'EL', ['doubleOptInRequired true']],
    ['double opt-in in Germany', { doubleOptInRequired: true }, 'DE', []],
    ['two years', { reconfirmAfterMonths: 24 }, 'NL', []],
    ['a month more', { reconfirmAfterMonths: 25 }, 'NL', ['reconfirmAfterMonths 24']],
    ['free accounts in the Netherlands', { freeAccountSoftOptIn: true }, 'NL', []],
    ['no free accounts in Germany', { freeAccountSoftOptIn: false }, 'DE', []],
    ['free accounts nowhere', { freeAccountSoftOptIn: true }, 'EL', ['freeAccountSoftOptIn false']],
    [
      'all three in Denmark',
      { doubleOptInRequired: false, reconfirmAfterMonths: 120, freeAccountSoftOptIn: true },
      'DK',
      ['doubleOptInRequired true', 'reconfirmAfterMonths 24', 'freeAccountSoftOptIn false'],
    ],
  ] as const)(
    'settings of %s that are looser than the law are told',
    (_, settings, country, expected) => {
      expect(looser(settings as Settings, country)).toEqual(expected);
    },
  );

  test('settings that are looser than the law are all that a law could have allowed, where no law is known', () => {
    const settings = { doubleOptInRequired: false, freeAccountSoftOptIn: true };
    expect(looser(settings, 'NL', on('2010-01-01'))).toEqual([
      'doubleOptInRequired true',
      'freeAccountSoftOptIn false',
    ]);
  });

  test('settings that are looser than the law are each told with what to write instead', () => {
    const all = {
      doubleOptInRequired: false,
      reconfirmAfterMonths: 99,
      freeAccountSoftOptIn: true,
    };
    expect(looserSettings(all, 'EL', now).map(({ why }) => why)).toEqual([
      expect.stringMatching(/confirmed from the address; leave it out, or give `true`$/),
      expect.stringMatching(/after 24 months at the latest; give a number from 1 to 24$/),
      expect.stringMatching(/a free account for a sale; leave it out, or give `false`$/),
    ]);
  });
});
