import { describe, expect, test } from 'vitest';
import { entityLinks } from '../../../shared/mailing/entities/entity-links.ts';
import { entityOf, type Sender } from '../../../shared/mailing/sender.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

const face = (senderId: string, legalName: string, country: string): Sender => ({
  ...testSender(senderId),
  legalName,
  country: country as Sender['country'],
});

describe('two legal persons of one name', () => {
  test.each([
    ['a B.V. with a branch in Germany', 'Korenaar B.V.', 'NL', 'Korenaar B.V.', 'DE', true],
    ['a Limited that is registered here', 'Corn Ltd', 'GB', 'Corn Ltd.', 'NL', true],
    ['a GmbH and a B.V.', 'Korenaar B.V.', 'NL', 'Korenaar GmbH', 'DE', false],
    ['a Belgian B.V.', 'Korenaar B.V.', 'NL', 'Korenaar BV', 'BE', false],
    ['no form, abroad', 'Korenaar', 'NL', 'Korenaar', 'DE', false],
    ['the same country', 'Korenaar B.V.', 'NL', 'KORENAAR', 'NL', true],
    ['another name', 'Korenaar B.V.', 'NL', 'Korenveld B.V.', 'DE', false],
  ] as const)(
    'two legal persons of one name share stops only if they may be one: %s',
    async (_, name, country, other, otherCountry, isOne) => {
      const senders = [face('s1', name, country), face('s2', other, otherCountry)];
      const linkedTo = await entityLinks({ entity: async () => undefined }, senders);
      const [one, two] = senders.map((sender) => entityOf(sender));
      expect(one !== undefined && two !== undefined && linkedTo(one).has(two)).toBe(isOne);
    },
  );
});
