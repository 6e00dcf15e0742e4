import type { EmailAddress } from '../../shared/kernel/email-address.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { type Person, person, type Said } from '../support/dispatch-people.ts';
import type { Random } from './random.ts';

const weighted: readonly Said[] = [
  'consented',
  'consented',
  'consented',
  'consented',
  'tracked',
  'tracked',
  'nothing',
  'withdrew',
  'objected',
];

/** What a stable id says of those who may never get the mailing, whatever happens on the way. */
export const neverAllowed = (said: Said): boolean =>
  said === 'nothing' || said === 'withdrew' || said === 'objected';

export type HistoryPerson = Person & { readonly said: Said };

/** Contacts of one history: consent of all kinds, two languages, some addresses that bounce. */
export const historyPeople = (
  random: Random,
  senderId: SenderId,
  count: number,
): readonly HistoryPerson[] =>
  Array.from({ length: count }, (_, index) => {
    const said = random.pick(weighted);
    const id = `c${index}`;
    const simulated = random.chance(0.05) ? random.pick(['bounce', 'complaint']) : undefined;
    const email = simulated === undefined ? `${id}@example.net` : `${simulated}+${id}@example.net`;
    return {
      ...person(id, senderId, said, {
        email: email as EmailAddress,
        language: random.chance(0.3) ? 'en' : 'nl',
      }),
      said,
    };
  });
