import { describe, expect, test } from 'vitest';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { resolvedSettings } from '../../../shared/policy/resolved-settings.ts';
import { inOrder, maintenance, offer, thisSender } from '../../differential/policy/policy-world.ts';

const tracked = { ...offer, tracking: ['tracking.open'] as const };

describe('the facts of a mailing', () => {
  test('the facts of a mailing contain the consent state keys to look up', () => {
    const facts = mailingFacts(tracked, thisSender, { checks: inOrder });

    expect(facts.needs).toEqual([
      {
        kind: 'commercial',
        purpose: 'commercial',
        wide: 'waterweg/commercial',
        narrow: 'waterweg/commercial/offers',
      },
    ]);
    expect(facts.tracking).toEqual([{ activity: 'tracking.open', key: 'waterweg/+tracking.open' }]);
    expect(facts.denials).toEqual([]);
  });

  test('the facts of a mailing name each purpose once, the main one first', () => {
    const regulated = ['charitable', 'commercial', 'charitable'] as const;
    const { needs } = mailingFacts({ ...offer, regulated }, thisSender, { checks: inOrder });

    expect(needs.map(({ purpose }) => purpose)).toEqual(['commercial', 'charitable']);
  });

  test('the facts keep the service purpose of a mailing that was found to promote', () => {
    const mixed = { ...maintenance, purpose: 'commercial' as const };
    const { needs, isMarketing } = mailingFacts(mixed, thisSender, { checks: inOrder });

    expect(needs.map(({ kind }) => kind)).toEqual(['commercial', 'contract']);
    expect(isMarketing).toBe(true);
  });

  test('the facts of a confirmation ask for no tracking', () => {
    const mailing = { ...tracked, kind: 'opt-in-confirmation' as const };

    expect(mailingFacts(mailing, thisSender, { checks: inOrder })).toMatchObject({
      tracking: [],
      isConfirmation: true,
      isMarketing: false,
    });
  });
});

describe('the settings of an organisation', () => {
  test('missing settings get defaults', () => {
    const defaults = {
      doubleOptInRequired: false,
      reconfirmAfterMonths: 24,
      freeAccountSoftOptIn: false,
    };
    expect(resolvedSettings(undefined)).toEqual(defaults);
    expect(resolvedSettings({})).toEqual(defaults);
  });

  test.each([0, -1, 2.5, Number.NaN])(
    'a term of %d months is read as no valid setting',
    (reconfirmAfterMonths) => {
      expect(resolvedSettings({ reconfirmAfterMonths }).reconfirmAfterMonths).toBe(0);
    },
  );

  test.each([
    [25, 24],
    [120, 24],
    [24, 24],
    [3, 3],
  ])('a term of %d months stored by 0.1.0 is read as %d', (reconfirmAfterMonths, read) => {
    expect(resolvedSettings({ reconfirmAfterMonths }).reconfirmAfterMonths).toBe(read);
  });
});
