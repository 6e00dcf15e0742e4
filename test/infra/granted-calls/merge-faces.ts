import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiUser } from './api-user.ts';

const registrations = { een: '20261111', twee: '20262222' } as const;

/** Two senders that become faces of one entity: what somebody objected to at one, the other hears. */
export const mergeFaces = async ({ v1 }: ApiUser): Promise<void> => {
  const sender = (face: string, registration: string) => ({
    legalName: `Firma ${face} B.V.`,
    postalAddress: 'Kade 3, 3011 AB Rotterdam, Nederland',
    country: 'NL',
    kind: 'company',
    fromAddress: `Firma ${face} <post@mail.waterweg.example>`,
    registration,
  });
  for (const [face, registration] of Object.entries(registrations)) {
    await v1('PUT', `/senders/${face}`, sender(face, registration));
    const person = { senderId: face, email: 'mia@example.org', language: 'nl', country: 'NL' };
    await v1('POST', '/contacts', { ...person, contactId: `mia-${face}` });
  }
  const actor = { kind: 'operator', reason: 'a letter', evidenceRef: 'letter-2' };
  await v1('POST', '/contacts/mia-een/objections', { senderId: 'een', actor });
  const { version } = await v1('GET', '/senders/twee');
  const joined = {
    ...sender('een', registrations.een),
    fromAddress: 'Twee <twee@mail.waterweg.example>',
  };
  await v1('PUT', '/senders/twee', joined, { version });
  for (let wait = 0; wait < 100; wait += 1) {
    const { items = [] } = await v1('GET', '/contacts/mia-twee/consent/events');
    if ((items as unknown[]).length > 0) return;
    await sleep(100);
  }
  throw new Error('no stop was merged');
};
