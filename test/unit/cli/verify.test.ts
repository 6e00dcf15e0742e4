import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { formatProofFile } from '../../../shared/evidence/note/proof-file.ts';
import { formatVerifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { tileReader } from '../../../shared/evidence/sealing/publish-checkpoint.ts';
import { inclusionProof } from '../../../shared/evidence/tree/inclusion-proof.ts';
import { tileNodeReader } from '../../../shared/evidence/tree/tile-node-reader.ts';
import { treeHash } from '../../../shared/evidence/tree/tree-hash.ts';
import { cliWorld } from '../../support/cli-world.ts';
import { logSigner, origin, witnessSigner } from '../../support/evidence/log-world.ts';
import { tableWorld } from '../../support/evidence/table-world.ts';

const { folder, run } = cliWorld();

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const lines = (values: Iterable<unknown>) =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join('');

const trust = `log ${formatVerifierKey(logSigner.key)}
witness accountant ${formatVerifierKey(witnessSigner.key)}
`;

let proof = '';

beforeAll(async () => {
  const world = tableWorld();
  await world.seal();
  for (let at = 0; at < 300; at++) world.put('notice', `notice ${at}`, { at });
  const scope = { senderId: 'waterweg', purpose: 'commercial' };
  world.put('consent-event', 'withdrawal', {
    type: 'withdrawn',
    scope,
    occurredAt: 1_800_000_000_000,
  });
  await world.seal();
  const tree = treeHash(digestBytes);
  const read = tileNodeReader(tree, 302, tileReader(world.log.tools.files));
  const hashes = await inclusionProof(tree, read, { index: 301, size: 302 });
  const checkpoint = world.checkpoint();
  const extra = Buffer.from(JSON.stringify(world.table.get('withdrawal')));
  proof = formatProofFile({ index: 301, proof: hashes, checkpoint, extra });

  write('trust.txt', `${trust}quorum accountant\n`);
  write('alone.txt', `log ${formatVerifierKey(logSigner.key)}\nquorum none\n`);
  write('wrong.txt', 'logg\n');
  write('withdrawal.tlog-proof', proof);
  write('openings.jsonl', lines(world.table.values()));
  const [, ...others] = world.table.values();
  write('others.jsonl', lines(others));
  write('export.json', JSON.stringify({ evidence: { openings: others.slice(0, 2) } }));
  write('known.txt', checkpoint);
  for (const [name, bytes] of world.log.files.files) write(join('log', name), bytes);
  world.put('notice', 'later', {});
  await world.seal();
  write('later.txt', world.checkpoint());
});

describe('verify', () => {
  test('verifying a proof says what it proves, in which log, and who has seen that', async () => {
    const { status, out } = await run('verify', 'withdrawal.tlog-proof', '--policy', 'trust.txt');

    expect(status).toBe(0);
    expect(out).toContain(`leaf 301 of 302 of ${origin} is this consent-event`);
    expect(out).toContain('withdrawn · waterweg · commercial · 2027-01-15T08:00:00.000Z');
    expect(out).toContain('seen by accountant at 2023-11-14T22:13:20.000Z');
  });

  test("verifying a proof says that it rests on the keeper's word if the policy has no witnesses", async () => {
    const { status, out } = await run('verify', 'withdrawal.tlog-proof', '--policy', 'alone.txt');

    expect(status).toBe(0);
    expect(out).toContain("by the keeper's word only");
  });

  test.each([
    ['another index', (file: string) => file.replace('index 301', 'index 300'), 'not in that log'],
    ['no witness', (file: string) => file.replace(/— accountant.*\n/, ''), 'fewer witnesses'],
    ['another size', (file: string) => file.replace('\n302\n', '\n303\n'), 'does not hold'],
    ['no opening', (file: string) => file.replace(/extra .*\n/, ''), 'what was logged'],
    ['a cut end', (file: string) => file.slice(0, 150), 'cut'],
    [
      'another record',
      (file: string) =>
        file.replace(/extra (.*)\n/, (_, extra: string) => {
          const text = Buffer.from(extra, 'base64').toString().replace('withdrawn', 'granted');
          return `extra ${Buffer.from(text).toString('base64')}\n`;
        }),
      'not the one that was logged',
    ],
  ])('verifying a proof with %s refuses it with exit status 1', async (_, change, said) => {
    write('changed.tlog-proof', change(proof));
    const { status, out } = await run('verify', 'changed.tlog-proof', '--policy', 'trust.txt');

    expect([status, out]).toEqual([1, expect.stringContaining(said)]);
  });

  test('verifying every record accounts for every leaf', async () => {
    const given = ['--log', 'log', '--policy', 'trust.txt', '--checkpoint', 'known.txt'];
    const whole = await run('verify', 'openings.jsonl', '--whole', ...given);
    expect(whole.status).toBe(0);
    expect(whole.out).toContain('leaves: 302, opened 1 heartbeat, 300 notice, 1 consent-event');

    const missing = await run('--json', 'verify', 'others.jsonl', '--whole', ...given);
    expect(missing.status).toBe(1);
    expect(JSON.parse(missing.out)).toMatchObject({
      outcome: 'refused',
      log: { outcome: 'holds', size: 302 },
      account: { missing: [1], wrong: [] },
    });
  });

  test('verifying some records says how many leaves belong to others, without a failure', async () => {
    const { status, out } = await run(
      'verify',
      'export.json',
      '--log',
      'log',
      '--policy',
      'trust.txt',
    );

    expect(status).toBe(0);
    expect(out).toContain('299 are of records that are not in these files');
  });

  test('verifying a log that is shorter than a known checkpoint says that it was truncated', async () => {
    const { status, out } = await run(
      ...['verify', '--log', 'log', '--policy', 'trust.txt', '--checkpoint', 'later.txt'],
    );

    expect(status).toBe(1);
    expect(out).toContain('the log was cut: it had more leaves before (303), known checkpoint 1');
  });

  test.each([
    [['verify'], 'name a file'],
    [['verify', 'gone.json'], 'that can be read'],
    [['verify', 'withdrawal.tlog-proof'], '--policy'],
    [
      ['verify', 'withdrawal.tlog-proof', '--policy', 'wrong.txt'],
      'wrong.txt, line 1: unknown word',
    ],
    [['verify', 'openings.jsonl', '--whole'], '--log'],
    [['verify', '--log', 'nothing', '--policy', 'trust.txt'], 'no copy of a log'],
  ])('verifying written as %j says what is wrong with exit status 2', async (args, said) => {
    const { status, err } = await run(...args);

    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test.each([
    ['text', 'some words'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a list', '[1,2]'],
    [
      'openings of the wrong kind',
      '{"evidence":{"openings":[{"opening":{"type":"x"},"record":1}]}}',
    ],
  ])('verifying %s finds it not sound', async (_, content) => {
    write('odd.json', content);

    expect((await run('verify', 'odd.json')).status).toBe(1);
  });
});
