import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliWorld } from '../../support/cli-world.ts';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let world: ServiceWorld;
let cli: ReturnType<typeof cliWorld>;
beforeAll(async () => {
  world = await startServiceWorld({ sealEveryMs: 3_600_000 });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  cli = cliWorld({
    env: { GRONDSLAG_URL: world.app.apiUrl, GRONDSLAG_TOKEN: world.admin },
    fetch: (request) => fetch(request),
    sleep: (millis) => new Promise((done) => setTimeout(done, millis)),
  });
  for (const name of ['anja', 'bas']) {
    await world.ask('POST', '/v1/contacts', { body: contactBody(name) });
    await world.ask('POST', `/v1/contacts/${name}/consent/events`, { body: grantBody });
    await world.ask('POST', `/v1/contacts/${name}/withdrawals`, { body: {} });
    await world.ask('POST', `/v1/contacts/${name}/objections`, { body: {} });
  }
  await world.app.seal();
  // One that waits still.
  await world.ask('POST', '/v1/contacts/anja/consent/events', { body: grantBody });
  const { text: key } = await world.ask('GET', '/log/key');
  writeFileSync(join(cli.folder, 'trust.txt'), `log ${key.trim()}\nquorum none\n`);
  for (const name of ['anja', 'bas'])
    await cli.run('export', name, '--out', `${name}.json`, '--proofs', `${name}-proofs.json`);
}, 120_000);
afterAll(async () => {
  expect(world?.failures).toEqual([]);
  await world?.app.stop();
});

const verify = async (...files: readonly string[]) => {
  const { out, status: code } = await cli.run('verify', ...files, '--policy', 'trust.txt');
  return { out, code };
};

const edit = (from: string, to: string, change: (text: string) => string): string => {
  const before = readFileSync(join(cli.folder, from), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(cli.folder, to), after);
  return to;
};

type Filed = { contactId: string; items: { sequence: number; proof?: string }[] };
const editProofs = (to: string, change: (filed: Filed) => void): string =>
  edit('anja-proofs.json', to, (text) => {
    const filed = JSON.parse(text) as Filed;
    change(filed);
    return JSON.stringify(filed);
  });

test('the proofs of one person check each event of the export offline, except that the newest may be unsealed', async () => {
  const alone = await verify('anja-proofs.json');
  expect([alone.code, alone.out]).toEqual([
    0,
    expect.stringContaining('3 events proved, 1 without'),
  ]);
  const both = await verify('anja.json', 'anja-proofs.json');
  expect([both.code, both.out]).toEqual([0, expect.stringContaining('intact, 4 events')]);
  const { body } = await world.ask('GET', '/v1/contacts/anja/proofs?limit=2');
  expect((body['items'] as unknown[]).length).toBe(2);
  expect(body['next']).toBeDefined();
});

const proofsOfBas = () =>
  (JSON.parse(readFileSync(join(cli.folder, 'bas-proofs.json'), 'utf8')) as Filed).items;

test.each([
  [
    'an event was left out',
    (filed: Filed) => filed.items.splice(1, 1),
    /event 3: an event is missing/,
  ],
  [
    'a proof was taken out of the middle',
    (filed: Filed) => delete filed.items[1]?.proof,
    /event 2: it has no proof, and a later event has/,
  ],
  [
    'a proof is of another person',
    (filed: Filed) => Object.assign(filed.items[1] ?? {}, { proof: proofsOfBas()[1]?.proof }),
    /event 2: the proof is of another event/,
  ],
  [
    'a byte of a proof was changed',
    (filed: Filed) =>
      Object.assign(filed.items[0] ?? {}, {
        proof: filed.items[0]?.proof?.replace(/^extra ...../m, 'extra eyJhY'),
      }),
    /event 1: its proof does not hold/,
  ],
  [
    'the newest was cut off, which the export still has',
    (filed: Filed) => filed.items.splice(2),
    /event 3: an event is missing/,
  ],
] as const)(
  'proofs of an export are refused, and the fault is named, if %s',
  async (_, change, named) => {
    const file = editProofs('changed.json', change);
    const { code, out } = await verify('anja.json', file);
    expect([code, out]).toEqual([1, expect.stringMatching(named)]);
  },
);

test('an export that contradicts the log is reported with the event', async () => {
  const forged = edit('anja.json', 'forged.json', (text) => {
    const whole = JSON.parse(text);
    whole.ledger.events[1].hash = whole.ledger.events[0].hash;
    return JSON.stringify(whole);
  });
  const { code, out } = await verify(forged, 'anja-proofs.json');
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('event 2: the export has another event'),
  ]);
});

test('proofs of an unknown person are a 404, and a file without proofs is rejected', async () => {
  expect((await world.ask('GET', '/v1/contacts/nobody/proofs')).status).toBe(404);
  expect((await world.ask('GET', '/v1/contacts/anja/proofs?cursor=x')).status).toBe(400);
  writeFileSync(join(cli.folder, 'odd.json'), '{"format":"grondslag-proofs-1","items":[{}]}');
  expect((await verify('odd.json')).code).toBe(1);
  writeFileSync(
    join(cli.folder, 'empty.json'),
    '{"format":"grondslag-proofs-1","contactId":"x","items":[]}',
  );
  expect((await verify('empty.json')).code).toBe(1);
});
