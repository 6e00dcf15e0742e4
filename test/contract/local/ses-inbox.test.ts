import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type RunningService,
  startHttpService,
} from '../../../local/services/start-http-service.ts';
import { entryFor, openSes, type SesHarness } from './ses-harness.ts';

type Post = {
  readonly body: string;
  readonly type: string | undefined;
  readonly cookie: string | undefined;
};

describe('the inbox', () => {
  let harness: SesHarness;
  let receiver: RunningService;
  const posts: Post[] = [];

  beforeEach(async () => {
    posts.length = 0;
    harness = await openSes();
    receiver = await startHttpService({
      handle: ({ method, body, headers }) => {
        const { cookie, 'content-type': type } = headers;
        if (method === 'POST') posts.push({ body: body.toString(), type, cookie });
        return { status: 200 };
      },
    });
  });
  afterEach(async () => {
    await harness.stop();
    await receiver.stop();
  });

  const get = async (path: string) => {
    const response = await fetch(`${harness.ses.url}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${harness.ses.url}${path}`, { method: 'POST', redirect: 'manual', headers });
  const sendTo = async (to: string, listUnsubscribe = `<${receiver.url}/u>`) => {
    const ReplacementHeaders = [
      { Name: 'List-Unsubscribe', Value: listUnsubscribe },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ];
    const tags = { ReplacementTags: [{ Name: 'mailing', Value: 'm-1' }], ReplacementHeaders };
    const result = await harness.bulk([entryFor(to, tags)]);
    await harness.ses.settled();
    return result.BulkEmailEntryResults?.[0]?.MessageId ?? '';
  };

  test('the inbox mails are found by recipient and by mailing, and read whole', async () => {
    const id = await sendTo('ann@a.example');
    await sendTo('bob@b.example');

    const byPerson = JSON.parse((await get('/_local/mails?to=Ann@a.example')).text);
    expect(byPerson).toMatchObject({ total: 1, mails: [{ id, outcome: 'delivered' }] });
    expect(JSON.parse((await get('/_local/mails?mailing=m-1&limit=1')).text)).toMatchObject({
      total: 2,
      mails: [{ id }],
    });
    expect(JSON.parse((await get('/_local/mails?mailing=m-2')).text).total).toBe(0);
    expect(JSON.parse((await get(`/_local/mails/${id}`)).text).text).toContain('Hello ann');
    expect((await get('/_local/mails/none')).status).toBe(404);
  });

  test('deleting all mails empties the inbox', async () => {
    await sendTo('ann@a.example');
    await fetch(`${harness.ses.url}/_local/mails`, { method: 'DELETE' });
    expect(harness.ses.counts()).toEqual({ kept: 0, accepted: 0 });
  });

  test('the button posts exactly what RFC 8058 says', async () => {
    const id = await sendTo('ann@a.example');

    const answer = await post(`/mails/${id}/unsubscribe`, { cookie: 'session=1' });

    expect(answer.status).toBe(303);
    expect(posts).toEqual([
      {
        body: 'List-Unsubscribe=One-Click',
        type: 'application/x-www-form-urlencoded',
        cookie: undefined,
      },
    ]);
  });

  test('the inbox never calls an address outside this machine', async () => {
    const id = await sendTo('ann@a.example', '<https://mail.example/u>');
    const answer = await fetch(`${harness.ses.url}/_local/mails/${id}/unsubscribe`, {
      method: 'POST',
    });
    expect(await answer.json()).toEqual({
      message: 'Not posted: the address mail.example is not on this machine.',
    });
  });

  test.each([
    ['complain', 'Complaint', 'complained'],
    ['bounce', 'Bounce', 'bounced'],
  ])('the button %s tells SES so', async (action, type, outcome) => {
    const id = await sendTo('ann@a.example');
    await post(`/mails/${id}/${action}`);
    await harness.ses.settled();
    expect(harness.events.map(({ detail }) => detail.eventType)).toContain(type);
    expect(harness.ses.mail(id)?.outcome).toBe(outcome);
  });

  test('the button not-spam takes a complaint back, as SES tells it', async () => {
    const id = await sendTo('ann@a.example');
    await post(`/mails/${id}/complain`);
    await post(`/mails/${id}/not-spam`);
    await harness.ses.settled();
    const reports = harness.events.flatMap(({ detail }) =>
      detail.eventType === 'Complaint' ? [detail] : [],
    );
    expect(reports).toMatchObject([
      { complaint: { complaintFeedbackType: 'abuse' } },
      {
        complaint: {
          complaintFeedbackType: 'not-spam',
          complainedRecipients: [{ emailAddress: 'ann@a.example' }],
        },
      },
    ]);
    expect(harness.ses.mail(id)?.outcome).toBe('complained');
  });

  test('a page of another site cannot press a button', async () => {
    const id = await sendTo('ann@a.example');
    const answer = await post(`/mails/${id}/bounce`, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect(harness.ses.mail(id)?.outcome).toBe('delivered');
  });

  test('looking changes nothing', async () => {
    const id = await sendTo('ann@a.example');
    for (const path of ['/', `/mails/${id}`, `/mails/${id}/html`, `/mails/${id}/bounce`])
      await get(path);
    expect(harness.ses.mail(id)?.outcome).toBe('delivered');
    expect(posts).toEqual([]);
  });

  test('the list and the mail are pages that escape what they show', async () => {
    const data = JSON.stringify({ name: '<script>alert(1)</script>', stop: '#' });
    const evil = {
      ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: data } },
    };
    await harness.bulk([entryFor('ann@a.example', evil)]);
    const id = harness.ses.mails()[0]?.id;

    const list = await get('/?q=ann');
    expect(list.text).toContain('Hello &lt;script&gt;');
    expect(list.text).not.toContain('<script>');
    const page = await get(`/mails/${id}`);
    expect(page.text).not.toContain('<script>');
    expect(page.text).toContain('sandbox=');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const body = await get(`/mails/${id}/html`);
    expect(body.headers.get('content-security-policy')).toMatch(/^sandbox /);
    expect(body.headers.get('content-security-policy')).not.toContain('script');
  });

  test('only a limited number of mails is kept, the newest ones', async () => {
    const small = await openSes({ keepMails: 2 });
    await small.bulk([1, 2, 3].map((i) => entryFor(`p${i}@a.example`)));
    expect(small.ses.mails().map(({ to }) => to[0])).toEqual(['p2@a.example', 'p3@a.example']);
    expect(small.ses.counts()).toEqual({ kept: 2, accepted: 3 });
    await small.stop();
  });
});
