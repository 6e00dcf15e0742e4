import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { files, handedIn } from '../../support/files.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const handIn = async (bytes: Uint8Array, use?: 'picture') =>
  api.ask('POST', '/v1/assets', handedIn(bytes, use));
const idOf = async (bytes: Uint8Array) => String((await handIn(bytes)).body['assetId']);

type Named = readonly { readonly assetId: string; readonly fileName: string }[];

const draft = async (attachments: Named, over: object = {}) =>
  api.ask('POST', '/v1/mailings', { ...drafts.pass, ...over, attachments }, { caller: 'author' });

const open = async (id: unknown, assetId: string, caller = 'anna') =>
  api.ask('POST', `/v1/mailings/${id}/attachments/${assetId}/openings`, undefined, { caller });

const review = async (id: unknown, caller = 'anna', verdict = 'release') => {
  const header = await api.store.header(mailingId(String(id)));
  const body = { verdict, reason: 'I read all of it.', contentHash: header?.contentHash };
  return api.ask('POST', `/v1/mailings/${id}/reviews`, body, { caller });
};

const pdf = async (): Promise<Named> => [
  { assetId: await idOf(files.pdf), fileName: 'voorwaarden.pdf' },
];
const commercial = {
  purpose: 'commercial',
  necessity: undefined,
  contents: content('Ours', 'Our new plan is here.'),
};

describe('uploading a file', () => {
  test('a file that is uploaded twice has the same id, and stays as it was first', async () => {
    const first = await handIn(files.pdf);
    expect(first).toMatchObject({
      status: 200,
      body: { use: 'attachment', form: 'pdf', size: files.pdf.length },
    });
    expect((await handIn(files.pdf)).body).toEqual(first.body);
  });

  test.each<[string, object, string]>([
    ['a file of no kind', handedIn(Buffer.from('PK\u0003\u0004')), '/content'],
    ['no base64', { use: 'attachment', content: 'not base64!' }, '/content'],
    ['nothing', { use: 'attachment', content: '' }, '/content'],
    ['more than 300 kB', handedIn(Buffer.alloc(300_001, 'a')), '/content'],
    ['another use', { ...handedIn(files.pdf), use: 'logo' }, '/use'],
    ['a picture that is a document', handedIn(files.pdf, 'picture'), '/content'],
  ])('handing in %s is refused, and the error names the field', async (_, body, pointer) => {
    const answer = await api.ask('POST', '/v1/assets', body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['errors']).toEqual([expect.objectContaining({ pointer })]);
  });

  test('a file of 300 kB is taken, and comes back byte for byte', async () => {
    const bytes = Buffer.alloc(300_000, 'a');
    const assetId = await idOf(bytes);
    const { body } = await draft([{ assetId, fileName: 'lang.txt' }]);
    const { content: back } = (await open(body['mailingId'], assetId)).body;
    expect(Buffer.from(String(back), 'base64').equals(bytes)).toBe(true);
  });
});

describe('a picture', () => {
  test('a picture is shown to anyone under its hash, for ever, and as nothing but a picture', async () => {
    const { body } = await handIn(files.png, 'picture');
    const path = new URL(String(body['url'])).pathname;
    expect(path).toBe(`/assets/${body['assetId']}.png`);
    const answer = await api.ask('GET', path, undefined, { scopes: [] });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('an attachment is shown to nobody by address, nor a picture under another ending', async () => {
    const attached = await idOf(files.jpeg);
    const { body } = await handIn(files.png, 'picture');
    for (const name of [
      `${attached}.jpg`,
      `${body['assetId']}.jpg`,
      'x.png',
      `${'0'.repeat(64)}.png`,
    ])
      expect((await api.ask('GET', `/assets/${name}`)).status).toBe(404);
  });
});

describe('what a draft names', () => {
  test('what a draft names is on the mailing with its size, and part of what a review is of', async () => {
    const [plain, carrying] = [await draft([]), await draft(await pdf())];
    expect(carrying.body['attachments']).toEqual([
      { ...(await pdf())[0], type: 'application/pdf', size: files.pdf.length },
    ]);
    expect(plain.body['contentHash']).not.toBe(carrying.body['contentHash']);
    const other = await draft([
      {
        assetId: await idOf(Buffer.concat([files.pdf, Buffer.from('\n')])),
        fileName: 'voorwaarden.pdf',
      },
    ]);
    expect(other.body['contentHash']).not.toBe(carrying.body['contentHash']);
  });

  test.each<[string, () => Promise<Named>, string]>([
    [
      'a file nobody uploaded',
      async () => [{ assetId: 'a'.repeat(64), fileName: 'a.pdf' }],
      '/attachments/0/assetId',
    ],
    [
      'a name that says something else',
      async () => [{ assetId: await idOf(files.pdf), fileName: 'a.png' }],
      '/attachments/0/fileName',
    ],
    [
      'a name with a path',
      async () => [{ assetId: await idOf(files.pdf), fileName: '../a.pdf' }],
      '/attachments/0/fileName',
    ],
    [
      'a name that runs backwards',
      async () => [{ assetId: await idOf(files.pdf), fileName: 'a\u202efdp.pdf' }],
      '/attachments/0/fileName',
    ],
    [
      'two files of one name',
      async () => [
        ...(await pdf()),
        { assetId: await idOf(files.text), fileName: 'VOORWAARDEN.pdf' },
      ],
      '/attachments',
    ],
    [
      'more than 300 kB together',
      async () => [
        { assetId: await idOf(Buffer.alloc(200_000, 'a')), fileName: 'a.txt' },
        { assetId: await idOf(Buffer.alloc(150_000, 'b')), fileName: 'b.txt' },
      ],
      '/attachments',
    ],
  ])('attachments with %s are refused where the draft names them', async (_, named, pointer) => {
    const answer = await draft(await named());
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['errors']).toContainEqual(expect.objectContaining({ pointer }));
  });
});

describe('an attachment that is text', () => {
  const named = async (bytes: Uint8Array, fileName: string) =>
    draft([{ assetId: await idOf(bytes), fileName }]);

  test('an attachment that is text is inspected with the contents, and does not hold service mail', async () => {
    expect((await draft([])).body['state']).toBe('draft');
    const { body } = await named(files.text, 'onderhoud.txt');
    expect(body).toMatchObject({ band: expect.stringMatching(/pass|review/) });
    expect(JSON.stringify(body['classification'])).not.toContain('attachment-unread');
  });

  test.each([
    ['flyer.txt', 'Buy now: 50% off all hosting plans! Order today.'],
    ['prices.csv', 'plan;offer\nPremium;Buy now with 50% off\n'],
    [
      'Buy now and save on Premium.txt',
      'Tonight between 00:00 and 02:00 we carry out planned maintenance.',
    ],
    [
      'call.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Buy now: 50\r\n % off all hosting plans!\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ],
  ])('an attachment of text that sells makes the mailing sell: %s', async (fileName, text) => {
    const { body } = await named(Buffer.from(text), fileName);
    expect(body).toMatchObject({ state: 'held', purpose: 'commercial' });
  });
});

describe('an attachment that is not text', () => {
  test('an attachment that is not text holds service mail until a reviewer who opened it releases it', async () => {
    const { body } = await draft(await pdf());
    const [{ assetId }] = (await pdf()) as [Named[number]];
    expect(body).toMatchObject({ state: 'held', band: 'review' });
    expect(JSON.stringify(body['classification'])).toContain('voorwaarden.pdf');

    const refused = await review(body['mailingId']);
    expect([refused.status, refused.body['errors']]).toEqual([
      422,
      [expect.objectContaining({ message: expect.stringContaining('voorwaarden.pdf') })],
    ]);
    // Nor does it help that somebody else did.
    await open(body['mailingId'], assetId, 'bram');
    expect((await review(body['mailingId'])).status).toBe(422);

    const opened = await open(body['mailingId'], assetId);
    expect(opened.body).toMatchObject({
      fileName: 'voorwaarden.pdf',
      isInspected: false,
      isNoted: true,
    });
    expect((await review(body['mailingId'])).body).toMatchObject({
      state: 'draft',
      purpose: 'contract',
    });
    const { items } = (await api.ask('GET', `/v1/mailings/${body['mailingId']}/reviews`)).body;
    expect(items).toEqual([expect.objectContaining({ reviewer: 'anna', opened: [assetId] })]);
  });

  test('an attachment that is not text holds marketing too, which stays what it is, and needs one reviewer', async () => {
    const { body } = await draft(await pdf(), commercial);
    const [{ assetId }] = (await pdf()) as [Named[number]];
    expect(body).toMatchObject({ state: 'held', purpose: 'commercial' });
    const id = body['mailingId'];
    expect((await api.ask('POST', `/v1/mailings/${id}/schedule`, { now: true })).status).toBe(409);
    const accepted = await api.ask('POST', `/v1/mailings/${id}/accept-classification`);
    expect([accepted.status, accepted.body['detail']]).toEqual([
      409,
      expect.stringContaining('voorwaarden.pdf'),
    ]);
    await open(id, assetId);
    expect((await review(id)).body).toMatchObject({
      state: 'draft',
      purpose: 'commercial',
      regulated: ['commercial'],
    });
  });

  test('another file under its name has to be opened too', async () => {
    const { body } = await draft(await pdf());
    const [{ assetId }] = (await pdf()) as [Named[number]];
    await open(body['mailingId'], assetId);
    const other = await idOf(Buffer.concat([files.pdf, Buffer.from('\n\n')]));
    const replaced = await api.ask(
      'PUT',
      `/v1/mailings/${body['mailingId']}`,
      { ...drafts.pass, attachments: [{ assetId: other, fileName: 'voorwaarden.pdf' }] },
      { caller: 'author', headers: { 'if-match': '"1"' } },
    );
    expect(replaced.status).toBe(200);
    expect((await review(body['mailingId'])).status).toBe(422);
    await open(body['mailingId'], other);
    expect((await review(body['mailingId'])).body['state']).toBe('draft');
  });

  test('an attachment that is not text may be rejected unopened', async () => {
    const { body } = await draft(await pdf());
    expect((await review(body['mailingId'], 'anna', 'reject')).status).toBe(200);
  });

  test('an attachment that is not text is opened by a client without a note, and only under its own mailing', async () => {
    const { body } = await draft(await pdf());
    const [{ assetId }] = (await pdf()) as [Named[number]];
    const path = `/v1/mailings/${body['mailingId']}/attachments/${assetId}/openings`;
    const claims = { client_id: 'c1', token_use: 'access' };
    const answer = await api.ask('POST', path, undefined, { caller: 'c1', claims });
    expect(answer.body).toMatchObject({ isNoted: false });
    expect(await api.store.openings(mailingId(String(body['mailingId'])))).toEqual([]);
    const plain = await draft([]);
    expect((await open(plain.body['mailingId'], assetId)).status).toBe(404);
  });
});
