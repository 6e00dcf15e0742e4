import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choiceField } from '../../../functions/preferences/preferences/choice-field.ts';
import { readEvidence } from '../../../packages/cli/verify/read-evidence.ts';
import { verifyFiles } from '../../../packages/cli/verify/verify-files.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import type { Keyring } from '../../../shared/adapters/keys/keyring.ts';
import { secretsManagerKeyring } from '../../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { Link } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import { type ContactId, type NoticeId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let world: ServiceWorld;
let keyring: Keyring;
beforeAll(async () => {
  world = await startServiceWorld({ sealEveryMs: 3_600_000 });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  keyring = await secretsManagerKeyring(process.env['KEYS_SECRET_ID'] ?? '')();
}, 60_000);
afterAll(async () => {
  expect(world?.failures).toEqual([]);
  await world?.app.stop();
});

const waterweg = senderId('waterweg');
const ip = '203.0.113.7';

const newContact = async (name: string, grant: object | undefined = grantBody) => {
  await world.ask('POST', '/v1/contacts', { body: contactBody(name) });
  if (grant !== undefined)
    await world.ask('POST', `/v1/contacts/${name}/consent/events`, {
      body: { ...grant, ip, userAgent: 'Browser of the person' },
    });
  return (await world.idOf(name)) as ContactId;
};

const sign = (link: Link): string => signLink(link, keyring.linkKeys, keyring.mac);

const path = async (name: string, kind: 'preferences' | 'own') => {
  const { body } = await world.ask('GET', `/v1/contacts/${name}`);
  const link = {
    kind,
    senderId: waterweg,
    contactId: String(body['internalId']) as ContactId,
    expiresAt: instantFromMillis(Date.now() + 3_600_000),
    addressAt: instantFromMillis(Date.parse(String(body['createdAt']))),
  } as const;
  return sign(link);
};

const stopPath = (contactId: ContactId) =>
  `/u/${sign({ kind: 'stop', senderId: waterweg, contactId })}`;

const visit = async (where: string, form?: Record<string, string>) => {
  const answer = await fetch(`${world.app.apiUrl}${where}`, {
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const proofsIn = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/href="(\/r\/[^"?]+)/g)].map(([, link = '']) => link)),
];

const pathOf = (url: unknown): string => new URL(String(url)).pathname;

/** What the file proves to whoever trusts the log's key alone. */
const proved = async (file: string) => {
  const { text: key } = await world.ask('GET', '/log/key');
  const policy = parseTrustPolicy(digestBytes, `log ${key.trim()}\nquorum none\n`);
  if (isPolicyProblem(policy)) throw new Error(policy.problem);
  const tools = { digest: sha256, sha256: digestBytes, verify: ed25519Verify, policy };
  const verified = await verifyFiles(
    { files: [{ name: 'p', evidence: readEvidence(file) }], log: undefined, isWhole: false },
    { ...tools, textOf: (bytes) => Buffer.from(bytes).toString() },
  );
  const proof = verified.files[0]?.proof;
  if (proof?.outcome !== 'proved') throw new Error(JSON.stringify(verified));
  return proof.opened.record as Record<string, unknown>;
};

describe('a person holds the proof', () => {
  test('the page after a stop links to its proof, waits until it is sealed, and then gives the file', async () => {
    const contactId = await newContact('jan');
    expect(proofsIn((await visit(stopPath(contactId))).text)).toEqual([]);

    const stopped = await visit(stopPath(contactId), { stop: 'link' });
    const [link = '', ...more] = proofsIn(stopped.text);
    expect([stopped.status, more]).toEqual([200, []]);
    const early = await visit(`${link}?lang=nl`);
    expect([early.status, early.headers.get('refresh')]).toEqual([200, '30']);
    expect(early.text).toContain('Uw bewijs wordt gemaakt');
    expect(early.text).not.toMatch(/jan@|Waterweg/);

    await world.app.seal();
    const { status, headers, text } = await visit(link);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('.tlog-proof');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await proved(text)).toMatchObject({ type: 'objected', contactId, page: '/u' });
    expect(text).not.toContain(ip.slice(0, 9));

    const again = await visit(stopPath(contactId), { stop: 'link' });
    expect(again.text.replace(/\/r\/[^?]+/, '')).toBe(stopped.text.replace(/\/r\/[^?]+/, ''));
    const nothing = await visit(`${proofsIn(again.text)[0]}?lang=en`);
    expect([nothing.status, nothing.text.includes('nothing new to record')]).toEqual([404, true]);
  });

  test('a link that may have been passed on offers what its reader did; the one that was asked for offers all', async () => {
    await newContact('joke');
    const shown = choiceField({
      purpose: 'commercial',
      topic: 'offers',
      wasOn: true,
    });
    const mailed = `/p/${await path('joke', 'preferences')}`;
    expect(proofsIn((await visit(mailed)).text)).toEqual([]);
    const saved = await visit(mailed, { do: 'save', shown });
    expect(saved.status).toBe(200);
    const own = proofsIn((await visit(`/p/${await path('joke', 'own')}`)).text);
    const data = proofsIn((await visit(`/d/${await path('joke', 'own')}`)).text);
    expect([proofsIn(saved.text).length, own.length, data.length]).toEqual([1, 2, 2]);
    await world.app.seal();
    expect(await proved((await visit(proofsIn(saved.text)[0] ?? '')).text)).toMatchObject({
      type: 'withdrawn',
      sequence: 2,
    });
    expect(await proved((await visit(own[1] ?? '')).text)).toMatchObject({
      type: 'granted',
      sequence: 1,
    });
  });

  test('the page after a confirmation links to its proof', async () => {
    await newContact('ria', undefined);
    const asked = await world.ask('POST', '/v1/contacts/ria/consent/requests', {
      body: {
        purpose: 'commercial',
        topic: 'offers',
        method: 'web-form',
        act: 'ticked-empty-box',
        notice: { noticeId: 'offers' as NoticeId, version: 1 },
      },
    });
    expect(asked.status, asked.text).toBeLessThan(300);
    const link = await confirmLink('ria@post.example');
    const [proof = ''] = proofsIn((await visit(link, { confirm: 'yes' })).text);
    await world.app.seal();
    expect(await proved((await visit(proof)).text)).toMatchObject({ type: 'confirmed' });
  });

  test('responses and receipts of what is recorded over the API contain the link to its proof', async () => {
    const contactId = await newContact('wim');
    const said = [
      ['consent/events', grantBody, 'granted'],
      ['withdrawals', { purpose: 'commercial' }, 'withdrawn'],
      ['objections', {}, 'objected'],
    ] as const;
    const links = [];
    for (const [route, body] of said) {
      const { body: answer, text } = await world.ask('POST', `/v1/contacts/wim/${route}`, { body });
      expect(answer['proofUrl'], text).toMatch(/^https?:\/\/[^/]+\/r\//);
      links.push(pathOf(answer['proofUrl']));
    }
    const { body: listed } = await world.ask('GET', '/v1/contacts/wim/consent/events');
    const [first] = listed['items'] as { readonly eventId: string }[];
    const receipt = await world.ask('GET', `/v1/contacts/wim/consent/receipts/${first?.eventId}`);
    expect(receipt.status, receipt.text).toBe(200);
    links.push(pathOf(receipt.body['grondslag:proof']));
    await world.app.seal();
    const records = await Promise.all(links.map(async (link) => proved((await visit(link)).text)));
    expect(records.map(({ type }) => type)).toEqual([...said.map(([, , type]) => type), 'granted']);
    expect(new Set(records.map((record) => record['contactId']))).toEqual(new Set([contactId]));
  });

  test('the certificate of an erasure contains the link to its proof, which outlives the contact, while those of events end', async () => {
    const contactId = await newContact('tim');
    const grant = await world.ask('POST', '/v1/contacts/tim/withdrawals', { body: {} });
    await world.app.seal();
    const event = pathOf(grant.body['proofUrl']);
    expect((await visit(event)).status).toBe(200);
    const { body, text } = await world.ask('POST', '/v1/contacts/tim/erasure', {
      body: { reason: 'asked', evidenceRef: 'letter-1' },
    });
    expect(body['proofUrl'], text).toMatch(/\/r\//);
    await world.app.seal();
    expect(await proved((await visit(pathOf(body['proofUrl']))).text)).toMatchObject({ contactId });
    const gone = await visit(`${event}?lang=en`);
    expect([gone.status, gone.text.includes('There is no proof file of this')]).toEqual([
      404,
      true,
    ]);
  });

  test('a link dies with the address that it was made for, and the next one gives the same file', async () => {
    const contactId = await newContact('fay');
    const proofOf = async () => {
      const { body, text } = await world.ask('GET', `/v1/contacts/fay/consent/events`);
      const [first] = body['items'] as { readonly eventId: string }[];
      const route = `/v1/contacts/fay/consent/receipts/${first?.eventId}`;
      const receipt = await world.ask('GET', route);
      expect(receipt.status, text).toBe(200);
      return pathOf(receipt.body['grondslag:proof']);
    };
    const before = await proofOf();
    // What is recorded of the person meanwhile is not a move, however much it is.
    for (let said = 0; said < 12; said += 1)
      await world.ask('POST', '/v1/contacts/fay/consent/events', { body: grantBody });
    await world.app.seal();
    const { status, text: file } = await visit(before);
    expect(status).toBe(200);
    expect(await proved(file)).toMatchObject({ type: 'granted', contactId });

    const { status: moved, text } = await world.ask('PATCH', '/v1/contacts/fay', {
      body: { email: 'fay-new@post.example' },
      headers: { 'if-match': '*' },
    });
    expect(moved, text).toBe(200);

    for (const language of ['nl', 'en']) {
      const gone = await visit(`${before}?lang=${language}`);
      expect([gone.status, gone.headers.get('content-disposition')]).toEqual([404, null]);
      expect(gone.text).not.toMatch(/granted|Browser of the person/);
    }
    const after = await visit(await proofOf());
    expect([after.status, (await proved(after.text))['type']]).toEqual([200, 'granted']);
  });

  test('a link of another kind, forged or too old leads nowhere, and this one stops and shows nothing else', async () => {
    const contactId = await newContact('eva');
    const proof = (more: object) =>
      sign({
        kind: 'proof',
        senderId: waterweg,
        contactId,
        of: 1,
        expiresAt: instantFromMillis(Date.now() + 60_000),
        ...more,
      });
    await world.app.seal();
    expect((await visit(`/r/${proof({})}`)).headers.get('content-type')).toContain('text/plain');
    const old = proof({ expiresAt: instantFromMillis(Date.now() - 1) });
    const changed = proof({}).replace(/\.[^.]+$/, (mac) => mac.split('').toReversed().join(''));
    const stop = stopPath(contactId).slice('/u/'.length);
    for (const token of [old, changed, stop, await path('eva', 'own'), 'x'])
      expect((await visit(`/r/${token}`)).status).toBe(404);
    expect((await visit(`/r/${proof({ of: 99 })}`)).status).toBe(404);
    for (const room of ['u', 'p', 'c', 'd', 'm'])
      expect((await visit(`/${room}/${proof({})}`)).status).toBe(404);
    expect((await visit(`/u/${proof({})}`, { stop: 'all' })).status).toBe(404);
    const { body } = await world.ask('GET', '/v1/contacts/eva/consent');
    expect(body['version']).toBe(1);
  });
});

const confirmLink = async (address: string): Promise<string> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${world.app.inboxUrl}/_local/mails?limit=500&full`);
    const mails = (await answer.text()).split('"id"').filter((mail) => mail.includes(address));
    const found = /\/c\/[\w.~-]+/.exec(mails.join(''))?.[0];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no mail to confirm');
};
