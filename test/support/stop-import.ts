import { expect } from 'vitest';
import type { Contact } from '../../shared/contacts/contact.ts';
import { decide } from '../../shared/policy/decide.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { inOrder, offer, sale, thisSender } from '../differential/policy/policy-world.ts';
import type { contactApi } from './contact-api.ts';

export const email = 'anja@korenaar.example';
export const stop = { type: 'objected' };
export const person = { senderId: 'waterweg', email, language: 'nl', country: 'NL' };
export const grant = {
  type: 'imported',
  purpose: 'commercial',
  topic: 'offers',
  occurredAt: '2026-08-01',
  upstreamProof: 'entry 1 of the form',
  page: 'https://www.waterweg.example/sign-up',
  notice: { noticeId: 'offers', version: 1 },
};
/** A customer whom the soft opt-in allows to be mailed without any consent. */
const customer = {
  relationshipId: 'r1',
  role: 'customer',
  since: '2025-09-01',
  sale: { ...sale, soldAt: '2025-09-01' },
};

type Api = Awaited<ReturnType<typeof contactApi>>;

export const take = async ({ call }: Api, rows: readonly unknown[], importId = 'list-1') => {
  const answer = await call('POST', '/v1/contacts/import', { importId, rows });
  expect(answer.status).toBe(200);
  return answer.body['rows'] as readonly Readonly<Record<string, unknown>>[];
};

export const contactAt = async ({ world }: Api): Promise<Contact | undefined> =>
  (await world.tools.contacts.page(100)).contacts.find(
    (one): one is Contact => !('malformed' in one) && one.email === email,
  );

/** The decision on an offer to the address, whose holder becomes a contact now if nobody was. */
export const decided = async (api: Api, topic = 'offers') => {
  if ((await contactAt(api)) === undefined)
    await api.call('POST', '/v1/contacts', {
      ...person,
      acceptSuppressed: true,
      relationships: [customer],
    });
  const contact = await contactAt(api);
  if (contact === undefined) throw new Error('nobody is at the address');
  const head = await api.world.ledger.read(contact.contactId);
  if (head.outcome !== 'live') throw new Error(head.outcome);
  const facts = mailingFacts({ ...offer, topic }, thisSender, { checks: inOrder });
  api.world.advance(1);
  return decide(contact, { consent: head.state, mailing: facts, at: api.world.now() });
};

export const customerInPlace = async (api: Api) => {
  await api.call('POST', '/v1/contacts', {
    ...person,
    contactId: 'anja',
    relationships: [customer],
  });
  api.world.advance(1_000);
};
