import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerBody, serviceContent, serviceDraft, startSender } from './sender-world.ts';
import {
  type EditionWorld,
  grantBody,
  type Json,
  noticeBody,
  startEdition,
} from './service-world.ts';

const senderId = 'waterweg';
const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
const offer = serviceDraft(senderId, {
  purpose: 'commercial',
  topic: 'offers',
  productFamilies: ['hosting'],
  contents: [
    {
      language: 'nl',
      subject: 'Aanbieding',
      text: `Bestel nu hosting met 20% korting.\n\nAfmelden: {{unsubscribeUrl}}\n${identity}`,
    },
  ],
});

let world: EditionWorld;
let at = Date.UTC(2026, 10, 23, 9);
let mailingId: string;

const add = async (contactId: string, over: Json = {}) => {
  const made = await world.ask('POST', '/v1/contacts', {
    body: customerBody(senderId, contactId, over),
  });
  expect(made.status, made.text).toBe(201);
};
const say = async (contactId: string, over: Json = {}) => {
  const said = await world.ask('POST', `/v1/contacts/${contactId}/consent/events`, {
    body: { ...grantBody, ...over },
  });
  expect(said.status, said.text).toBe(201);
};
const draft = async (body: Json = offer): Promise<string> => {
  const made = await world.ask('POST', '/v1/mailings', { body });
  expect(made.status, made.text).toBe(201);
  return String(made.body['mailingId']);
};
const preview = async (id = mailingId) => {
  const made = await world.ask('POST', `/v1/mailings/${id}/previews`);
  expect(made.status, made.text).toBe(201);
  return made.body;
};
const pathOf = (made: Json) =>
  `/v1/mailings/${String(made['mailingId'])}/previews/${String(made['previewId'])}`;
const peopleOf = async (made: Json, query = '', token = world.admin) => {
  const answer = await world.ask('GET', `${pathOf(made)}/people?limit=100${query}`, { token });
  expect(answer.status, answer.text).toBe(200);
  return answer.body['items'] as Json[];
};

beforeAll(async () => {
  world = await startEdition('one machine', { millis: () => at });
  await startSender(world, senderId);
  const notice = await world.ask('POST', '/v1/notices', { body: { ...noticeBody, senderId } });
  expect(notice.status, notice.text).toBe(201);
  for (const id of ['greta', 'gijs', 'henk', 'iris', 'jan']) await add(id);
  for (const id of ['greta', 'gijs', 'jan']) await say(id);
  await say('gijs', { type: 'withdrawn' });
  mailingId = await draft();
}, 60_000);
afterAll(() => world.app.stop());

describe('a kept preview', () => {
  test('a kept preview counts what the preview of that moment counts, until when it is there', async () => {
    const { body: counted } = await world.ask('POST', `/v1/mailings/${mailingId}/preview`);
    const made = await preview();
    expect(made).toMatchObject({
      state: 'done',
      isCurrent: true,
      ...{ audience: counted['audience'], allowed: counted['allowed'], denied: counted['denied'] },
      explanations: counted['explanations'],
      ...{ languages: { nl: 2 }, peopleKept: 6 },
      expiresAt: new Date(at + 86_400_000).toISOString(),
    });
    const { body } = await world.ask('GET', `/v1/mailings/${mailingId}/previews`);
    expect((body['items'] as Json[])[0]).toEqual(made);
    const one = await world.ask('GET', pathOf(made));
    expect([one.status, one.body]).toEqual([200, made]);
    const again = await world.ask('POST', pathOf(made));
    expect([again.status, again.body]).toEqual([200, made]);
  });

  test('a kept preview is made once under one key, however often it is asked for', async () => {
    const headers = { 'idempotency-key': 'one-preview' };
    const ask = () => world.ask('POST', `/v1/mailings/${mailingId}/previews`, { headers });
    const [first, again] = [await ask(), await ask()];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('a kept preview says of each person the verdict, what it rests on, and what would reverse it', async () => {
    const people = await peopleOf(await preview());
    const of = (id: string) => people.find(({ contactId }) => contactId === id);
    expect(people).toHaveLength(6);
    expect(of('greta')).toMatchObject({ effect: 'allow', basis: 'consent', isChanged: false });
    expect(of('greta')?.['evidenceIds']).toHaveLength(1);
    expect(of('greta')).not.toHaveProperty('wouldBeAllowedIf');
    const gijs = of('gijs');
    expect(gijs).toMatchObject({ effect: 'deny', isChanged: false });
    expect(gijs?.['reasons']).toEqual(expect.arrayContaining(['withdrawn']));
    expect(gijs?.['why']).toMatch(/opted out of these messages on 23 November 2026/);
    expect(gijs?.['wouldBeAllowedIf']).toMatch(/^It would be allowed if /);
    // The same words as the decision of now: it is one function.
    const { body } = await world.ask('POST', '/v1/decisions', {
      body: { contactIds: ['gijs'], mailingId, language: 'en' },
    });
    const { explanation } = (body['items'] as Json[])[0] as { explanation: string };
    expect(explanation).toContain(gijs?.['why']);
    expect(explanation).toContain(gijs?.['wouldBeAllowedIf']);
  });

  test('a kept preview is filtered by answer and reason, page by page, and a cursor of another list is refused', async () => {
    const made = await preview();
    const denied = made['denied'] as Readonly<Record<string, number>>;
    for (const [reason, count] of Object.entries(denied))
      expect([reason, (await peopleOf(made, `&reason=${reason}`)).length]).toEqual([reason, count]);
    expect(await peopleOf(made, '&effect=allow')).toHaveLength(2);
    const found: unknown[] = [];
    let cursor = '';
    do {
      const page = await world.ask('GET', `${pathOf(made)}/people?limit=2${cursor}`);
      expect(page.status, page.text).toBe(200);
      found.push(...(page.body['items'] as Json[]).map(({ contactId }) => contactId));
      cursor = page.body['next'] === undefined ? '' : `&cursor=${String(page.body['next'])}`;
    } while (cursor !== '');
    expect(new Set(found).size).toBe(6);
    const { body } = await world.ask('GET', `${pathOf(made)}/people?limit=2`);
    const stolen = `effect=deny&cursor=${String(body['next'])}`;
    for (const query of [
      stolen,
      'cursor=x',
      'limit=0',
      'limit=501',
      'effect=both',
      'reason=A%20B',
      'format=xml',
    ]) {
      const refused = await world.ask('GET', `${pathOf(made)}/people?${query}`);
      expect([query, refused.status]).toEqual([query, 400]);
    }
  });

  test('a kept preview comes as CSV in parts, of which no cell is a formula', async () => {
    const made = await preview();
    const rows: string[] = [];
    let cursor = '';
    do {
      const part = await world.ask('GET', `${pathOf(made)}/people?format=csv&limit=3${cursor}`);
      expect([part.status, part.headers.get('content-type')]).toEqual([
        200,
        'text/csv; charset=utf-8',
      ]);
      expect(part.headers.get('content-disposition')).toMatch(/^attachment; filename="preview-/);
      expect(part.headers.get('cache-control')).toBe('no-store');
      rows.push(...part.text.split('\r\n').filter((row) => row !== ''));
      const next = part.headers.get('x-next-cursor');
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(rows[0]).toMatch(/^contactId,effect,reasons,basis,why,wouldBeAllowedIf,/);
    expect(rows.filter((row) => row.startsWith('contactId,'))).toHaveLength(1);
    expect(rows).toHaveLength(Number(made['audience']) + 1);
    expect(rows.join('\n')).not.toMatch(/(?:^|,|")[=+@-]/m);
  });

  test('a kept preview says of whoever has changed since that the answer is different by now, and keeps the one it gave', async () => {
    const made = await preview();
    await say('jan', { type: 'withdrawn' });
    const jan = (await peopleOf(made)).find(({ contactId }) => contactId === 'jan');
    expect(jan).toMatchObject({ effect: 'allow', basis: 'consent', isChanged: true });
    expect(jan).toMatchObject({ evidenceIds: [] });
    expect(jan).not.toHaveProperty('wouldBeAllowedIf');
    expect((await preview())['allowed']).toBe(Number(made['allowed']) - 1);
  });

  test('a kept preview names nobody who was erased since, by no id, as JSON or CSV', async () => {
    const made = await preview();
    const ours = await world.idOf('iris');
    const erased = await world.ask('POST', '/v1/contacts/iris/erasure', {
      body: { reason: 'asked', evidenceRef: 'ticket-1' },
    });
    expect([200, 201, 202], erased.text).toContain(erased.status);
    for (const format of ['json', 'csv']) {
      const { text, status } = await world.ask(
        'GET',
        `${pathOf(made)}/people?limit=100&format=${format}`,
      );
      expect(status).toBe(200);
      expect(text).toContain('henk');
      expect(text).not.toContain('iris');
      expect(text).not.toContain(ours);
    }
  });

  test('a kept preview does not stand for a draft that changed, though a new name changes nothing', async () => {
    const id = await draft();
    const made = await preview(id);
    const put = async (version: number, body: Json) => {
      const changed = await world.ask('PUT', `/v1/mailings/${id}`, {
        body,
        headers: { 'if-match': `"${version}"` },
      });
      expect(changed.status, changed.text).toBe(200);
    };
    const current = async () => {
      const { body } = await world.ask('GET', `/v1/mailings/${id}/previews`);
      return (body['items'] as Json[])[0]?.['isCurrent'];
    };
    await put(1, { ...offer, name: 'Another name' });
    expect(await current()).toBe(true);
    await put(2, { ...offer, audience: { roles: ['user'] } });
    expect(await current()).toBe(false);
    const refused = await Promise.all([
      world.ask('GET', `${pathOf(made)}/people`),
      world.ask('POST', pathOf(made)),
    ]);
    for (const { status, body } of refused)
      expect([status, body['detail']]).toEqual([409, expect.stringContaining('make a new one')]);
  });

  test('a kept preview says what keeps the mailing itself from going', async () => {
    const [{ subject, language }] = [serviceContent];
    const contents = [{ subject, language, text: 'Beste {{nickname}}, koop nu met korting.' }];
    const made = await preview(await draft({ ...offer, contents }));
    expect(made['errors']).not.toEqual([]);
    expect(made['errors']).toBeDefined();
  });

  test('a kept preview is gone after a day', async () => {
    const made = await preview();
    at += 86_400_000 - 1;
    expect((await world.ask('POST', pathOf(made))).status).toBe(200);
    at += 1;
    for (const [method, path] of [
      ['POST', pathOf(made)],
      ['GET', pathOf(made)],
      ['GET', `${pathOf(made)}/people`],
    ] as const)
      expect((await world.ask(method, path)).status).toBe(404);
    const { body } = await world.ask('GET', `/v1/mailings/${mailingId}/previews`);
    expect(body['items']).toEqual([]);
  });

  test('a kept preview is of its mailing alone, and for callers who may read decisions; evidence is for those who read consent', async () => {
    const made = await preview();
    const other = await draft();
    const elsewhere = { ...made, mailingId: other };
    for (const [method, path] of [
      ['POST', pathOf(elsewhere)],
      ['GET', pathOf(elsewhere)],
      ['GET', `${pathOf(elsewhere)}/people`],
      ['GET', '/v1/mailings/nothing/previews'],
      ['POST', '/v1/mailings/nothing/previews'],
      ['GET', `/v1/mailings/${mailingId}/previews/nothing/people`],
    ] as const)
      expect([path, (await world.ask(method, path)).status]).toEqual([path, 404]);
    const { marketer, product } = world.tokens;
    for (const [method, path] of [
      ['POST', `/v1/mailings/${mailingId}/previews`],
      ['GET', `/v1/mailings/${mailingId}/previews`],
      ['POST', pathOf(made)],
    ] as const)
      expect([path, (await world.ask(method, path, { token: product })).status]).toEqual([
        path,
        403,
      ]);
    for (const one of await peopleOf(made, '', marketer)) {
      expect(one).not.toHaveProperty('evidenceIds');
      expect(JSON.stringify(one)).not.toContain('post.example');
    }
  });

  test('a kept preview stands in the audit trail with everybody who was shown', async () => {
    const made = await preview();
    await peopleOf(made, '&format=json');
    // The trail goes by the clock of the machine, whatever a test says the time is.
    const day = new Date().toISOString().slice(0, 10);
    const { body } = await world.ask('GET', `/v1/audit?contactId=greta&day=${day}&limit=100`);
    const shown = (body['items'] as Json[]).filter(({ route }) =>
      String(route).endsWith('/previews/{previewId}/people'),
    );
    expect(shown.at(-1)).toMatchObject({
      kind: 'read',
      ids: { mailingId, previewId: made['previewId'] },
      contactIds: expect.arrayContaining(['greta', 'gijs', 'jan', 'henk']),
    });
  });
});
