import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { openMailWorld } from './mail-world.ts';
import { grantBody, type Json, startServiceWorld } from './service-world.ts';

let world: Awaited<ReturnType<typeof openMailWorld>>;

const footer =
  '<p><a href="{{unsubscribeUrl}}">Afmelden</a> <a href="{{preferencesUrl}}">Voorkeuren</a> <a href="{{whyUrl}}">Waarom?</a></p><p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland</p>';
const links = Array.from(
  { length: 20 },
  (_, at) =>
    `<a href="https://www.waterweg.example/aanbieding/${at}?a=1&amp;b=2">aanbieding ${at}</a>`,
);
const measuredOffer: Json = {
  senderId: 'waterweg',
  purpose: 'commercial',
  topic: 'offers',
  name: 'Korting, gemeten',
  tracking: ['tracking.open', 'tracking.click'],
  contents: [
    {
      language: 'nl',
      subject: 'Korting in november',
      html: `<html><body><p>Deze maand 20 % korting op hosting.</p>${links.join('\n')}${footer}</body></html>`,
      text: 'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaarom: {{whyUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};

const reader = { 'user-agent': 'Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Thunderbird/140.0' };
const follow = (url: string, headers = reader) => fetch(url, { redirect: 'manual', headers });

/** Who granted what, beside the mail itself. */
const grants = {
  both: ['tracking.open', 'tracking.click'],
  opens: ['tracking.open'],
  clicks: ['tracking.click'],
  neither: [],
} as const;
type Who = keyof typeof grants;
const everybody = Object.keys(grants) as readonly Who[];

let mailingId = '';
const htmls = new Map<string, string>();

beforeAll(async () => {
  world = await openMailWorld(await startServiceWorld());
  const notice = {
    noticeId: 'measuring',
    senderId: 'waterweg',
    covers: [{ activity: 'tracking.open' }, { activity: 'tracking.click' }],
    texts: {
      nl: 'Ja, Waterweg Hosting B.V. mag meten of ik de mail open en op welke links ik klik.',
    },
    material: true,
  };
  await world.ask('POST', '/v1/notices', { body: notice });
  const { purpose: _purpose, topic: _topic, ...act } = grantBody;
  for (const who of everybody) {
    await world.person(who);
    for (const activity of grants[who]) {
      const body = { ...act, activity, notice: { noticeId: 'measuring', version: 1 } };
      const said = await world.ask('POST', `/v1/contacts/${who}/consent/events`, { body });
      expect(said.status, said.text).toBe(201);
    }
  }
  const body = { ...measuredOffer, audience: { contactIds: everybody } };
  const made = await world.ask('POST', '/v1/mailings', { body });
  expect(made.status, made.text).toBe(201);
  mailingId = String(made.body['mailingId']);
  const path = `/v1/mailings/${mailingId}`;
  const scheduled = await world.ask('POST', `${path}/schedule`, { body: { now: true } });
  expect(scheduled.status, scheduled.text).toBe(200);
  for (let times = 0; times < 400; times += 1) {
    if ((await world.ask('GET', path)).body['state'] === 'finished') break;
    await sleep(50);
  }
  const answer = await fetch(`${world.app.inboxUrl}/_local/mails?full&mailing=${mailingId}`);
  const { mails } = (await answer.json()) as { mails: { to: string[]; html: string }[] };
  for (const { to, html } of mails) htmls.set(String(to[0]).split('@')[0] ?? '', html);
}, 60_000);
afterAll(() => world.app.stop());

const htmlOf = (who: Who): string => {
  const found = [...htmls].find(([local]) => local.includes(who));
  if (found === undefined) throw new Error(`no mail to ${who} among ${[...htmls.keys()]}`);
  return found[1];
};
const pixelOf = (who: Who) => /src="([^"]+\/m\/[^"]+\/o)"/.exec(htmlOf(who))?.[1];
const linkOf = (who: Who, number: number) =>
  new RegExp(`href="([^"]+/m/[^"]+/${number})"`).exec(htmlOf(who))?.[1];

const observed = async (): Promise<readonly string[]> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableNames.mailings }));
  client.destroy();
  const rows = Items.filter(({ pk }) => String(pk).startsWith('OBSERVED#'));
  return rows.flatMap(({ seen }) => Object.keys(seen as object)).toSorted();
};

describe('a mailing that asks to measure, over HTTP', () => {
  test('opens and clicks are measured in the mails of people who granted it, and not in the others', () => {
    for (const who of everybody) {
      const html = htmlOf(who);
      const has = (activity: string) => (grants[who] as readonly string[]).includes(activity);
      expect([who, pixelOf(who) !== undefined]).toEqual([who, has('tracking.open')]);
      expect([who, linkOf(who, 19) !== undefined]).toEqual([who, has('tracking.click')]);
      expect(html.includes('href="https://www.waterweg.example/aanbieding/0')).toBe(
        !has('tracking.click'),
      );
      // One token a recipient and mailing: everything of the mail that is measured hangs on it.
      const tokens = new Set([...html.matchAll(/\/m\/([\w.-]+)/g)].map(([, token]) => token));
      expect(tokens.size).toBe(1);
    }
    for (const mail of world.app.inbox.mails())
      if (mail.tags['mailing'] === mailingId) expect(mail.tracked).toBe(false);
  });

  test('what a person who granted it did is recorded once, and everybody is served', async () => {
    for (const who of ['both', 'opens'] as const)
      for (let times = 0; times < 2; times += 1)
        expect((await follow(pixelOf(who) ?? '')).status).toBe(200);
    const followed = await follow(linkOf('both', 3) ?? '');
    expect(followed.status).toBe(302);
    expect(followed.headers.get('location')).toBe(
      'https://www.waterweg.example/aanbieding/3?a=1&b=2',
    );
    await follow(linkOf('clicks', 3) ?? '', { 'user-agent': 'Barracuda Sentinel (EE)' });

    expect(await observed()).toEqual(['click-3', 'click-3-by-machine', 'open', 'open']);
  });

  test('nothing is recorded for a token whose holder did not grant measuring', async () => {
    // `clicks` did not grant opens: the picture comes, and nothing is noted of it.
    const picture = (linkOf('clicks', 0) ?? '').replace(/\/0$/, '/o');
    expect((await follow(picture)).status).toBe(200);
    expect(await observed()).toHaveLength(4);
  });

  test('what was measured is reported as totals of the people who granted it, without names', async () => {
    const token = world.tokens.marketer;
    const answer = await world.ask('GET', `/v1/mailings/${mailingId}/report`, { token });

    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({
      accepted: 4,
      delivered: { count: 4, of: 4 },
      bounced: { count: 0, of: 4 },
      stopped: { count: 0, of: 4 },
      opened: { count: 2, of: 2, byMachineOnly: 0 },
      clicked: { count: 1, of: 2, byMachineOnly: 1 },
    });
    const { links: told } = answer.body['clicked'] as { links: Json[] };
    expect(told).toHaveLength(20);
    expect(told[3]).toEqual({
      number: 3,
      address: 'https://www.waterweg.example/aanbieding/3?a=1&b=2',
      count: 1,
    });
    for (const who of everybody) {
      expect(answer.text).not.toContain(await world.idOf(who));
      expect(answer.text).not.toMatch(new RegExp(`"${who}"|@post\\.example`));
    }
    const nobody = await world.ask('GET', `/v1/mailings/${mailingId}/report`, { token: undefined });
    expect(nobody.status).toBe(401);
  });

  test('a person who withdraws loses the observations, in the report too, and a stop is counted', async () => {
    const { purpose: _purpose, topic: _topic, ...act } = grantBody;
    const body = { ...act, type: 'withdrawn', activity: 'tracking.open' };
    const said = await world.ask('POST', '/v1/contacts/opens/consent/events', { body });
    expect(said.status, said.text).toBe(201);
    const stop = /href="([^"]+\/u\/[^"]+)"/.exec(htmlOf('both'))?.[1] ?? '';
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(stop, { method: 'POST', body: form })).status).toBe(200);
    // At once nothing more is noted; what was is gone with the next announcements.
    expect((await follow(pixelOf('opens') ?? '')).status).toBe(200);
    const path = `/v1/mailings/${mailingId}/report`;
    for (let times = 0; times < 300; times += 1) {
      const { stopped, opened } = (await world.ask('GET', path)).body as Record<string, Json>;
      if (stopped?.['count'] === 1 && opened?.['count'] === 1) break;
      await sleep(50);
    }

    expect((await world.ask('GET', path)).body).toMatchObject({
      stopped: { count: 1, of: 4 },
      opened: { count: 1, of: 2 },
      clicked: { count: 1, of: 2 },
    });
    expect(await observed()).toEqual(['click-3', 'click-3-by-machine', 'open']);
    expect((await follow(linkOf('both', 3) ?? '')).status).toBe(302);
    expect(world.failures).toEqual([]);
  });
});
