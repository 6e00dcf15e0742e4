import { describe, expect, test } from 'vitest';
import { countsByFamily, familyOf } from '../../../console/audience/families.ts';
import { consents } from '../../../shared/policy/denials/consents.ts';
import { exceptions } from '../../../shared/policy/denials/exceptions.ts';
import { faults } from '../../../shared/policy/denials/faults.ts';
import { form } from '../../../shared/policy/denials/form.ts';
import { noBasis } from '../../../shared/policy/denials/no-basis.ts';
import { services } from '../../../shared/policy/denials/services.ts';
import { stops } from '../../../shared/policy/denials/stops.ts';

describe('the family of a reason', () => {
  test.each(Object.keys({ ...faults, ...form }))(
    'the reason %s is the mailing’s or the record’s own fault',
    (reason) => {
      expect(familyOf(reason)).toBe('fault');
    },
  );

  test.each(Object.keys({ ...stops, ...consents, ...exceptions, ...noBasis, ...services }))(
    'the reason %s is about the person, and says what can be done',
    (reason) => {
      expect(familyOf(reason)).not.toBe('fault');
      expect(familyOf(reason)).not.toBe('yes');
    },
  );

  test.each(['objected', 'withdrawn', 'refused', 'complaint', 'opt-out-used', 'service-objected'])(
    'the reason %s is a no, after which nobody asks again',
    (reason) => {
      expect(familyOf(reason)).toBe('no');
    },
  );

  test('what is not known is never shown as something that could still be asked for', () => {
    expect(familyOf('a-reason-of-tomorrow')).toBe('fault');
  });
});

test('the families of a preview add up to its audience', () => {
  const counts = countsByFamily(3, { withdrawn: 2, 'no-consent': 4, 'hard-bounce': 1, unheard: 5 });
  expect(counts).toEqual({ yes: 3, later: 4, no: 2, other: 0, unreachable: 1, fault: 5 });
});
