import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offer, openMailWorld } from './mail-world.ts';
import { type CallOptions, contactBody, type Json, startMachineWorld } from './service-world.ts';

type World = Awaited<ReturnType<typeof openMailWorld>>;

let world: World;
let mailingId: string;

/** As the privacy officer, with nothing but that role's token. */
const officer = (method: string, path: string, options: CallOptions = {}) =>
  world.ask(method, path, { token: world.tokens['privacy-officer'], ...options });

/** Plays a case and prints what it took: calls and milliseconds, nothing about the person. */
const played = async (name: string, steps: () => Promise<number>): Promise<void> => {
  const started = performance.now();
  const calls = await steps();
  const millis = Math.round(performance.now() - started);
  console.log(`officer: ${name}: ${calls} calls, ${millis} ms`);
  // Minutes are what a person has; this is what the service takes of them.
  expect(millis).toBeLessThan(30_000);
};

beforeAll(async () => {
  world = await openMailWorld(await startMachineWorld({ sealEveryMs: 3_600_000 }));
  await world.ask('PUT', '/v1/senders/waterweg/topics/offers', {
    body: { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' },
  });
  for (const name of ['anja', 'bas']) await world.person(name);
  // Cor never said yes.
  await world.ask('POST', '/v1/contacts', { body: contactBody('cor') });
  const made = await world.ask('POST', '/v1/mailings', {
    body: { senderId: 'waterweg', ...offer },
    token: world.tokens.marketer,
  });
  mailingId = String(made.body['mailingId']);
  await world.ask('POST', `/v1/mailings/${mailingId}/schedule`, { body: { now: true } });
  while ((await world.ask('GET', `/v1/mailings/${mailingId}`)).body['state'] !== 'finished')
    await sleep(100);
  await world.app.feedbackRecorded();
  await world.app.seal();
}, 120_000);
afterAll(async () => world?.app.stop());

test('a complaint “I never agreed” is answered with the text, the moment and a proof', async () => {
  await played('a complaint “I never agreed”', async () => {
    const { body: found } = await officer('POST', '/v1/contacts/lookup', {
      body: { email: contactBody('anja').email },
    });
    const [contact] = found['items'] as readonly { contactId: string }[];
    const path = `/v1/contacts/${contact?.contactId}`;
    const complaint = await officer('POST', `${path}/requests`, {
      body: { kind: 'complaint', method: 'paper', note: 'says that she never agreed' },
    });
    expect(complaint.status, complaint.text).toBe(201);
    const hold = await officer('POST', '/v1/holds', {
      body: { on: 'contact', id: contact?.contactId, reason: 'complaint', evidenceRef: 'c-1' },
    });
    expect(hold.status).toBe(201);
    const { body: events } = await officer('GET', `${path}/consent/events`);
    const [granted] = events['items'] as readonly Json[];
    expect(granted).toMatchObject({
      type: 'granted',
      act: 'ticked-empty-box',
      notice: { noticeId: 'offers', version: 1 },
      recordedBy: { kind: 'jwt' },
    });
    const { body: notice } = await officer('GET', '/v1/notices/offers/versions/1');
    expect(notice['texts']).toMatchObject({ nl: expect.stringContaining('mag mij aanbiedingen') });
    const receipt = await officer(
      'GET',
      `${path}/consent/receipts/${String(granted?.['eventId'])}`,
    );
    expect(receipt.status, receipt.text).toBe(200);
    const proof = await officer('GET', `${path}/consent/events/1/proof`);
    expect(proof.status, proof.text).toBe(200);
    expect(proof.text).toContain('c2sp.org/tlog-proof');
    const { body: verified } = await officer('GET', `${path}/consent/verify`);
    expect(JSON.stringify(verified)).toContain('intact');
    return 8;
  });
});

test('an access request is recorded, read, exported and answered', async () => {
  await played('an access request', async () => {
    const asked = await officer('POST', '/v1/contacts/bas/requests', {
      body: { kind: 'access', method: 'paper' },
    });
    const requestId = String(asked.body['requestId']);
    const access = await officer('GET', '/v1/contacts/bas/access');
    expect(access.body).toMatchObject({ outcome: 'held', mailings: [{ mailingId }] });
    const file = await officer('GET', '/v1/contacts/bas/export');
    expect(file.body).toMatchObject({ format: 'grondslag-export-1' });
    const answered = await officer('POST', `/v1/requests/${requestId}/answer`, {
      body: { outcome: 'upheld', reason: 'the file was sent by post' },
      headers: { 'if-match': String(asked.headers.get('etag')) },
    });
    expect(answered.body, answered.text).toMatchObject({ state: 'answered' });
    return 4;
  });
});

test('an audit of one mailing shows who wrote what, who got it on which basis, and who did not and why', async () => {
  await played('an audit of one mailing', async () => {
    const { body: mailing } = await officer('GET', `/v1/mailings/${mailingId}`);
    expect(mailing).toMatchObject({ state: 'finished', contents: [{ language: 'nl' }] });
    const { body: versions } = await officer('GET', `/v1/mailings/${mailingId}/versions`);
    const items = versions['items'] as readonly Json[];
    expect(items.length).toBeGreaterThan(2);
    for (const version of items) expect(version['changedAt']).toBeDefined();
    const first = await officer('GET', `/v1/mailings/${mailingId}/versions/1`);
    expect(first.body['contents']).toEqual(mailing['contents']);
    const { body: list } = await officer('GET', `/v1/mailings/${mailingId}/verdicts?language=nl`);
    const verdicts = list['items'] as readonly Json[];
    expect(verdicts.map(({ verdict }) => verdict).toSorted()).toEqual([
      'accepted',
      'accepted',
      'denied',
    ]);
    // For everyone left out the list itself gives reason, moment, rule set and a sentence.
    expect(verdicts.find(({ verdict }) => verdict === 'denied')).toMatchObject({
      contactId: 'cor',
      reasons: [expect.any(String)],
      at: expect.any(String),
      ruleSet: expect.any(String),
    });
    // And for those who got it what the decision rests on; by reason or outcome it is a shorter
    // list.
    expect(verdicts.find(({ contactId }) => contactId === 'anja')).toMatchObject({
      at: expect.any(String),
      decision: { basis: 'consent', evidenceIds: [expect.any(String)] },
      feedback: [],
      explanation: expect.stringMatching(/toestemming.*overgedragen.*beoordeeld/s),
    });
    const [reason] = verdicts.flatMap(({ reasons }) => reasons as readonly string[]);
    const { body: left } = await officer(
      'GET',
      `/v1/mailings/${mailingId}/verdicts?reason=${reason}`,
    );
    expect(left['items']).toMatchObject([{ contactId: 'cor' }]);
    const { body: none } = await officer(
      'GET',
      `/v1/mailings/${mailingId}/verdicts?reason=ses-halted`,
    );
    expect(none).toEqual({ items: [] });
    for (const contactId of ['anja', 'bas']) {
      const { body } = await officer('GET', `/v1/mailings/${mailingId}/verdicts/${contactId}`);
      expect(body).toMatchObject({
        verdict: 'accepted',
        at: expect.any(String),
        decision: { basis: 'consent', evidenceIds: [expect.any(String)] },
        explanation: expect.stringContaining('consent'),
      });
    }
    const { body: then } = await officer('POST', '/v1/decisions', {
      body: { mailingId, contactIds: ['anja'], at: mailing['changedAt'] },
    });
    expect(JSON.stringify(then)).toContain('"basis":"consent"');
    return 9;
  });
});

test('the events on which a mail rests are shown to callers who may read consent, and a sentence to others', async () => {
  const token = world.tokens.marketer;
  const path = `/v1/mailings/${mailingId}/verdicts`;
  const { body: list } = await world.ask('GET', path, { token });
  const one = (list['items'] as readonly Json[]).find(({ contactId }) => contactId === 'anja');
  expect(one).toMatchObject({ decision: { basis: 'consent', evidenceIds: [] } });
  const { body } = await world.ask('GET', `${path}/anja`, { token });
  expect(body).toMatchObject({ decision: { basis: 'consent', evidenceIds: [] } });
  expect(body['explanation']).toBeTruthy();
  expect((await world.ask('GET', `${path}?reason=No%20Reason`, { token })).status).toBe(400);
});

test('a withdrawal by telephone is recorded with the person who took it, and takes effect at once', async () => {
  await played('a withdrawal by telephone', async () => {
    const recorded = await officer('POST', '/v1/contacts/bas/withdrawals', {
      body: {
        type: 'withdrawn',
        purpose: 'commercial',
        topic: 'offers',
        method: 'phone',
        actor: { kind: 'operator', reason: 'he called', evidenceRef: 'call-7' },
      },
    });
    expect(recorded.status, recorded.text).toBe(201);
    const { body: state } = await officer('GET', '/v1/contacts/bas/consent');
    expect(state['entries']).toMatchObject({
      'waterweg/commercial/offers': { status: 'withdrawn', by: 'operator' },
    });
    const { body: decided } = await officer('POST', '/v1/decisions', {
      body: { mailingId, contactIds: ['bas'] },
    });
    expect(JSON.stringify(decided)).toContain('"effect":"deny"');
    return 3;
  });
});

test('for a wrong notice, only the version in force is invalidated, with a reason, to the end', async () => {
  await played('a wrong notice', async () => {
    const path = '/v1/notices/offers/versions';
    const reason = 'the text did not say that partners mail too';
    const early = await officer('POST', `${path}/1/invalidations`, { body: { reason } });
    expect(early.status).toBe(409);
    expect(early.body['detail']).toContain('version 1 is the first and the one in force');
    const { body: before } = await officer('GET', `${path}/1`);
    const published = await officer('POST', '/v1/notices', {
      body: {
        noticeId: 'offers',
        senderId: 'waterweg',
        covers: before['covers'],
        texts: { nl: 'Ja, Waterweg Hosting B.V. en haar partners mogen mij aanbiedingen mailen.' },
        material: true,
      },
    });
    expect(published.status, published.text).toBe(201);
    const wrong = await officer('POST', `${path}/1/invalidations`, { body: { reason } });
    expect(wrong.status).toBe(409);
    expect(wrong.body['detail']).toContain('that is version 2');
    expect((await officer('POST', `${path}/2/invalidations`, { body: {} })).status).toBe(400);
    const done = await officer('POST', `${path}/2/invalidations`, { body: { reason } });
    expect(done.body, done.text).toMatchObject({ state: 'done', reason, invalidated: 1 });
    const { body: whom } = await officer('GET', `${path}/2/invalidations`);
    expect(whom['contacts']).toMatchObject([{ contactId: 'anja' }]);
    const { body: events } = await officer('GET', '/v1/contacts/anja/consent/events');
    expect((events['items'] as readonly Json[]).at(-1)).toMatchObject({
      type: 'invalidated',
      note: reason,
    });
    return 8;
  });
});

test('“am I suppressed?” is answered by address, even after an erasure', async () => {
  const kept = (email: string) =>
    officer('POST', '/v1/suppressions/lookup', { body: { email, senderId: 'waterweg' } });
  const { email } = contactBody('bas');
  expect((await kept('nobody@post.example')).body).toEqual({ isKeptOff: false, items: [] });
  const { body: erased } = await officer('POST', '/v1/contacts/bas/erasure', {
    body: { reason: 'asked by telephone', evidenceRef: 'call-8' },
  });
  const path = `/v1/certificates/${String(erased['internalId'])}`;
  expect((await officer('GET', path)).body).toMatchObject({
    contactId: erased['internalId'],
    reason: 'asked by telephone',
    evidenceRef: 'call-8',
    leaves: expect.any(Number),
  });
  const titles = { nl: 'Bewijs van wissing', en: 'Certificate of erasure', de: 'Bescheinigung' };
  for (const [language, title] of Object.entries(titles)) {
    const { text, status } = await officer('GET', `${path}?format=print&language=${language}`);
    expect(status).toBe(200);
    expect(text).toContain(title);
    expect(text).toContain('call-8');
    expect(text).not.toContain(email);
  }
  expect((await officer('GET', '/v1/certificates/nobody')).status).toBe(404);
  const { marketer: token } = world.tokens;
  expect((await world.ask('GET', path, { token })).status).toBe(403);
  expect((await kept(email)).body).toMatchObject({
    isKeptOff: true,
    items: [{ scope: 'sender', senderId: 'waterweg', reason: 'objection' }],
  });
  // The other spelling of a mailbox is the same holder.
  expect((await kept(email.replace('@', '+shop@'))).body['isKeptOff']).toBe(true);
  expect((await kept('no address')).status).toBe(400);
  for (const role of ['product', 'marketer', 'reviewer'] as const)
    expect(
      (
        await world.ask('POST', '/v1/suppressions/lookup', {
          body: { email, senderId: 'waterweg' },
          token: world.tokens[role],
        })
      ).status,
      role,
    ).toBe(403);
});
