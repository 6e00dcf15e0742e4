import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contactBody,
  grantBody,
  type Json,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

/** What was said to a legal person holds while its senders come, go and are taken over. */
let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
});
afterAll(async () => {
  await world?.app.stop();
});

/** Each under its own legal name: companies of one name share their stops. */
const companyBody = (senderId: string) => ({ ...senderBody, legalName: `Firma ${senderId} B.V.` });

const register = async (senderId: string, registration?: string): Promise<string> => {
  const number = registration === undefined ? {} : { registration };
  const answer = await world.ask('PUT', `/v1/senders/${senderId}`, {
    body: { ...companyBody(senderId), ...number },
    headers: { 'if-match': '*' },
  });
  expect(answer.status, answer.text).toBeLessThan(300);
  return String(answer.body['entityId']);
};

const sender = async (senderId: string, registration?: string): Promise<string> => {
  const number = registration === undefined ? {} : { registration };
  const made = await world.ask('PUT', `/v1/senders/${senderId}`, {
    body: { ...companyBody(senderId), ...number },
  });
  expect(made.status, made.text).toBe(201);
  const { legalName } = companyBody(senderId);
  const texts = { nl: `Ja, ${legalName} mag mij aanbiedingen mailen.` };
  const notice = { ...noticeBody, noticeId: `n-${senderId}`, senderId, texts };
  expect((await world.ask('POST', '/v1/notices', { body: notice })).status).toBe(201);
  return String(made.body['entityId']);
};

const add = (senderId: string, person: string, more: Json = {}) =>
  world.ask('POST', '/v1/contacts', {
    body: {
      ...contactBody(`${person}-${senderId}`),
      senderId,
      email: `${person}@post.example`,
      ...more,
    },
  });

/** A contact that agreed to offers. */
const known = async (senderId: string, person: string) => {
  const made = await add(senderId, person);
  expect(made.status, made.text).toBe(201);
  const notice = { noticeId: `n-${senderId}`, version: 1 };
  const body = { ...grantBody, notice };
  const path = `/v1/contacts/${person}-${senderId}/consent/events`;
  expect((await world.ask('POST', path, { body })).status).toBe(201);
};

const object = async (senderId: string, person: string) => {
  const path = `/v1/contacts/${person}-${senderId}/objections`;
  expect((await world.ask('POST', path, { body: {} })).status).toBe(201);
};

const listed = async (senderId: string, person: string) => {
  const row = {
    senderId,
    email: `${person}@post.example`,
    consents: [{ type: 'objected', occurredAt: new Date().toISOString() }],
  };
  const body = { importId: `list-${senderId}-${person}`, rows: [row] };
  const { body: answer, text } = await world.ask('POST', '/v1/contacts/import', { body });
  expect((answer['rows'] as Json[])[0]?.['stop'], text).toBe('on-address');
};

const erase = async (senderId: string, person: string) => {
  const body = { reason: 'asked', evidenceRef: 'ticket' };
  const path = `/v1/contacts/${person}-${senderId}/erasure`;
  expect((await world.ask('POST', path, { body })).status).toBe(200);
};

const effect = async (senderId: string, person: string) => {
  const mailing = { senderId, purpose: 'commercial', topic: 'offers' };
  const { body } = await world.ask('POST', '/v1/decisions', {
    body: { contactIds: [`${person}-${senderId}`], mailing },
  });
  return (body['items'] as Json[])[0]?.['effect'];
};

const untilDenied = async (senderId: string, person: string) => {
  for (let times = 0; times < 300; times += 1) {
    if ((await effect(senderId, person)) === 'deny') return;
    await sleep(100);
  }
  expect(await effect(senderId, person), `${person} at ${senderId}`).toBe('deny');
};

const succeed = (successor: string, predecessor: string) =>
  world.ask('POST', `/v1/entities/${successor}/successions`, {
    body: { predecessor, on: '2026-01-01', evidence: { document: 'Deed of merger' } },
    headers: { 'if-match': '*' },
  });

/** The suppressions that a contact's state shows; waited for. */
const untilListed = async (senderId: string, person: string) => {
  const path = `/v1/contacts/${person}-${senderId}/consent`;
  const held = async () => ((await world.ask('GET', path)).body['suppressions'] as Json[]).length;
  for (let times = 0; times < 300 && (await held()) === 0; times += 1) await sleep(100);
  expect(await held(), `${person} at ${senderId}`).toBe(1);
};

describe('an entity that succeeds another', () => {
  test('an entity that succeeds another takes over its stops, and later ones', async () => {
    const old = await sender('s-old', '20264001');
    const heir = await sender('s-heir', '20264002');
    for (const person of ['objects', 'listed', 'erased', 'agrees']) {
      if (person !== 'listed') await known('s-old', person);
      await known('s-heir', person);
    }
    await object('s-old', 'objects');
    await listed('s-old', 'listed');
    await listed('s-old', 'nobody');
    await erase('s-old', 'erased');
    expect(await effect('s-heir', 'objects')).toBe('allow');

    expect((await succeed(heir, old)).status).toBe(200);

    for (const person of ['objects', 'listed', 'erased']) await untilDenied('s-heir', person);
    expect(await effect('s-heir', 'agrees')).toBe('allow');
    expect((await add('s-heir', 'nobody')).status).toBe(422);
    await known('s-old', 'later');
    await known('s-heir', 'later');
    await object('s-old', 'later');
    expect(await effect('s-heir', 'later')).toBe('deny');
  }, 60_000);

  test('an entity that succeeds another cannot be succeeded by it, nor by one that it stands behind', async () => {
    const [one, two, three] = [
      await sender('c-one', '20264011'),
      await sender('c-two', '20264012'),
      await sender('c-three', '20264013'),
    ];
    expect((await succeed(two, one)).status).toBe(200);
    expect((await succeed(three, two)).status).toBe(200);
    for (const [successor, predecessor] of [
      [one, two],
      [one, three],
      [two, three],
    ] as const) {
      const refused = await succeed(successor, predecessor);
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('circle')]);
    }
    expect((await succeed(three, one)).status).toBe(200);
  });
});

describe('a sender that leaves its entity', () => {
  test('a sender that leaves its entity leaves the stops behind that were said to it, and keeps those said to its sisters', async () => {
    await sender('l-stays', '20264021');
    await sender('l-goes', '20264021');
    await known('l-goes', 'said');
    await object('l-goes', 'said');
    await known('l-stays', 'sister');
    await object('l-stays', 'sister');
    await listed('l-goes', 'listed');
    await known('l-goes', 'erased');
    await erase('l-goes', 'erased');

    await register('l-goes', '20264022');

    expect((await add('l-stays', 'said')).status).toBe(201);
    const { body } = await world.ask('GET', '/v1/contacts/said-l-stays/consent');
    expect(body['entries']).toMatchObject({ 'l-stays': { status: 'objected' } });
    expect((await add('l-goes', 'sister')).status).toBe(201);
    const { body: gone } = await world.ask('GET', '/v1/contacts/sister-l-goes/consent');
    expect(gone['entries']).toMatchObject({ 'l-goes': { status: 'objected' } });
    for (const person of ['listed', 'erased'])
      expect((await add('l-stays', person)).status, person).toBe(422);
  });

  test('a sender that leaves its entity does not take along an objection made to its new entity', async () => {
    await sender('m-stays', '20264031');
    await sender('m-goes', '20264031');
    await register('m-goes', '20264032');
    await sleep(5);
    await known('m-stays', 'said');
    await known('m-goes', 'said');
    await object('m-goes', 'said');
    await listed('m-goes', 'listed');
    expect(await effect('m-stays', 'said')).toBe('allow');
    expect((await add('m-stays', 'listed')).status).toBe(201);
    await known('m-goes', 'before');
    await object('m-goes', 'before');
    await known('m-stays', 'before');
    expect(await effect('m-stays', 'before')).toBe('allow');
  });

  test('a sender that leaves its entity respects an objection to its former entity that a consent to the new one came after', async () => {
    await sender('n-stays', '20264041');
    await sender('n-goes', '20264041');
    await known('n-goes', 'back');
    await object('n-goes', 'back');
    await register('n-goes', '20264042');
    await sleep(5);
    const notice = { noticeId: 'n-n-goes', version: 1 };
    const body = { ...grantBody, notice };
    const path = '/v1/contacts/back-n-goes/consent/events';
    expect((await world.ask('POST', path, { body })).status).toBe(201);
    expect((await add('n-stays', 'back')).status).toBe(201);
    const state = await world.ask('GET', '/v1/contacts/back-n-stays/consent');
    expect(state.body['entries']).toMatchObject({ 'n-stays': { status: 'objected' } });
  });
});

describe('two entities that turn out to be one', () => {
  test('two entities that turn out to be one keep off at both what the list of either holds, also where a contact was already', async () => {
    await sender('t-one', '20264051');
    await sender('t-two');
    for (const person of ['listed', 'erased']) await known('t-two', person);
    await listed('t-one', 'listed');
    await known('t-one', 'erased');
    await erase('t-one', 'erased');
    await known('t-one', 'other-way');
    await listed('t-two', 'other-way');
    await known('t-one', 'agrees');
    await known('t-two', 'agrees');
    expect(await effect('t-one', 'other-way')).toBe('allow');

    await register('t-two', '20264051');

    await untilListed('t-two', 'listed');
    await untilListed('t-two', 'erased');
    await untilDenied('t-one', 'other-way');
    expect(await effect('t-one', 'agrees')).toBe('allow');
  }, 60_000);

  // Who objected to everything comes back by a confirmed request of their own (coming-back.test.ts).
  test('two entities that turn out to be one do not mail a person who has only filled in a form since', async () => {
    await sender('u-one', '20264061');
    await sender('u-two');
    await listed('u-two', 'since');
    await sleep(5);
    await known('u-one', 'since');
    await known('u-one', 'control');
    await sleep(5);
    await listed('u-two', 'control');

    await register('u-two', '20264061');

    await untilDenied('u-one', 'control');
    await untilListed('u-one', 'since');
    expect(await effect('u-one', 'since')).toBe('deny');
  }, 60_000);
});

/** The same person objected at one; another sender, which may be the same company, has sold them something since. */
describe('two companies of one name', () => {
  const named = async (senderId: string, legalName: string, registration?: string) => {
    const number = registration === undefined ? {} : { registration };
    const body = { ...senderBody, legalName, ...number };
    const path = `/v1/senders/${senderId}`;
    const isThere = (await world.ask('GET', path)).status === 200;
    const headers: Record<string, string> = isThere ? { 'if-match': '*' } : {};
    const answer = await world.ask('PUT', path, { body, headers });
    expect(answer.status, answer.text).toBeLessThan(300);
    return String(answer.body['entityId']);
  };
  const sold = (senderId: string) => ({
    relationships: [
      {
        relationshipId: 'r',
        role: 'customer',
        capacity: 'person',
        service: 'hosting',
        since: '2026-01-01',
        sale: {
          evidenceId: `order-${senderId}`,
          soldAt: '2026-01-01',
          soldBy: senderId,
          paid: true,
          addressCollectedInSale: true,
          productFamilies: ['hosting'],
          optOut: { shown: true, used: false, saidAnyTime: true },
        },
      },
    ],
  });
  const mayMail = async (senderId: string, person: string) => {
    const mailing = { senderId, purpose: 'commercial', productFamilies: ['hosting'] };
    const { body } = await world.ask('POST', '/v1/decisions', {
      body: { contactIds: [`${person}-${senderId}`], mailing },
    });
    return (body['items'] as Json[])[0]?.['effect'];
  };

  test.each([
    ['without a number', 'Bakker Een B.V.', 'Bakker Een B.V.', undefined, '20264071'],
    ['with another number', 'Bakker Twee B.V.', 'Bakker Twee B.V.', '20264079', '20264072'],
    ['in other letters', 'Bakker Drie B.V.', 'BAKKER-DRIÉ BV', undefined, '20264073'],
    ['with another legal form', 'Bakker Vier B.V.', 'Bakker Vier N.V.', undefined, '20264074'],
    ['in other spaces', 'Bakker Vijf B.V.', 'Bak ker Vijf', undefined, '20264075'],
  ])('two companies of one name share their stops: %s', async (_, one, other, number, first) => {
    const [a, b] = [
      `q-${one.toLowerCase().split(' ')[1]}`,
      `q2-${one.toLowerCase().split(' ')[1]}`,
    ];
    const kept = await named(a, one, first);
    const second = await named(b, other, number);
    expect(second).not.toBe(kept);
    for (const id of [a, b]) expect((await add(id, 'here', sold(id))).status).toBe(201);
    expect(await mayMail(b, 'here')).toBe('allow');
    await object(a, 'here');
    expect(await mayMail(b, 'here')).toBe('deny');
    expect((await add(a, 'comes', sold(a))).status).toBe(201);
    await object(a, 'comes');
    await add(b, 'comes', sold(b));
    expect(await mayMail(b, 'comes')).not.toBe('allow');
  });

  test('two companies share no stops when their names or countries differ', async () => {
    await named('r-one', 'Slager Een B.V.', '20264081');
    await named('r-two', 'Slager Twee B.V.');
    for (const id of ['r-one', 'r-two']) expect((await add(id, 'here', sold(id))).status).toBe(201);
    await object('r-one', 'here');
    expect(await mayMail('r-two', 'here')).toBe('allow');
  });

  test('two companies share their stops once one is renamed like the other, and its marketing waits for that', async () => {
    await named('v-one', 'Smid B.V.', '20264091');
    await named('v-two', 'Wagenmaker B.V.');
    for (const id of ['v-one', 'v-two']) expect((await add(id, 'here', sold(id))).status).toBe(201);
    await object('v-one', 'here');
    expect(await mayMail('v-two', 'here')).toBe('allow');
    await named('v-two', 'Smid B.V.');
    expect(await mayMail('v-two', 'here')).toBe('deny');
    const path = '/v1/contacts/here-v-two/consent';
    for (let times = 0; times < 300; times += 1) {
      const { body } = await world.ask('GET', path);
      if ((body['entries'] as Json)?.['v-two'] !== undefined) break;
      await sleep(100);
    }
    const { body } = await world.ask('GET', path);
    expect(body['entries']).toMatchObject({ 'v-two': { status: 'objected' } });
  }, 60_000);
});

describe('whom another succeeded', () => {
  test('a sender whom another succeeded mails no marketing any more, and hears what is said to its successor', async () => {
    const old = await sender('w-old', '20264101');
    const heir = await sender('w-heir', '20264102');
    for (const id of ['w-old', 'w-heir']) await known(id, 'reader');
    expect(await effect('w-old', 'reader')).toBe('allow');
    expect((await succeed(heir, old)).status).toBe(200);

    const mailing = { senderId: 'w-old', purpose: 'commercial', topic: 'offers' };
    const { body } = await world.ask('POST', '/v1/decisions', {
      body: { contactIds: ['reader-w-old'], mailing, language: 'nl' },
    });
    const [item] = body['items'] as Json[];
    expect([item?.['effect'], (item?.['reasons'] as string[] | undefined)?.[0]]).toEqual([
      'deny',
      'entity-succeeded',
    ]);
    const shown = await world.ask('GET', `/v1/entities/${old}`);
    expect(shown.body['succeededBy']).toMatchObject({ successor: heir });

    await object('w-heir', 'reader');
    const { body: state } = await world.ask('GET', '/v1/contacts/reader-w-old/consent');
    expect(state['entries']).toMatchObject({ 'w-old': { status: 'objected' } });
  });
});
