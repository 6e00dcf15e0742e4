import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contactBody,
  type Json,
  type MachineWorld,
  senderBody,
  startMachineWorld,
} from '../service/service-world.ts';

let world: MachineWorld;
let templateId: string;
let version: number;

const footer = '\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
const base = {
  senderId: 'waterweg',
  purpose: 'contract',
  service: 'hosting',
  necessity: 'The hosting contract promises notice of planned interruptions.',
};
const template = {
  ...base,
  name: 'Maintenance',
  template: true,
  values: { day: 'date', minutes: 'number', server: 'reference', note: 'text', page: 'link' },
  contents: [
    {
      language: 'nl',
      subject: 'Onderhoud aan uw hosting op {{day}}',
      text: `Dag {{name|klant}},\n\nOp {{day}} is er onderhoud aan de server {{server|van uw hosting}}. Uw website is hooguit {{minutes}} minuten onbereikbaar. {{note|U hoeft niets te doen.}}${footer}`,
    },
  ],
};
const values = { day: '3 december 2026', minutes: '10', note: 'U hoeft niets te doen.' };

const draft = (fromTemplate: object = {}, body: object = {}) => ({
  ...base,
  name: 'Maintenance of December',
  audience: { contactIds: ['anja', 'bo'] },
  fromTemplate: { templateId, values, ...fromTemplate },
  ...body,
});
const post = (body: object, path = '/v1/mailings') => world.ask('POST', path, { body });
const pointers = ({ body }: { readonly body: Json }) =>
  (body['errors'] as readonly Json[] | undefined)?.map(({ pointer }) => pointer);
const customer = {
  relationshipId: 'r1',
  role: 'customer',
  capacity: 'person',
  service: 'hosting',
  since: '2025-01-01T00:00:00Z',
};

beforeAll(async () => {
  world = await startMachineWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  for (const [id, attributes] of [
    ['anja', { server: 'web-7' }],
    ['bo', {}],
  ] as const) {
    const body = { ...contactBody(id), name: id, attributes, relationships: [customer] };
    const { status, text } = await post(body, '/v1/contacts');
    expect(status, text).toBe(201);
  }
  const { body, status, text } = await post(template);
  expect(status, text).toBe(201);
  const { body: active } = await inUse(body);
  templateId = String(active['mailingId']);
  version = Number(active['version']);
}, 60_000);
afterAll(async () => {
  expect(world.failures).toEqual([]);
  await world.app.stop();
});

/** Any words may stand in its note: so a person reads the template before it is put in use. */
const inUse = async ({ mailingId, contentHash }: Json) => {
  const path = `/v1/mailings/${String(mailingId)}`;
  const token = await world.app.issuer.token('reviewer', 'bea');
  const verdict = { verdict: 'release', reason: 'The note is about the maintenance.', contentHash };
  const released = await world.ask('POST', `${path}/reviews`, { token, body: verdict });
  expect(released.status, released.text).toBe(200);
  const active = await post({}, `${path}/activate`);
  expect(active.status, active.text).toBe(200);
  return active;
};

const read = async (id: unknown) => (await world.ask('GET', `/v1/mailings/${String(id)}`)).body;

describe('a mailing drafted from a template', () => {
  test('a mailing drafted from a template has the template’s words with its values as contents of its own, and leaves with them', async () => {
    const { body, status, text } = await post(draft());
    expect(status, text).toBe(201);
    const id = body['mailingId'];
    expect(body).toMatchObject({
      state: 'draft',
      band: 'pass',
      fromTemplate: { templateId, version },
      values: { server: 'reference', page: 'link' },
    });
    const { contents } = (await read(id)) as { readonly contents: readonly Json[] };
    expect(contents).toEqual([
      {
        language: 'nl',
        subject: 'Onderhoud aan uw hosting op 3 december 2026',
        text: `Dag {{name|klant}},\n\nOp 3 december 2026 is er onderhoud aan de server {{server|van uw hosting}}. Uw website is hooguit 10 minuten onbereikbaar. U hoeft niets te doen.${footer}`,
      },
    ]);
    const rendered = await post({ contactId: 'anja' }, `/v1/mailings/${String(id)}/render`);
    expect(JSON.stringify(rendered.body)).toContain(
      'aan de server web-7. Uw website is hooguit 10',
    );
    await post({ now: true }, `/v1/mailings/${String(id)}/schedule`);
    await expect
      .poll(async () => (await read(id))['progress'], { timeout: 20_000 })
      .toMatchObject({ audience: 2, accepted: 2 });
  });

  test('a mailing drafted from a template is the draft that its author would have written, to the hash', async () => {
    const made = await post(draft());
    const { contents, values: kinds } = await read(made.body['mailingId']);
    const written = await post({ ...draft(), fromTemplate: undefined, contents, values: kinds });
    expect(written.status, written.text).toBe(201);
    expect(written.body['contentHash']).toBe(made.body['contentHash']);
  });

  test('a mailing drafted from a template is held if a value sells, like any words of an author', async () => {
    const { body, status } = await post(
      draft({ values: { ...values, note: 'Nu 50% korting op Premium, bestel vandaag nog!' } }),
    );
    expect([status, body['state']]).toEqual([201, 'held']);
  });

  test('a mailing drafted from a template may be written again from a template', async () => {
    const { body } = await post(draft());
    const path = `/v1/mailings/${String(body['mailingId'])}`;
    const put = await world.ask('PUT', path, {
      body: draft({ values: { ...values, minutes: '20' } }),
      headers: { 'if-match': '"1"' },
    });
    expect(put.status, put.text).toBe(200);
    expect(JSON.stringify((await read(body['mailingId']))['contents'])).toContain('20 minuten');
    const own = await world.ask('PUT', path, {
      body: { ...draft(), fromTemplate: undefined, contents: template.contents },
      headers: { 'if-match': '"2"' },
    });
    expect([own.status, own.body['fromTemplate']]).toEqual([200, undefined]);
  });

  test('a mailing drafted from a template takes the version that is in use, by whichever number it was read', async () => {
    for (const number of [1, version])
      expect((await post(draft({ version: number }))).status).toBe(201);
    const other = await post(draft({ version: 99 }));
    expect([other.status, pointers(other)]).toEqual([422, ['/fromTemplate/version']]);
  });

  test.each<[string, () => object, number, string]>([
    [
      'an unknown template',
      () => draft({ templateId: 'nothing' }),
      404,
      '/fromTemplate/templateId',
    ],
    [
      'a name without a placeholder',
      () => draft({ values: { dag: 'x' } }),
      422,
      '/fromTemplate/values/dag',
    ],
    [
      'a name that we fill',
      () => draft({ values: { unsubscribeUrl: 'https://a.example' } }),
      422,
      '/fromTemplate/values/unsubscribeUrl',
    ],
    [
      'a name that every object has',
      () => draft({ values: { constructor: '1' } }),
      400,
      '/fromTemplate/values/constructor',
    ],
    [
      'a value of another kind',
      () => draft({ values: { minutes: 'een uurtje' } }),
      422,
      '/fromTemplate/values/minutes',
    ],
    ['an empty value', () => draft({ values: { day: '' } }), 422, '/fromTemplate/values/day'],
    [
      'a placeholder in a value',
      () => draft({ values: { note: '{{email}}' } }),
      422,
      '/fromTemplate/values/note',
    ],
    [
      'a link to elsewhere',
      () => draft({ values: { page: 'https://elders.example/' } }),
      422,
      '/fromTemplate/values/page',
    ],
    ['contents beside it', () => draft({}, { contents: template.contents }), 400, '/contents'],
    ['neither', () => ({ ...draft(), fromTemplate: undefined }), 400, '/contents'],
    ['kinds of values beside it', () => draft({}, { values: { day: 'text' } }), 400, '/values'],
    [
      'a template of a template',
      () => draft({}, { template: true, audience: {} }),
      400,
      '/template',
    ],
  ])('a draft from a template is rejected with %s', async (_, body, status, pointer) => {
    const answer = await post(body());
    expect([answer.status, pointers(answer)], answer.text).toEqual([status, [pointer]]);
  });

  test('a draft from a template is rejected with a mailing that is not a template, or one of another sender', async () => {
    const mailing = await post({
      ...draft(),
      fromTemplate: undefined,
      contents: template.contents,
    });
    const of = { templateId: String(mailing.body['mailingId']) };
    expect((await post(draft(of))).status).toBe(404);
    await world.ask('PUT', '/v1/senders/bakery', {
      body: { ...senderBody, legalName: 'Bakkerij B.V.' },
    });
    expect((await post(draft({}, { senderId: 'bakery' }))).status).toBe(404);
  });

  test('a mailing drafted from a template takes the attachments along, unless it has others', async () => {
    const file = async (words: string) => {
      const content = Buffer.from(words).toString('base64');
      return String((await post({ use: 'attachment', content }, '/v1/assets')).body['assetId']);
    };
    const attachments = [{ assetId: await file('De planning.'), fileName: 'planning.txt' }];
    const carrying = await post({ ...template, attachments });
    const of = { templateId: String(carrying.body['mailingId']) };
    await inUse(carrying.body);
    expect((await post(draft(of))).body['attachments']).toMatchObject(attachments);
    const own = [{ assetId: await file('Een andere.'), fileName: 'andere.txt' }];
    expect((await post(draft(of, { attachments: own }))).body['attachments']).toMatchObject(own);
  });

  test('a mailing drafted from a template stays as it is when the template is paused, which drafts no other', async () => {
    const before = await post(draft());
    await post({}, `/v1/mailings/${templateId}/pause`);
    const after = await post(draft());
    expect([after.status, after.body['detail']]).toEqual([
      409,
      expect.stringContaining('`paused`'),
    ]);
    expect((await read(before.body['mailingId']))['contents']).toBeDefined();
  });
});
