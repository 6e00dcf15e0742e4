import { readFileSync } from 'node:fs';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { readEvidence } from '../../../packages/cli/verify/read-evidence.ts';
import { logSigners } from '../../../shared/adapters/keys/log-signers.ts';
import { formatCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { signNote } from '../../../shared/evidence/note/note-signature.ts';
import { formatNote } from '../../../shared/evidence/note/signed-note.ts';
import { entriesIn, entryBundle } from '../../../shared/evidence/tree/entry-bundle.ts';
import { entryOf } from '../../support/evidence/log-world.ts';
import { tiledLog } from '../../support/evidence/tiled-log.ts';
import { type InsiderWorld, type Item, openInsiderWorld } from './insider-world.ts';
import { type Given, localLogFiles } from './stranger.ts';

/**
 * An insider at the log itself: its files in the bucket, its rows in the table, its key. What is done is
 * named as in docs/checking-evidence.md, which has a line for each.
 */
let world: InsiderWorld;
let tables: ReadonlyMap<string, readonly Item[]>;
let files: ReadonlyMap<string, Uint8Array>;
let signed: string;
let witnessed: InsiderWorld['witnessed'];
const s3 = () => new S3Client({});
const { consent } = tableNames;

beforeAll(async () => {
  world = await openInsiderWorld();
  // What one test does is taken back after it, so all begin with this.
  await world.ask('POST', '/v1/contacts/dora/withdrawals', { body: {} });
  const all = new Map<string, readonly Item[]>();
  for (const name of Object.values(tableNames)) all.set(name, await world.itemsOf(name));
  tables = all;
  files = new Map((await world.given()).files);
  witnessed = new Map(world.witnessed);
  signed = (await world.ask('GET', '/log/checkpoint')).text;
  for (const name of ['sealed', tileOf('0')]) {
    const bytes = await localLogFiles().read(name);
    if (bytes !== undefined) files = new Map([...files, [name, bytes]]);
  }
}, 120_000);
afterAll(async () => world?.close());
afterEach(async () => {
  for (const [name, items] of tables) await world.putBack(name, items);
  for (const [name, bytes] of files) await write(name, bytes);
  world.witnessed.clear();
  for (const [name, tree] of witnessed) world.witnessed.set(name, tree);
});

const sizeOf = (checkpoint: string): number => Number(checkpoint.split('\n')[1]);
const tileOf = (level: 'entries' | '0') => `tile/${level}/000.p/${sizeOf(signed)}`;
const Bucket = 'grondslag-files';
const write = (name: string, Body: Uint8Array) =>
  s3().send(new PutObjectCommand({ Bucket, Key: `log/${name}`, Body }));
const remove = (name: string) => world.removeFile(name);
const read = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const entries = () => entriesIn(read(tileOf('entries'))) ?? [];

const found = async (kept?: string[]) => {
  const { outcome, said } = await world.verified(await world.given(), 'accountant', kept);
  return { outcome, said };
};

const documented = readFileSync('docs/checking-evidence.md', 'utf8').replaceAll(/\s+/g, ' ');
const isDocumented = (line: string) => expect(documented).toContain(line);

/** Before the withdrawal that waits is sealed, its record has no leaf yet. */
const sealed = async () => {
  await world.app.seal();
  return (await world.ask('GET', '/log/checkpoint')).text;
};

test('a log that nobody touched is sealed further, and stays intact', async () => {
  expect(sizeOf(await sealed())).toBeGreaterThan(sizeOf(signed));
  expect(await found()).toMatchObject({ outcome: 'intact' });
});

const changed = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

const tampered: readonly (readonly [
  line: string,
  what: string,
  act: () => Promise<unknown>,
  named: RegExp,
])[] = [
  [
    'a checkpoint changed',
    'its size',
    async () =>
      write(
        'checkpoint',
        Buffer.from(signed.replace(`\n${sizeOf(signed)}\n`, `\n${sizeOf(signed) - 1}\n`)),
      ),
    /a signature of a known key does not hold/,
  ],
  [
    'a checkpoint changed',
    'put back to an earlier day',
    async () => write('checkpoint', Buffer.from(world.earlierCheckpoint)),
    /the log was cut/,
  ],
  [
    'entries of the log changed, added, removed, reordered or truncated',
    'one bit',
    async () => write(tileOf('entries'), changed(read(tileOf('entries')), 5)),
    /the log was rewritten/,
  ],
  [
    'entries of the log changed, added, removed, reordered or truncated',
    'two change places',
    async () => {
      const [one, two, ...rest] = entries() as [Uint8Array, Uint8Array, ...Uint8Array[]];
      await write(tileOf('entries'), entryBundle([two, one, ...rest]));
    },
    /the log was rewritten/,
  ],
  [
    'entries of the log changed, added, removed, reordered or truncated',
    'one more at the front',
    async () =>
      write(tileOf('entries'), entryBundle([new Uint8Array(32), ...entries().slice(0, -1)])),
    /the log was rewritten/,
  ],
  [
    'entries of the log changed, added, removed, reordered or truncated',
    'the last one cut off',
    async () => write(tileOf('entries'), entryBundle(entries().slice(0, -1))),
    /entries are missing/,
  ],
  [
    'entries of the log changed, added, removed, reordered or truncated',
    'all of them deleted',
    async () => remove(tileOf('entries')),
    /entries are missing/,
  ],
];

test.each(tampered)(
  'a stranger names what was done to the log: %s, %s',
  async (line, _, act, named) => {
    await act();
    const { outcome, said } = await found();
    expect([outcome, said]).toEqual(['refused', expect.stringMatching(named)]);
    isDocumented(line);
  },
);

test('a hash tile changed: a proof that is made from it is refused, and the next run mends it', async () => {
  const id = await world.idOf('bas');
  const proof = async () => {
    const { text } = await world.ask('GET', `/v1/contacts/${id}/consent/events/1/proof`);
    return (await world.checked([readEvidence(text)]))[0];
  };
  await write(tileOf('0'), changed(read(tileOf('0')), 1));
  expect(await proof()).toMatchObject({ isSound: false });
  await sealed();
  expect(await proof()).toMatchObject({ isSound: true });
  isDocumented('a tile of hashes changed');
});

const headKey = (items: readonly Item[]) => items.find(({ sk }) => sk === 'HEAD') as Item;

const stopped: readonly (readonly [what: string, act: () => Promise<unknown>])[] = [
  [
    'the head row put back',
    async () => world.put(consent, headKey(world.earlier.get(consent) ?? [])),
  ],
  ['the head row deleted', async () => world.drop(consent, headKey(tables.get(consent) ?? []))],
  [
    'the head row with another root',
    async () => {
      const head = headKey(tables.get(consent) ?? []);
      const forged = { ...(head['head'] as object), root: 'a'.repeat(64) };
      await world.put(consent, { ...head, head: forged });
      await remove('sealed');
    },
  ],
  [
    'the newest segment deleted with its tiles',
    async () => {
      const head = headKey(tables.get(consent) ?? [])['head'] as { readonly segment: string };
      await remove(`segment/${head.segment}`);
      await remove(tileOf('0'));
      await remove('sealed');
    },
  ],
  [
    'the newest segment changed with its tiles',
    async () => {
      const head = headKey(tables.get(consent) ?? [])['head'] as { readonly segment: string };
      const name = `segment/${head.segment}`;
      const text = Buffer.from(read(name)).toString();
      await write(name, Buffer.from(text.replace(/[0-9a-f]{64}/, 'b'.repeat(64))));
      await remove(tileOf('0'));
      await remove('sealed');
    },
  ],
];

test.each(stopped)('the sealer signs nothing more after this: %s', async (_, act) => {
  await act();
  expect(await sealed()).toBe(signed);
  isDocumented('the sealer signs nothing');
});

test('an old segment deleted while its tiles remain: nothing is lost, and nothing is reported', async () => {
  const { segment } = headKey(world.earlier.get(consent) ?? [])['head'] as {
    readonly segment: string;
  };
  await remove(`segment/${segment}`);
  await sealed();
  expect(await found()).toMatchObject({ outcome: 'intact' });
  isDocumented('a segment deleted whose tiles remain');
});

const pending = (): readonly Item[] =>
  (tables.get(consent) ?? []).filter(
    ({ pk, leaves }) => pk.startsWith('OUTBOX#') && leaves !== undefined,
  );

test('a leaf that waits is deleted, its record kept: the record is not in the log', async () => {
  for (const item of pending()) await world.drop(consent, item);
  await sealed();
  const { outcome, said } = await found();
  expect([outcome, said]).toEqual(['refused', expect.stringContaining('is not in the log')]);
  isDocumented('a leaf deleted before it is sealed, its record kept');
});

test('a leaf that waits is rewritten: the record is not in the log, and a leaf is nobody’s', async () => {
  for (const item of pending())
    await world.put(consent, { ...item, leaves: Buffer.from(entryOf('forged'), 'hex') });
  await sealed();
  const { said } = await found();
  expect(said).toContain('is not in the log');
  expect(said).toContain('missing: what these leaves stand for is gone');
  isDocumented('a waiting leaf rewritten, or one added without a record');
});

test('a leaf is put in that no record has: it is nobody’s', async () => {
  const [one] = pending();
  if (one === undefined) throw new Error('nothing waits');
  // Nothing to announce, so that it waits for the log alone.
  const { pk, sk, type, at } = one;
  const more = { pk, sk: `${sk}9`, type, at, leaves: Buffer.from(entryOf('more'), 'hex') };
  await world.put(consent, more);
  await sealed();
  expect((await found()).said).toContain('missing: what these leaves stand for is gone');
});

test('a leaf that waits is deleted with its record: outside of the promise', async () => {
  await world.putBack(consent, world.beforeLast.get(consent) ?? []);
  await sealed();
  expect(await found()).toMatchObject({ outcome: 'intact' });
  isDocumented('A record deleted with its leaf before the leaf is sealed');
});

test('an older log with older tables: named by whoever kept a later checkpoint, outside for others', async () => {
  for (const [name, items] of world.earlier) await world.putBack(name, items);
  await write('checkpoint', Buffer.from(world.earlierCheckpoint));
  const width = sizeOf(world.earlierCheckpoint);
  await write(`tile/entries/000.p/${width}`, entryBundle(entries().slice(0, width)));
  expect(await found()).toMatchObject({
    outcome: 'refused',
    said: expect.stringContaining('the log was cut'),
  });
  expect(await found([world.earlierCheckpoint])).toMatchObject({ outcome: 'intact' });
  isDocumented('An older log with an older table');
});

/** The log made anew over these entries, signed with the key that was stolen. */
const stolen = async (all: readonly Uint8Array[]): Promise<Map<string, Uint8Array>> => {
  const { SecretString = '' } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: 'grondslag-log-key' }),
  );
  const [signer] = logSigners(SecretString, world.logKey.name);
  if (signer === undefined) throw new Error('no key');
  const { root } = tiledLog(all, []);
  const text = formatCheckpoint({ origin: world.logKey.name, size: all.length, root });
  const note = formatNote({ text, signatures: [await signNote(signer, text)] });
  return new Map([
    ...[...files].filter(([name]) => name.startsWith('segment/')),
    ['checkpoint', new Uint8Array(Buffer.from(note))],
    [`tile/entries/000.p/${all.length}`, entryBundle(all)],
  ]);
};

/** All that the keeper has, without the openings of one record, and its leaf's place in the log. */
const withoutRecord = async (isIt: (line: string) => boolean) => {
  const given = await world.given();
  const lines = given.lines.filter((line) => !isIt(line));
  expect(lines.length).toBe(given.lines.length - 1);
  const { account } = await world.verified({ ...given, lines });
  return { lines, missing: account?.missing ?? [] };
};

test('with the key stolen, log and tables are rebuilt without a record: witnesses and kept checkpoints say so', async () => {
  const bas = await world.idOf('bas');
  const { lines, missing } = await withoutRecord(
    (line) =>
      line.includes(`"contactId":"${bas}"`) &&
      line.includes('"type":"objected"') &&
      line.startsWith('{"opening"'),
  );
  const made = await stolen(entries().filter((_, at) => !missing.includes(at)));
  const forged: Given = { files: made, lines };
  const seen = await world.verified(forged);
  expect([seen.outcome, seen.said]).toEqual([
    'refused',
    expect.stringContaining('fewer witnesses of the policy'),
  ]);
  const byWord = await world.verified(forged, 'none');
  expect([byWord.outcome, byWord.said]).toEqual([
    'refused',
    expect.stringMatching(/the log was (?:cut|rewritten)/),
  ]);
  isDocumented('log and table rebuilt without a record, signed with the stolen key');

  const note = Buffer.from(made.get('checkpoint') ?? []).toString();
  for (const old of [0, sizeOf(signed), sizeOf(note)]) {
    const answer = await fetch(`${world.witnessUrl}add-checkpoint`, {
      method: 'POST',
      body: `old ${old}\n\n${note}`,
    });
    // It signed more than that, or another root, or is not told how the one continues to the other.
    expect([400, 409, 422]).toContain(answer.status);
  }
});

test('with the key stolen, everything after the kept checkpoint is rebuilt: a witness says so, the keeper’s word does not', async () => {
  const { size, entries: all } = { size: sizeOf(world.known), entries: entries() };
  const lastOnly = await stolen([...all.slice(0, size), new Uint8Array(32)]);
  const cut: Given = { files: lastOnly, lines: (await world.given()).lines };
  const seen = await world.verified(cut);
  expect([seen.outcome, seen.said]).toEqual([
    'refused',
    expect.stringContaining('fewer witnesses of the policy'),
  ]);
  const byWord = await world.verified(cut, 'none');
  expect(byWord.log).toMatchObject({ outcome: 'holds' });
  isDocumented('With `quorum none` you rely on the operator');
});
