import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

/** What was said to a legal person holds while its senders come, go and are taken over. */
let world: ServiceWorld;
beforeAll(async () => {
  world = await startServiceWorld();
});
afterAll(async () => {
  await world?.app.stop();
});

const register = async (senderId: string, registration?: string): Promise<string> => {
  const number = registration === undefined ? {} : { registration };
  const answer = await world.ask('PUT', `/v1/senders/${senderId}`, {
    body: { ...senderBody, ...number },
    headers: { 'if-match': '*' },
  });
  expect(answer.status, answer.text).toBeLessThan(300);
  return String(answer.body['entityId']);
};

const sender = async (senderId: string, registration?: string): Promise<string> => {
  const number = registration === undefined ? {} : { registration };
  const made = await world.ask('PUT', `/v1/senders/${senderId}`, {
    body: { ...senderBody, ...number },
  });
  expect(made.status, made.text).toBe(201);
  const notice = { ...noticeBody, noticeId: `n-${senderId}`, senderId };
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
  test('takes over its stops, and those are said to it from then on', async () => {
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

  test('is not succeeded by it, nor by one that it stands behind', async () => {
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
  test('leaves the stops behind that were said to it, and keeps those said to its sisters', async () => {
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

  test('takes no objection along that is said to its new entity', async () => {
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

  test('keeps to an objection to its former entity that a consent to the new one came after', async () => {
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
  test('keep off at both what the list of either holds, also where a contact was already', async () => {
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

  test('do not undo what the person agreed to since', async () => {
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
    expect(await effect('u-one', 'since')).toBe('allow');
  }, 60_000);
});
