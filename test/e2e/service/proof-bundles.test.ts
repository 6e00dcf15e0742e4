import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import type { ServedApp } from '../../../local/served-app.ts';
import { readZip, zipHeaderLength } from '../../../shared/evidence/bundle/zip.ts';
import { cliWorld } from '../../support/cli-world.ts';
import { offer } from './mail-world.ts';
import {
  type CallOptions,
  call,
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

const editions = {
  'AWS-shaped services': async (failures: string[]): Promise<ServedApp> => {
    const { app } = await startMachineWorld({
      sealEveryMs: 3_600_000,
      onError: (name: string, error: unknown) => failures.push(`${name}: ${String(error)}`),
    });
    return app;
  },
  'one machine': (failures: string[]): Promise<ServedApp> =>
    startOneMachine({
      reconcileEveryMs: 500,
      sealEveryMs: 3_600_000,
      onError: (name, error) => failures.push(`${name}: ${String(error)}`),
    }),
};

describe.each(Object.entries(editions))('proof in one file, on %s', (_name, start) => {
  const failures: string[] = [];
  let app: ServedApp;
  let admin: string;
  let officerToken: string;
  let mailingId: string;
  let cli: ReturnType<typeof cliWorld>;

  const ask = (method: string, path: string, options: CallOptions = {}) =>
    call(app.apiUrl, method, path, { token: admin, ...options });
  const officer = (method: string, path: string, options: CallOptions = {}) =>
    ask(method, path, { token: officerToken, ...options });

  beforeAll(async () => {
    app = await start(failures);
    admin = await app.issuer.adminToken();
    officerToken = await app.issuer.token('privacy-officer');
    await ask('PUT', '/v1/senders/waterweg', { body: senderBody });
    await ask('POST', '/v1/notices', { body: noticeBody });
    for (const name of ['anja', 'bas', 'cor', 'dirk']) {
      const made = await ask('POST', '/v1/contacts', { body: contactBody(name) });
      expect(made.status, made.text).toBe(201);
    }
    for (const name of ['anja', 'bas', 'dirk'])
      await ask('POST', `/v1/contacts/${name}/consent/events`, { body: grantBody });
    await ask('POST', '/v1/contacts/dirk/withdrawals', { body: {} });
    const made = await ask('POST', '/v1/mailings', { body: { senderId: 'waterweg', ...offer } });
    mailingId = String(made.body['mailingId']);
    const early = await officer('POST', `/v1/mailings/${mailingId}/proof-bundles`, {
      body: { reason: 'too early' },
    });
    expect(early.status, early.text).toBe(409);
    await ask('POST', `/v1/mailings/${mailingId}/schedule`, { body: { now: true } });
    while ((await ask('GET', `/v1/mailings/${mailingId}`)).body['state'] !== 'finished')
      await sleep(100);
    await app.feedbackRecorded();
    await app.seal();
    cli = cliWorld({
      env: { GRONDSLAG_URL: app.apiUrl, GRONDSLAG_TOKEN: admin },
      fetch: (request) => fetch(request),
      sleep: (millis) => new Promise((done) => setTimeout(done, millis)),
    });
    const { text: key } = await ask('GET', '/log/key');
    writeFileSync(join(cli.folder, 'trust.txt'), `log ${key.trim()}\nquorum none\n`);
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    expect(failures).toEqual([]);
  });

  test.each([
    ['a mailing', () => [mailingId], 'recipients/0001.jsonl'],
    ['a person', () => ['anja', '--contact'], 'manifest.json'],
  ] as const)(
    'the command saves the file of %s, which it never writes over another',
    async (of, words, holds) => {
      const name = `${of.replace(' ', '-')}.zip`;
      const argv = ['proof', ...words(), '--reason', 'complaint 2026-115', '--out', name] as const;
      const made = await cli.run(...argv);
      expect([made.status, made.out]).toEqual([0, expect.stringContaining(`written to`)]);
      expect(fileIn(name, holds)).not.toBe('');
      expect(await verify(name)).toMatchObject({ status: 0 });
      expect(await cli.run(...argv)).toMatchObject({
        status: 2,
        err: expect.stringContaining('EEXIST'),
      });
    },
  );

  /** Makes a bundle and keeps its file; gives what the API said of it. */
  const bundled = async (path: string, name: string, language = 'nl'): Promise<Json> => {
    const made = await officer('POST', `${path}/proof-bundles`, {
      body: { reason: 'complaint 2026-114', language },
    });
    expect(made.status, made.text).toBe(201);
    const { body } = await officer('GET', `/v1/proof-bundles/${String(made.body['bundleId'])}`);
    const answer = await fetch(String(body['downloadUrl']));
    expect(answer.status).toBe(200);
    writeFileSync(join(cli.folder, name), Buffer.from(await answer.arrayBuffer()));
    return body;
  };

  const fileIn = (archive: string, name: string): string => {
    const bytes = readFileSync(join(cli.folder, archive));
    const places = readZip(bytes.length, (at, length) => bytes.subarray(at, at + length)) ?? [];
    const place = places.find((one) => Buffer.from(one.name).toString() === name);
    if (place === undefined) throw new Error(`no ${name} in ${archive}`);
    const at = place.offset + zipHeaderLength(place.name.length);
    return bytes.subarray(at, at + place.size).toString();
  };

  const verify = async (...files: readonly string[]) => {
    const { out, status } = await cli.run('verify', ...files, '--policy', 'trust.txt');
    return { out, status };
  };

  test('a bundle of a mailing has every recipient with basis, evidence, moment and sentence, and it verifies offline', async () => {
    const body = await bundled(`/v1/mailings/${mailingId}`, 'mailing.zip');
    expect(body).toMatchObject({ state: 'done', recipients: 4, reason: 'complaint 2026-114' });
    const lines = fileIn('mailing.zip', 'recipients/0001.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    expect(lines.map(({ verdict }) => verdict).toSorted()).toEqual([
      'accepted',
      'accepted',
      'denied',
      'denied',
    ]);
    for (const line of lines.filter(({ verdict }) => verdict === 'accepted'))
      expect(line).toMatchObject({
        basis: 'consent',
        evidence: [expect.any(String)],
        at: expect.stringMatching(/^\d{4}-/),
        ruleSet: expect.any(String),
        explanation: expect.stringContaining('toestemming'),
      });
    for (const line of lines.filter(({ verdict }) => verdict === 'denied'))
      expect(line).toMatchObject({
        reasons: expect.arrayContaining([expect.any(String)]),
        at: expect.any(String),
        explanation: expect.stringContaining('mag niet'),
      });
    for (const name of ['contents', 'classification', 'reviews', 'versions', 'sender', 'notices'])
      expect(fileIn('mailing.zip', `${name}.json`).length, name).toBeGreaterThan(2);
    const { out, status } = await verify('mailing.zip');
    expect(out).toContain('4 recipients as the recorded decisions have them');
    expect(out).toContain('the account is in the signed log');
    expect(status, out).toBe(0);
  });

  test('the report of a bundle says in each language who asked, what was sent, the law, the text and what it does not prove', async () => {
    const words = {
      nl: ['Gevraagd voor', 'art. 11.7 lid 1 Telecommunicatiewet', 'Wat dit niet bewijst'],
      en: ['Asked for', 'Telecommunications Act', 'What this does not prove'],
      de: ['Angefordert für', 'Telekommunikationsgesetzes', 'Was dies nicht nachweist'],
    };
    for (const [language, expected] of Object.entries(words)) {
      const page = fileIn('mailing.zip', `report-${language}.html`);
      for (const text of expected) expect(page, language).toContain(text);
      expect(page).toContain('complaint 2026-114');
      expect(page).toContain('20 % korting op hosting');
      expect(page).toContain('mag mij aanbiedingen mailen');
      // No address of anybody but the sender's own.
      expect(page).not.toContain('@post.example');
    }
  });

  test('the signed log has the bundle itself: its own proof is of it, and of no other', async () => {
    const { bundleId } = await bundled(`/v1/mailings/${mailingId}`, 'own.zip', 'de');
    const path = `/v1/proof-bundles/${String(bundleId)}/proof`;
    expect((await officer('GET', path)).status).toBe(409);
    await app.seal();
    const proof = await officer('GET', path);
    expect(proof.status, proof.text).toBe(200);
    writeFileSync(join(cli.folder, 'own.tlog-proof'), proof.text);
    const right = await verify('own.zip', 'own.tlog-proof');
    expect(right.out).toContain('the signed log has this very bundle');
    expect(right.status).toBe(0);
    const other = await verify('mailing.zip', 'own.tlog-proof');
    expect(other.out).toContain('the proof beside it is of another bundle');
    expect(other.status).toBe(1);
  });

  test('a changed byte is named by its file and its recipient', async () => {
    const whole = readFileSync(join(cli.folder, 'mailing.zip'));
    const [line] = fileIn('mailing.zip', 'recipients/0001.jsonl').split('\n');
    const { contactId } = JSON.parse(String(line)) as { contactId: string };
    const changed = (from: string, to: string): Promise<{ out: string; status: number }> => {
      expect(from.length).toBe(to.length);
      const at = whole.indexOf(from);
      expect(at, from).toBeGreaterThan(0);
      const bytes = Buffer.from(whole);
      bytes.write(to, at);
      writeFileSync(join(cli.folder, 'changed.zip'), bytes);
      return verify('changed.zip');
    };
    const swap = (text: string) => text.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
    const told = await changed(
      `{"contactId":"${contactId}","verdict":"`,
      `{"contactId":"${swap(contactId)}","verdict":"`,
    );
    expect(told.out).toContain(`recipients/0001.jsonl, ${contactId}: the recipient is missing`);
    expect(told.out).toContain('recipients/0001.jsonl: the file was changed');
    const basis = await changed('"basis":"consent","reasons"', '"basis":"license","reasons"');
    expect(basis.out).toMatch(
      /recipients\/0001\.jsonl, c_\S+: the recipient is not as the recorded/,
    );
    const row = await changed('"said":"[\\"000-000000-000\\",', '"said":"[\\"000-000000-001\\",');
    expect(row.out).toMatch(/rows\/0001\.jsonl, 000\/\S+: the row does not have the hash/);
    const sent = await changed('hosting.\\n\\nAfmelden', 'hosting!\\n\\nAfmelden');
    expect(sent.out).toContain('contents.json: the file was changed');
    for (const { status } of [told, basis, row, sent]) expect(status).toBe(1);
  });

  test('a bundle of a person has what was asked, said, recorded and sent, with the text, and proofs of each event', async () => {
    await officer('POST', '/v1/contacts/anja/requests', {
      body: { kind: 'complaint', method: 'paper', note: 'says that she never agreed' },
    });
    await bundled('/v1/contacts/anja', 'person.zip');
    const { out, status } = await verify('person.zip');
    expect(out).toContain('1 events proved');
    expect(status, out).toBe(0);
    const page = fileIn('person.zip', 'report-nl.html');
    for (const text of [
      'Toestemming gegeven',
      'mag mij aanbiedingen mailen',
      'E-mail ‘Korting in november’',
      'says that she never agreed',
      'anja@post.example',
    ])
      expect(page).toContain(text);
    expect(page.indexOf('Toestemming gegeven')).toBeLessThan(page.indexOf('Korting in november'));
    const mails = fileIn('person.zip', 'mails.jsonl');
    expect(mails).toContain('"basis":"consent"');
    const bytes = readFileSync(join(cli.folder, 'person.zip'));
    const at = bytes.indexOf('"method": "web-form"');
    bytes.write('"method": "paper-fo"', at);
    writeFileSync(join(cli.folder, 'changed-person.zip'), bytes);
    const changed = await verify('changed-person.zip');
    expect(changed.out).toContain('export.json: the file was changed');
    expect(changed.status).toBe(1);
  });

  test('nobody but the privacy officer makes or reads a proof bundle, and a bad request names its field', async () => {
    for (const role of ['product', 'marketer', 'reviewer'] as const) {
      const token = await app.issuer.token(role);
      const body = { reason: 'curiosity' };
      for (const path of [`/v1/mailings/${mailingId}`, '/v1/contacts/anja'])
        expect((await ask('POST', `${path}/proof-bundles`, { token, body })).status, role).toBe(
          403,
        );
      expect((await ask('GET', '/v1/proof-bundles/01X', { token })).status).toBe(403);
    }
    const none = await officer('POST', `/v1/mailings/${mailingId}/proof-bundles`, { body: {} });
    expect(none.status).toBe(400);
    expect(none.text).toContain('/reason');
    expect((await officer('GET', '/v1/proof-bundles/01X')).status).toBe(404);
    const body = { reason: 'a person who is not there' };
    expect((await officer('POST', '/v1/contacts/none/proof-bundles', { body })).status).toBe(404);
    expect((await officer('POST', '/v1/mailings/none/proof-bundles', { body })).status).toBe(404);
  });
});
