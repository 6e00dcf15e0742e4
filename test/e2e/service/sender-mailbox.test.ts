import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendNow, serviceDraft, startSender, untilState } from './sender-world.ts';
import { type MachineWorld, senderBody, startMachineWorld } from './service-world.ts';

/** Names that a sender may have, each as it is written in front of `<post@…>`. */
const names = [
  'Waterweg Hosting',
  'Jansen, Peeters & Co.',
  'De Korenaar B.V.',
  'Bakkerij (Delft)',
  'Kaas; Wijn & Zo',
  'Afdeling: Service',
  'The "best" bakery',
  '"A" en "B"',
  '19" Racks',
  "O'Hara & Sons",
  '\\ backslash \\',
  'ends with \\',
  'C:\\mail\\"x"',
  '[vakgroep] mail',
  'a < b',
  'Liefde <3',
  'x > y',
  'jij@werk',
  '(',
  ')',
  'a"',
  ',',
  '.',
  '-',
  '=?',
  '?=',
  '=?UTF-8?',
  'a_b c_d',
  'a  b   c',
  'Puur % natuur!',
  '#1 {winkel} |pijp| ~tilde~ `tik`',
  '$ & $& $$',
  '{name}',
  'Bäckerei Müller',
  'Café Crème Brûlée',
  'Łódź Żółw',
  'Þórr Ægir',
  'İstanbul ığdır',
  'Ἀθήνα Ελλάδα',
  'Пекарня «Колос»',
  'Հայաստան',
  'საქართველო',
  'שלום עולם',
  'مخبز السلام',
  'فروشگاه نان',
  'हिन्दी समाचार',
  'தமிழ் செய்தி',
  'ร้านขนมปัง',
  'パン屋さん、東京',
  '株式会社山田製作所',
  '北京面包店（总店）',
  '한국어 빵집',
  'Tiệm bánh Việt',
  '🥐 Bakkerij 🥖',
  '👩‍👩‍👧‍👦 Familie',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 & 🇳🇱',
  'é (samengesteld), e\u0301 (los)',
  'nbsp\u00a0hier',
  '€; £ & ¥',
  'Ünïcödé, "quotes" & \\slashes\\ (all)',
  '“Typografisch” – ‘citaat’…',
  'שם, with (Latin) & "quotes"',
  'ß ẞ ſt ﬁ',
  '日'.repeat(60),
  'Vereniging tot behoud van het oude raadhuis en het plein ervoor, '.repeat(4).trim(),
];

const registered = [
  'Kaas; Wijn & Zo',
  'Afdeling: Service',
  'The "best" bakery',
  'Puur % natuur!',
  'Café Crème Brûlée',
];

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
});
afterAll(async () => {
  await world.app.stop();
});

const readBack = async (from: string) => (await PostalMime.parse(`From: ${from}\r\n\r\nx`)).from;

describe('the name in the From field', () => {
  test(`the name in the From field arrives as it was written, for ${names.length} names`, async () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    const send = async (name: string) => {
      const senderId = `s${names.indexOf(name)}`;
      const put = await startSender(world, senderId, {
        fromAddress: `${name} <post@mail.waterweg.example>`,
        replyTo: `${name} <antwoord@waterweg.example>`,
        // Read as a line, these sell or open a sentence; as the name of a company they are its name.
        ...(registered.includes(name) ? { legalName: `${name} B.V.` } : {}),
      });
      expect([name, put.status], put.text).toEqual([name, 201]);
      return { name, mailingId: await sendNow(world, serviceDraft(senderId)) };
    };
    const sent = [];
    for (let at = 0; at < names.length; at += 8)
      sent.push(...(await Promise.all(names.slice(at, at + 8).map(send))));
    for (const { name, mailingId } of sent) {
      const mailing = await untilState(world, mailingId, 'finished', 'paused');
      expect([name, mailing['state'], mailing['progress']]).toMatchObject([
        name,
        'finished',
        { accepted: 1, refused: {} },
      ]);
      const [mail] = world.app.inbox.mails({ mailing: mailingId });
      expect(mail?.from).toMatch(/^[\x20-\x7e]+$/);
      expect(await readBack(mail?.from ?? '')).toEqual({
        name,
        address: 'post@mail.waterweg.example',
      });
      expect(await readBack(mail?.replyTo?.[0] ?? '')).toEqual({
        name,
        address: 'antwoord@waterweg.example',
      });
    }
  }, 120_000);

  test.each([
    ['a line break', 'Ann\r\nBcc: all@a.example <post@a.example>'],
    ['a line break at the end', 'Ann <post@a.example>\r\n'],
    ['a control character', 'Ann\u0007 <post@a.example>'],
    ['a direction override', 'Ann \u202egnp <post@a.example>'],
    ['a direction isolate', '\u2067Ann\u2069 <post@a.example>'],
    ['a damaged character', 'B\ufffdckerei <post@a.example>'],
    ['half a surrogate pair', 'Ann \ud83e <post@a.example>'],
    ['an encoded word', '=?UTF-8?B?QW5u?= <post@a.example>'],
    ['a second address', 'Ann <post@a.example>, Bea <bea@a.example>'],
    ['two bare addresses', 'post@a.example, bea@a.example'],
    ['an address for a name', 'service@bank.example <post@a.example>'],
    ['no domain', 'Ann <post@>'],
    ['no address', 'Ann'],
    ['nothing', ''],
    ['a local part that SES cannot mail', 'Ann <jürgen@a.example>'],
    ['a domain that is none', 'Ann <post@a..example>'],
    ['an open quote', '"Ann <post@a.example>'],
  ])('the name in the From field is refused with %s, in both fields', async (_, text) => {
    for (const field of ['fromAddress', 'replyTo']) {
      const { status, body } = await world.ask('PUT', '/v1/senders/refused', {
        body: { ...senderBody, [field]: text },
      });
      expect([status, body['errors']]).toMatchObject([
        400,
        [
          {
            pointer: `/${field}`,
            in: 'body',
            message: expect.stringMatching(/^(gives|holds|has|opens|not well-formed)/),
          },
        ],
      ]);
    }
    expect((await world.ask('GET', '/v1/senders/refused')).status).toBe(404);
  });

  test('the name in the From field is rejected with a placeholder, which would not be filled', async () => {
    const { status, body } = await world.ask('PUT', '/v1/senders/refused', {
      body: { ...senderBody, fromAddress: '"{{name}}" <post@mail.waterweg.example>' },
    });
    expect([status, body['errors']]).toMatchObject([422, [{ pointer: '/fromAddress' }]]);
  });

  test('the address in the From field may be of any domain, locally', async () => {
    await startSender(world, 'vereniging', {
      fromAddress: 'Mijn Vereniging <secretaris@mijnvereniging.example>',
    });
    const mailingId = await sendNow(world, serviceDraft('vereniging'));
    expect(await untilState(world, mailingId, 'finished', 'paused')).toMatchObject({
      state: 'finished',
      progress: { accepted: 1 },
    });
  }, 30_000);

  test('the address in the From field keeps an international domain in its ASCII form', async () => {
    const { body } = await world.ask('PUT', '/v1/senders/idn', {
      body: { ...senderBody, fromAddress: 'Bücher <post@bücher.example>' },
    });
    expect(body['fromAddress']).toBe('Bücher <post@xn--bcher-kva.example>');
  });
});
