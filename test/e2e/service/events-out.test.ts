import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BusEvent } from '../../../local/services/start-event-bus.ts';
import { eventDocuments, wrongInDetail } from '../../support/event-documents.ts';
import { found, personal } from '../../support/logs/personal-data.ts';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let calls = 0;
let world: ServiceWorld;

beforeAll(async () => {
  world = await startServiceWorld({
    stack: {
      events: {
        // The bus takes the first announcements and four times over its answer is lost.
        fault: () => {
          calls += 1;
          return calls <= 4 ? { kind: 'reset-after' } : undefined;
        },
      },
    },
  });
});
afterAll(async () => {
  await world.app.stop();
});

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await world.ask(method, path, body === undefined ? {} : { body });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};

const events = () => world.app.stack.services.events.events();
const dataOf = ({ detail }: BusEvent) => detail['data'] as Readonly<Record<string, unknown>>;
const ofType = (type: string) => events().filter((event) => event['detail-type'] === type);

const until = async (what: string, isSo: () => boolean) => {
  const deadline = Date.now() + 25_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** What a listener that keeps the README's rules ends up with: each announcement once. */
const handled = () => {
  const seen = new Map<unknown, BusEvent>();
  for (const event of events())
    if (!seen.has(event.detail['id'])) seen.set(event.detail['id'], event);
  return [...seen.values()];
};

test('consent, mailing, suppression and erasure are published, each according to its schema', async () => {
  const contact = { ...contactBody('c1'), email: personal.email, name: personal.name };
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', noticeBody);
  await ask('POST', '/v1/contacts', contact);
  await ask('POST', '/v1/contacts/c1/consent/events', { ...grantBody, note: personal.sentence });
  const { mailingId } = await ask('POST', '/v1/mailings', {
    senderId: 'waterweg',
    name: personal.sentence,
    purpose: 'commercial',
    topic: 'offers',
    contents: [
      {
        language: 'nl',
        subject: 'Nu 20% korting',
        text: 'Beste {{name}}, nu 20% korting op alles.\n\nUitschrijven: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
      },
    ],
  });
  await ask('POST', `/v1/mailings/${String(mailingId)}/schedule`, { now: true });
  await until('finished', () =>
    ofType('mailing.state-changed').some((event) => dataOf(event)['state'] === 'finished'),
  );
  await until('suppressed', () => ofType('contact.suppressed').length > 0);
  await ask('POST', '/v1/contacts/c1/erasure', { reason: 'asked', evidenceRef: 'ticket-1' });
  await until('erased', () => ofType('contact.erased').length > 0);

  expect(new Set(events().map((event) => event['detail-type']))).toEqual(
    new Set(eventDocuments.keys()),
  );
  for (const event of events()) {
    expect(event.source).toBe('grondslag');
    expect(event.detail['type']).toBe(event['detail-type']);
    expect(wrongInDetail(event['detail-type'], event.detail)).toEqual([]);
  }
  expect(found(JSON.stringify(events()))).toEqual([]);
});

test('an event that is published twice has the same id and content', () => {
  const repeats = Map.groupBy(events(), (event) => event.detail['id']);
  expect(Math.max(...[...repeats.values()].map((same) => same.length))).toBeGreaterThan(3);
  for (const same of repeats.values())
    for (const event of same) expect(event.detail).toEqual(same[0]?.detail);
});

test('a listener that handles each id once gets every change of a contact and of a mailing, in increasing versions', () => {
  const told = handled();
  const consent = told.filter((event) => event['detail-type'] === 'consent.changed').map(dataOf);
  const types = consent.flatMap((data) => data['events'] as { readonly type: string }[]);
  expect(types.map(({ type }) => type)).toEqual(['granted', 'suppressed']);
  expect(consent.at(-1)?.['version']).toBe(types.length);
  const mailing = told.filter((event) => event['detail-type'] === 'mailing.state-changed');
  expect(mailing.map((event) => dataOf(event)['state'])).toEqual([
    'draft',
    'scheduled',
    'running',
    'finished',
  ]);
  expect(mailing.map((event) => dataOf(event)['version'])).toEqual([1, 2, 3, 4]);
});
