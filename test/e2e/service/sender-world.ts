import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { type EditionWorld, type Json, senderBody } from './service-world.ts';

/** A service mail that passes inspection. */
export const serviceContent = {
  language: 'nl',
  subject: 'Onderhoud aan uw hosting',
  text: 'Beste klant,\n\nVannacht van 02:00 tot 04:00 uur voeren wij onderhoud uit aan de server waarop uw website staat. Uw website is dan kort niet bereikbaar.\n\nWaterweg Hosting B.V.',
} as const;

/** The body of a service mailing to the sender's customers. */
export const serviceDraft = (senderId: string, over: Json = {}): Json => ({
  senderId,
  name: 'Onderhoud',
  purpose: 'contract',
  service: 'hosting',
  necessity: 'De dienst is vannacht onderbroken; wie hem afneemt moet dat weten.',
  contents: [serviceContent],
  ...over,
});

/** A contact of a sender that uses its hosting. */
export const customerBody = (senderId: string, contactId: string, over: Json = {}): Json => ({
  contactId,
  senderId,
  email: `${contactId}@post.example`,
  language: 'nl',
  country: 'NL',
  relationships: [
    { relationshipId: 'r1', role: 'customer', service: 'hosting', since: '2024-01-01' },
  ],
  ...over,
});

/** Registers a sender with one customer. */
export const startSender = async (world: EditionWorld, senderId: string, over: Json = {}) => {
  const put = await world.ask('PUT', `/v1/senders/${senderId}`, {
    body: { ...senderBody, ...over },
  });
  if (put.status !== 201) return put;
  const customer = await world.ask('POST', '/v1/contacts', {
    body: customerBody(senderId, `c-${senderId}`),
  });
  expect(customer.status, customer.text).toBe(201);
  return put;
};

/** Drafts a mailing, schedules it for now and gives its id. */
export const sendNow = async (world: EditionWorld, body: Json): Promise<string> => {
  const drafted = await world.ask('POST', '/v1/mailings', { body });
  expect([drafted.status, drafted.body['state']], drafted.text).toEqual([201, 'draft']);
  const mailingId = String(drafted.body['mailingId']);
  const scheduled = await world.ask('POST', `/v1/mailings/${mailingId}/schedule`, {
    body: { now: true },
  });
  expect(scheduled.status, scheduled.text).toBe(200);
  return mailingId;
};

/** The mailing once it is in one of these states. */
export const untilState = async (
  { ask }: EditionWorld,
  mailingId: string,
  ...states: readonly string[]
): Promise<Json> => {
  for (let times = 0; times < 400; times += 1) {
    const { body } = await ask('GET', `/v1/mailings/${mailingId}`);
    if (states.includes(String(body['state']))) return body;
    await sleep(100);
  }
  throw new Error(`mailing ${mailingId} never became ${states.join(' or ')}`);
};
