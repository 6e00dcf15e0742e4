import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import type { ServedApp } from '../../../local/served-app.ts';
import { startLocalApp } from '../../../local/start-local-app.ts';
import { type Answer, call, contactBody, noticeBody, senderBody } from './service-world.ts';

const editions = [
  ['on the services of AWS', startLocalApp],
  ['on one machine', startOneMachine],
] as const;

describe.each(editions)('sign-ups that nobody confirms, %s', (_name, start) => {
  let app: ServedApp;
  const failures: string[] = [];
  const ids: Record<string, string> = {};
  const real = Date.now.bind(Date);

  beforeAll(async () => {
    vi.stubEnv('RETENTION', 'carry-out');
    app = await start({
      reconcileEveryMs: 500,
      retainEveryMs: 3_600_000,
      sealEveryMs: 3_600_000,
      onError: (name: string, error: unknown) => failures.push(`${name}: ${String(error)}`),
    });
    const topic = { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' };
    for (const [method, path, body] of [
      ['PUT', '/v1/senders/waterweg', senderBody],
      ['PUT', '/v1/senders/waterweg/topics/offers', topic],
      ['POST', '/v1/notices', noticeBody],
      ['POST', '/v1/contacts', contactBody('hugo')],
      ['POST', '/v1/contacts/hugo/erasure', { reason: 'asked', evidenceRef: 'letter' }],
    ] as const) {
      const answer = await ask(method, path, body);
      expect(answer.status, answer.text).toBeLessThan(300);
    }
  }, 60_000);
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await app?.stop();
  });

  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const token = await app.issuer.adminToken();
    return call(app.apiUrl, method, path, { token, ...(body === undefined ? {} : { body }) });
  };

  const onDay = (days: number): void => {
    vi.spyOn(Date, 'now').mockImplementation(() => real() + days * 86_400_000);
  };

  const visit = (path: string, form: Readonly<Record<string, string>>) =>
    fetch(`${app.apiUrl}${path}`, { method: 'POST', body: new URLSearchParams(form) });

  const signUp = async (name: string): Promise<void> => {
    const answer = await visit('/s/waterweg?lang=nl', {
      email: `${name}@post.example`,
      on: 'commercial/offers/1/offers',
    });
    expect(answer.status).toBe(200);
  };

  const linksTo = async (name: string): Promise<readonly string[]> => {
    const answer = await fetch(`${app.inboxUrl}/_local/mails?limit=500&full`);
    const mails = (await answer.text()).split('"id"').filter((mail) => mail.includes(`${name}@`));
    return mails.map((mail) => /\/c\/[\w.~-]+/.exec(mail)?.[0] ?? 'none');
  };

  /** The mails that an address got, once there are as many as awaited. */
  const mailsTo = (name: string, count: number) =>
    vi.waitFor(
      async () => {
        const links = await linksTo(name);
        expect(links, name).toHaveLength(count);
        return links;
      },
      { timeout: 10_000, interval: 50 },
    );

  /** Whoever is among the contacts, by address. */
  const stored = async (): Promise<readonly string[]> => {
    const { body, text } = await ask('GET', '/v1/contacts?limit=100');
    expect(Array.isArray(body['items']), text).toBe(true);
    const items = body['items'] as readonly { email: string; internalId: string }[];
    for (const { email, internalId } of items) ids[String(email.split('@')[0])] = internalId;
    return items.map(({ email }) => String(email.split('@')[0])).toSorted();
  };

  const signUpCounts = async () => {
    const { body } = await ask('GET', '/v1/retention');
    return (body['lastRun'] as { counts: Record<string, unknown> }).counts['signUps'];
  };

  test('sign-ups that nobody confirms stay as long as they may be asked again', async () => {
    for (const name of ['eva', 'fay', 'gus', 'hugo']) {
      await signUp(name);
      const [link = ''] = await mailsTo(name, 1);
      if (name === 'fay') expect((await visit(link, { confirm: 'yes' })).status).toBe(200);
    }

    onDay(20);
    for (const name of ['eva', 'hugo']) await signUp(name);
    await mailsTo('eva', 2);
    // A person who was erased is asked once in thirty days.
    expect(await linksTo('hugo')).toHaveLength(1);

    onDay(29);
    await app.retain();
    expect(await stored()).toEqual(['eva', 'fay', 'gus', 'hugo']);
    expect(await signUpCounts()).toMatchObject({ due: 0, removed: 0, failed: 0 });
  });

  test('sign-ups that nobody confirms are deleted thirty days after the last question, which the officer can see before', async () => {
    onDay(31);
    const due = await ask('GET', '/v1/retention/due?kind=signUps');
    const found = (due.body['items'] as readonly { kind: string; contactId: string }[]).map(
      ({ kind, contactId }) => [kind, contactId],
    );
    expect(found.toSorted(), due.text).toEqual(
      ['gus', 'hugo'].map((name) => ['signUps', ids[name]]).toSorted(),
    );
    expect((await ask('GET', '/v1/retention/due?kind=contacts')).body['items']).toEqual([]);

    await app.retain();
    expect(await stored()).toEqual(['eva', 'fay']);
    expect(await signUpCounts()).toMatchObject({ due: 2, held: 0, removed: 2, failed: 0 });
    const gone = await ask('GET', `/v1/contacts/${ids['gus']}/access`);
    expect(gone.body, gone.text).toMatchObject({ outcome: 'removed' });
    await app.seal();
    expect((await ask('GET', `/v1/contacts/${ids['gus']}/erasure/proof`)).status).toBe(200);
    expect(failures).toEqual([]);
  });

  test('sign-ups that nobody confirms leave nothing that keeps an address off, and lift nothing that did', async () => {
    onDay(31);
    const lookUp = async (name: string) =>
      (
        await ask('POST', '/v1/suppressions/lookup', {
          senderId: 'waterweg',
          email: `${name}@post.example`,
        })
      ).text;
    expect(await lookUp('gus')).not.toContain('objection');
    expect(await lookUp('hugo')).toContain('objection');

    for (const name of ['gus', 'hugo', 'hugo']) await signUp(name);
    await mailsTo('gus', 2);
    await mailsTo('hugo', 2);
    // The contact is a new one, and its address was asked today.
    onDay(40);
    await signUp('hugo');
    await signUp('gus');
    await mailsTo('gus', 3);
    expect(await linksTo('hugo')).toHaveLength(2);
    expect(failures).toEqual([]);
  });
});
