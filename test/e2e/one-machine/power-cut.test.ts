import { appendFileSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { whatIsWrong } from '../../../scripts/machine/what-is-wrong.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { call, contactBody, grantBody, noticeBody, senderBody } from '../service/service-world.ts';

/** What is on disk at one moment, and what the world outside had been told by then. */
type Moment = {
  readonly file: string;
  /** Contacts of the mails that were being handed over, or had been. */
  readonly mailed: readonly string[];
  /** Contacts whose stop had been answered. */
  readonly stopped: readonly string[];
};

let home: string;
let app: OneMachine;
let token: string;
const moments: Moment[] = [];
const mailed: string[] = [];
const stopped: string[] = [];
const people = Array.from({ length: 160 }, (_, index) => `person-${index}`);

/** Copies what a power cut now would leave: the file and its log, without the memory beside them. */
const cut = () => {
  const file = join(home, `cut-${moments.length}.db`);
  for (const part of ['', '-wal']) {
    const from = join(home, 'data', `grondslag.db${part}`);
    if (existsSync(from)) copyFileSync(from, `${file}${part}`);
  }
  moments.push({ file, mailed: [...mailed], stopped: [...stopped] });
};

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await call(app.apiUrl, method, path, {
    token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};

type Call = {
  readonly BulkEmailEntries?: readonly {
    readonly ReplacementTags?: readonly { readonly Name: string; readonly Value: string }[];
  }[];
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-cut-'));
  app = await startOneMachine({
    dataDir: join(home, 'data'),
    reconcileEveryMs: 200,
    onError: console.error,
    ses: {
      maxSendRate: 200,
      // Nothing was answered yet: what the mail service has now may be a mail that went out.
      fault: ({ operation, input }) => {
        if (operation !== 'SendBulkEmail') return undefined;
        for (const { ReplacementTags = [] } of (input as Call).BulkEmailEntries ?? [])
          mailed.push(ReplacementTags.find(({ Name }) => Name === 'contact')?.Value ?? '');
        cut();
        return undefined;
      },
    },
  });
  token = await app.issuer.adminToken();
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', noticeBody);
  const ids = new Map<string, string>();
  for (const name of people) {
    const made = await ask('POST', '/v1/contacts', contactBody(name));
    ids.set(name, String(made['internalId']));
    await ask('POST', `/v1/contacts/${name}/consent/events`, grantBody);
  }
  const { mailingId } = await ask('POST', '/v1/mailings', {
    senderId: 'waterweg',
    name: 'Autumn offers',
    purpose: 'commercial',
    topic: 'offers',
    audience: {},
    contents: [
      {
        language: 'nl',
        subject: 'Aanbiedingen',
        text: '20% korting.\n\n{{senderName}}, {{senderAddress}}\n\nAfmelden: {{unsubscribeUrl}}',
      },
    ],
  });
  await ask('POST', `/v1/mailings/${String(mailingId)}/schedule`, { now: true });
  for (const name of people.slice(-12)) {
    await ask('POST', `/v1/contacts/${name}/consent/events`, {
      type: 'withdrawn',
      purpose: 'commercial',
      topic: 'offers',
      method: 'written',
    });
    stopped.push(ids.get(name) ?? '');
    cut();
    await sleep(20);
  }
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await ask('GET', `/v1/mailings/${String(mailingId)}`))['state'] === 'finished') break;
    await sleep(50);
  }
  cut();
}, 60_000);
afterAll(async () => {
  await app.stop();
  rmSync(home, { recursive: true, force: true });
});

test('whatever moment the power fails, the file knows each mail that may have gone out and each stop', () => {
  expect(moments.length).toBeGreaterThan(12);
  expect(mailed.length).toBeGreaterThan(people.length / 2);
  for (const { file, mailed: gone, stopped: ended } of moments) {
    expect(whatIsWrong(file, 'full'), file).toBeUndefined();
    const db = openDatabase(file);
    const claimed = new Set(
      db.all<{ contact_id: string }>('SELECT contact_id FROM claims').map((row) => row.contact_id),
    );
    expect(gone.filter((contactId) => !claimed.has(contactId))).toEqual([]);
    const states = db.all<{ contact_id: string; state: string }>(
      'SELECT contact_id, state FROM consent_states',
    );
    const withdrawn = new Set(
      states.filter(({ state }) => state.includes('"withdrawn"')).map((row) => row.contact_id),
    );
    expect(ended.filter((contactId) => !withdrawn.has(contactId))).toEqual([]);
    db.close();
  }
});

test('half a record behind the last one is as if it had never been', () => {
  const withLog = moments.filter(({ file }) => existsSync(`${file}-wal`));
  for (const { file } of moments) {
    const torn = `${file}.torn`;
    copyFileSync(file, torn);
    if (withLog.some((one) => one.file === file)) copyFileSync(`${file}-wal`, `${torn}-wal`);
    appendFileSync(`${torn}-wal`, Buffer.alloc(3_000, 7));
    expect(whatIsWrong(torn, 'full'), torn).toBeUndefined();
  }
});
