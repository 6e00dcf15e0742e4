import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { formatCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { checkSignature, signNote } from '../../../shared/evidence/note/note-signature.ts';
import { formatNote, parseSignatureLines } from '../../../shared/evidence/note/signed-note.ts';
import {
  formatVerifierKey,
  parseVerifierKey,
  type VerifierKey,
} from '../../../shared/evidence/note/verifier-key.ts';
import { consistencyProof } from '../../../shared/evidence/tree/consistency-proof.ts';
import { logSigner, origin, signerOf } from '../../support/evidence/log-world.ts';
import { entriesOf, tiledLog, tree } from '../../support/evidence/tiled-log.ts';

const entries = entriesOf(400);
const rewritten = [tree.leaf(new Uint8Array(32)), ...entries.slice(1)];
const logOf = (size: number, of: readonly Uint8Array[] = entries) =>
  tiledLog(of.slice(0, size), []);

let folder = '';
const running: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grondslag-witness-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map(kill));
  await rm(folder, { recursive: true, force: true });
});

const kill = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGKILL');
  await gone;
};

type Witness = { readonly url: string; readonly key: VerifierKey; readonly child: ChildProcess };

const spawned = (...args: string[]) => {
  const main = join(import.meta.dirname, '../../../packages/witness/main.ts');
  const child = spawn(process.execPath, [main, join(folder, 'state.json'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return { child, said: () => said };
};

/** Starts the command and waits until it listens. */
const start = async (...args: string[]): Promise<Witness> => {
  const { child, said } = spawned('--port', '0', ...args);
  for (;;) {
    const [, key = '', url = ''] = /^(\S+)\nlistening on (\S+) /m.exec(said()) ?? [];
    const parsed = parseVerifierKey(digestBytes, key);
    if (parsed !== undefined) return { url, key: parsed, child };
    if (child.exitCode !== null) throw new Error(said());
    await new Promise((later) => setTimeout(later, 20));
  }
};

/** Runs the command to its end, as one that does not start. */
const failing = async (...args: string[]) => {
  const { child, said } = spawned('--port', '0', ...args);
  const code = await new Promise((ended) => child.once('close', ended));
  return { code, said: said() };
};

const fresh = ['--name', 'accountant.example/witness', '--log', formatVerifierKey(logSigner.key)];

type Asked = {
  readonly old: number;
  readonly size: number;
  readonly from?: readonly Uint8Array[];
  readonly root?: Uint8Array;
  readonly signer?: typeof logSigner;
  readonly name?: string;
};

const bodyOf = async ({
  old,
  size,
  from = entries,
  root,
  signer = logSigner,
  name = origin,
}: Asked) => {
  const proof =
    old <= size
      ? await consistencyProof(tree, logOf(size, from).reader(size), { oldSize: old, size })
      : [];
  const text = formatCheckpoint({ origin: name, size, root: root ?? logOf(size, from).root });
  const note = formatNote({ text, signatures: [await signNote(signer, text)] });
  const lines = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('');
  return { text, body: `old ${old}\n${lines}\n${note}` };
};

const post = (witness: Witness, body: string) =>
  fetch(`${witness.url}add-checkpoint`, { method: 'POST', body });

const ask = async (witness: Witness, asked: Asked) => {
  const { text, body } = await bodyOf(asked);
  const response = await post(witness, body);
  const answered = await response.text();
  const signatures = parseSignatureLines(answered) ?? [];
  const { outcome } = await checkSignature(ed25519Verify, { text, signatures }, witness.key);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: answered,
    isSigned: outcome === 'holds',
  };
};

describe('a witness over HTTP', () => {
  test('a witness over HTTP signs what extends the log that it signed, and nothing else', async () => {
    const witness = await start(...fresh);

    expect(await ask(witness, { old: 0, size: 7 })).toMatchObject({ status: 200, isSigned: true });
    expect(await ask(witness, { old: 7, size: 300 })).toMatchObject({
      status: 200,
      isSigned: true,
    });
    expect(await ask(witness, { old: 300, size: 300 })).toMatchObject({
      status: 200,
      isSigned: true,
    });
    expect(await ask(witness, { old: 0, size: 7 })).toMatchObject({
      status: 409,
      type: 'text/x.tlog.size',
      body: '300\n',
    });
    const other = { from: rewritten, size: 400 };
    expect(await ask(witness, { old: 300, ...other })).toMatchObject({ status: 422 });
    const forged = { old: 300, size: 300, root: new Uint8Array(32) };
    expect(await ask(witness, forged)).toMatchObject({ status: 409, body: '300\n' });
    expect(await ask(witness, { old: 300, size: 299 })).toMatchObject({ status: 400 });
    expect(await ask(witness, { old: 300, size: 400 })).toMatchObject({
      status: 200,
      isSigned: true,
    });
  });

  test('a witness over HTTP signs for no log and no key that it does not know', async () => {
    const witness = await start(...fresh);
    const stranger = signerOf(origin, 'note', 8);
    const elsewhere = signerOf('else.example', 'note', 1);

    expect(await ask(witness, { old: 0, size: 7, signer: stranger })).toMatchObject({
      status: 403,
    });
    const other = { signer: elsewhere, name: 'else.example' };
    expect(await ask(witness, { old: 0, size: 7, ...other })).toMatchObject({ status: 404 });
  });

  test('a witness over HTTP refuses what is not a request, and keeps running', async () => {
    const witness = await start(...fresh);
    const { body } = await bodyOf({ old: 0, size: 7 });
    const wrong = [
      '',
      'old\n\n',
      body.replace('old 0', 'old 00'),
      body.replace('old 0', 'old -1'),
      body.replace('\n\n', '\nAAAA\n\n'),
      body.replace('\n\n', `\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(64)}\n`),
      body.replace(/— .*/s, ''),
    ];
    for (const one of wrong) expect((await post(witness, one)).status).toBe(400);

    expect((await post(witness, `${body}${'x'.repeat(70_000)}`)).status).toBe(413);
    expect((await fetch(`${witness.url}add-checkpoint`)).status).toBe(405);
    expect((await fetch(`${witness.url}else`)).status).toBe(404);
    expect(await (await fetch(witness.url)).text()).toBe(`${formatVerifierKey(witness.key)}\n`);
    expect(await ask(witness, { old: 0, size: 7 })).toMatchObject({ status: 200 });
  });

  test('a witness over HTTP that is asked many times at once signs one history', async () => {
    const witness = await start(...fresh);
    await ask(witness, { old: 0, size: 7 });
    const sizes = Array.from({ length: 20 }, (_, at) => 8 + at * 3);
    const answers = await Promise.all(sizes.map((size) => ask(witness, { old: 7, size })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  test('a witness over HTTP that is killed at any moment has stored everything that it signed', async () => {
    let key = '';
    let signed = 0;
    for (let round = 1; round <= 6; round++) {
      const witness = await start(...(round === 1 ? fresh : []));
      key ||= formatVerifierKey(witness.key);
      expect(formatVerifierKey(witness.key)).toBe(key);
      const stale = await ask(witness, { old: signed + 1, size: signed + 1 });
      const known = stale.status === 200 ? signed + 1 : Number(stale.body);
      expect(known).toBeGreaterThanOrEqual(signed);
      signed = known;
      setTimeout(() => witness.child.kill('SIGKILL'), 5 + round * 15);
      for (let size = signed + 1; ; size++) {
        const answer = await ask(witness, { old: size - 1, size }).catch(() => undefined);
        if (answer?.status !== 200) break;
        signed = size;
      }
      await kill(witness.child);
    }
    expect(signed).toBeGreaterThan(6);
    const state = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'));
    expect(state.trees[origin].size).toBeGreaterThanOrEqual(signed);
  });

  test('a witness over HTTP keeps its file from others, and from a second process', async () => {
    const witness = await start(...fresh);

    expect((await stat(join(folder, 'state.json'))).mode & 0o777).toBe(0o600);
    expect(await failing()).toMatchObject({
      code: 2,
      said: expect.stringContaining('has this witness open'),
    });
    expect(await ask(witness, { old: 0, size: 7 })).toMatchObject({ status: 200 });
  });

  test.each([
    ['without a name for a new witness', [], 'needs a name'],
    ['with a name that no key may have', ['--name', 'a b'], 'not a name'],
    ['with what is no key of a log', ['--name', 'a', '--log', 'b'], 'not the key of a log'],
    ['with an unknown option', ['--nam', 'a'], 'nam'],
  ])('a witness over HTTP does not start %s, and leaves no lock', async (_, args, message) => {
    expect(await failing(...args)).toMatchObject({
      code: 2,
      said: expect.stringContaining(message),
    });
    await expect(stat(join(folder, 'state.json.lock'))).rejects.toThrow('ENOENT');
  });

  test('a witness over HTTP does not start on a file of something else, and leaves it as it is', async () => {
    for (const content of ['{"version":1}', 'half a fi', '']) {
      await writeFile(join(folder, 'state.json'), content);
      expect(await failing(...fresh)).toMatchObject({
        code: 2,
        said: expect.stringContaining('is not the state of a witness'),
      });
      expect(await readFile(join(folder, 'state.json'), 'utf8')).toBe(content);
    }
  });
});
