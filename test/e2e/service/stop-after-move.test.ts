import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offer, openMailWorld } from './mail-world.ts';
import { untilState } from './sender-world.ts';
import { call, contactBody, grantBody, type Json, startMachineWorld } from './service-world.ts';

const presses: readonly (readonly [string, string, (mailId: string) => Promise<void>])[] = [
  ['one click', 'a', (id) => post(linkIn(id, 'u'), 'List-Unsubscribe=One-Click')],
  ['the button of its page', 'b', (id) => post(linkIn(id, 'u'), 'stop=all')],
  ['its preference page', 'c', (id) => post(linkIn(id, 'p'), 'do=stop')],
  [
    'a switch of its preference page',
    'd',
    (id) => post(linkIn(id, 'p'), 'do=save&shown=1/commercial///offers'),
  ],
  ['a complaint', 'e', (id) => world.press(id, 'complain')],
];

/** People who all got one mail; anyone named with a `moved` had moved before it. */
const people = [...presses.map(([, who]) => who), 'ada', 'bea-moved', 'cas', 'dre', 'flo'];
const mailOf = new Map<string, string>();

let world: Awaited<ReturnType<typeof openMailWorld>>;
beforeAll(async () => {
  world = await openMailWorld(await startMachineWorld());
  for (const who of people) await world.person(who);
  await move('bea-moved', 'bea-2@post.example');
  const body = { senderId: 'waterweg', ...offer, audience: { contactIds: people } };
  const made = await world.ask('POST', '/v1/mailings', { body });
  const mailingId = String(made.body['mailingId']);
  await world.ask('POST', `/v1/mailings/${mailingId}/schedule`, { body: { now: true } });
  await untilState(world, mailingId, 'finished');
  const owners = new Map(
    await Promise.all(people.map(async (who) => [await world.idOf(who), who] as const)),
  );
  for (const { id, tags } of world.app.inbox.mails())
    mailOf.set(owners.get(tags['contact'] ?? '') ?? '', id);
}, 60_000);
afterAll(async () => {
  await world?.app.stop();
});

const move = async (contactId: string, email: string) => {
  const answer = await world.ask('PATCH', `/v1/contacts/${contactId}`, {
    body: { email },
    headers: { 'if-match': '*' },
  });
  expect(answer.status, answer.text).toBe(200);
};

const linkIn = (mailId: string, kind: 'u' | 'p'): string => {
  const mail = world.app.inbox.mails().find((one) => one.id === mailId);
  return new RegExp(`/${kind}/v1\\.[\\w.-]+`).exec(JSON.stringify(mail))?.[0] ?? '';
};

const post = async (path: string, form: string) => {
  const answer = await call(world.app.apiUrl, 'POST', path, {
    body: form,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status, answer.text).toBe(200);
};

const click = (who: string) =>
  post(linkIn(mailOf.get(who) ?? '', 'u'), 'List-Unsubscribe=One-Click');

const effect = async (contactId: string) => {
  const mailing = { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' };
  const { body } = await world.ask('POST', '/v1/decisions', {
    body: { contactIds: [contactId], mailing },
  });
  return (body['items'] as Json[])[0]?.['effect'];
};

const anew = (contactId: string, email: string, more: Json = {}) =>
  world.ask('POST', '/v1/contacts', { body: { ...contactBody(contactId), email, ...more } });

describe.each(presses)('a stop by %s in a mail to the former address', (_name, who, press) => {
  test('a stop in a mail to the former address stops the person, and suppresses the mailed address', async () => {
    await move(who, `${who}-new@post.example`);
    expect(await effect(who)).toBe('allow');

    await press(mailOf.get(who) ?? '');

    expect(await effect(who)).toBe('deny');
    const back = `${who}@post.example`;
    expect(await anew(`${who}-2`, back)).toMatchObject({ status: 422 });
    const kept = await anew(`${who}-2`, back, { acceptSuppressed: true });
    expect(kept.status, kept.text).toBe(201);
    expect(await world.suppressions(`${who}-2`)).toHaveLength(1);
  });
});

test('a new contact at the mailed address is stopped as well', async () => {
  await move('ada', 'ada-new@post.example');
  expect((await anew('ada-2', 'ada@post.example')).status).toBe(201);
  await world.ask('POST', '/v1/contacts/ada-2/consent/events', { body: grantBody });
  expect(await effect('ada-2')).toBe('allow');
  await click('ada');
  expect([await effect('ada'), await effect('ada-2')]).toEqual(['deny', 'deny']);
});

test('after several moves the mailed address is the one that is suppressed', async () => {
  await move('bea-moved', 'bea-3@post.example');
  await click('bea-moved');
  expect((await anew('bea-b', 'bea-2@post.example')).status).toBe(422);
  expect((await anew('bea-a', 'bea-moved@post.example')).status).toBe(201);
});

test('after erasure every address that could have been mailed is suppressed', async () => {
  await move('cas', 'cas-new@post.example');
  const why = { reason: 'asked', evidenceRef: 'ticket' };
  expect((await world.ask('POST', '/v1/contacts/cas/erasure', { body: why })).status).toBe(200);
  await click('cas');
  for (const email of ['cas@post.example', 'cas-new@post.example'])
    expect((await anew('cas-2', email)).status, email).toBe(422);
});

test('a preference link shows and grants nothing once its address was left, but still stops', async () => {
  await move('flo', 'flo-new@post.example');
  const path = linkIn(mailOf.get('flo') ?? '', 'p');
  for (const each of [path, `${path}?download=json`]) {
    const page = await call(world.app.apiUrl, 'GET', each);
    expect(page.headers.get('content-type')).toMatch(/html/);
    expect(page.text).not.toContain('flo-new');
    expect(page.text).toContain('name="stop"');
  }
  await post(path, 'do=save&shown=0/commercial/offers/1/tips&on=0/commercial/offers/1/tips');
  await post(path, 'do=language&language=de');
  const { body } = await world.ask('GET', '/v1/contacts/flo/consent');
  expect(Object.keys(body['entries'] as Json)).toEqual(['waterweg/commercial/offers']);
  expect((await world.ask('GET', '/v1/contacts/flo')).body['language']).toBe('nl');
});

test('without a move the stop keeps its scope, and no address is suppressed', async () => {
  await click('dre');
  expect(await effect('dre')).toBe('deny');
  expect(await world.suppressions('dre')).toEqual([]);
});
