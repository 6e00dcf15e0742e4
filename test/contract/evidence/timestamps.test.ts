import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLines } from '../../../packages/cli/verify/verify-lines.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { askTimestamp } from '../../../shared/adapters/timestamps/ask-timestamp.ts';
import {
  checkToken,
  timestampRequest,
  tokenInResponse,
} from '../../../shared/adapters/timestamps/rfc3161.ts';
import { formatNote, parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { timestampLine, timestampsOf } from '../../../shared/evidence/note/timestamp-line.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import { formatVerifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import { checkLog } from '../../../shared/evidence/verify/check-log.ts';
import type { CheckTimestamp } from '../../../shared/evidence/verify/check-note.ts';
import { bytesFromHex } from '../../../shared/kernel/bytes/bytes.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { entryOf, logSigner, logWorld } from '../../support/evidence/log-world.ts';
import {
  startTimestampAuthority,
  type TimestampAuthority,
} from '../../support/evidence/timestamp-authority.ts';

const vector = (name: string) => new Uint8Array(readFileSync(`test/data/evidence/rfc3161/${name}`));
const bytes = vector('checkpoint.txt');
const root = Buffer.from(vector('ca.pem')).toString();
const nonce = Buffer.from('f0a1b2c3d4e5f60718293a4b5c6d7e8f', 'hex');
const tokenOfOpenSsl = () => {
  const token = tokenInResponse(vector('response.tsr'), { bytes, nonce });
  if (token === undefined) throw new Error('no token');
  return token;
};
/** When OpenSSL stamped it, as `openssl ts -reply -text` prints it. */
const stampedAt = Date.parse('2026-11-29T20:21:55Z') / 1_000;

describe('a timestamp that OpenSSL made', () => {
  test('a timestamp that OpenSSL made answers our request, byte for byte, and says when it was made', async () => {
    expect(Buffer.from(timestampRequest(bytes, nonce))).toEqual(Buffer.from(vector('request.tsq')));
    expect(await checkToken(root, bytes, tokenOfOpenSsl())).toBe(stampedAt);
  });

  test('a timestamp that OpenSSL made is refused for other bytes, another question and another root', async () => {
    const other = bytes.map((byte, at) => (at === 30 ? byte ^ 1 : byte));
    expect(await checkToken(root, other, tokenOfOpenSsl())).toBeUndefined();
    const response = vector('response.tsr');
    expect(tokenInResponse(response, { bytes: other, nonce })).toBeUndefined();
    expect(tokenInResponse(response, { bytes, nonce: Buffer.alloc(16, 1) })).toBeUndefined();
    expect(tokenInResponse(response.slice(0, 500), { bytes, nonce })).toBeUndefined();
    expect(await checkToken(authority.root, bytes, tokenOfOpenSsl())).toBeUndefined();
    expect(await checkToken('', bytes, tokenOfOpenSsl())).toBeUndefined();
  });

  test('a timestamp that OpenSSL made has the same time or is refused, whatever bit is flipped', async () => {
    const token = tokenOfOpenSsl();
    for (let at = 0; at < token.length; at += 23) {
      const flipped = token.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
      // Its wrapping and certificates that nobody needs are not signed; what it says is.
      expect([undefined, stampedAt]).toContain(await checkToken(root, bytes, flipped));
    }
  });
});

let authority: TimestampAuthority;
beforeAll(async () => {
  authority = await startTimestampAuthority();
});
afterAll(async () => authority?.close());

test('a key that is not for timestamps stamps nothing that counts', async () => {
  const server = await startTimestampAuthority({ usage: '1.3.6.1.5.5.7.3.1' });
  const token = await askTimestamp(server.url)(bytes);
  await server.close();
  expect(token).toBeDefined();
  expect(await checkToken(server.root, bytes, token ?? bytes)).toBeUndefined();
});

test('an authority that is away, or answers something else, stamps nothing', async () => {
  expect(await askTimestamp('http://127.0.0.1:9/')(bytes)).toBeUndefined();
  authority.state.isAway = true;
  expect(await askTimestamp(authority.url)(bytes)).toBeUndefined();
  authority.state.isAway = false;
});

describe('a log that an authority stamps', () => {
  const stamping = () => {
    const world = logWorld();
    const stamp = askTimestamp(authority.url);
    const timestamper = { name: 'tsa.example', everyMillis: 3_600_000, stamp };
    const state = { at: 1_800_000_000_000 };
    const tools = { ...world.tools, timestamper, now: () => instantFromMillis(state.at) };
    const entries: string[] = [];
    const seal = async (name?: string) => {
      if (name !== undefined) {
        entries.push(name);
        world.waiting.add({ id: name, at: tools.now(), entries: [entryOf(name)] });
      }
      const deadline = instantFromMillis(state.at + 60_000);
      const report = await sealLog(tools, { ...world.limits({ rows: 10 }), deadline });
      return { ...report, stamps: stampsIn('checkpoint').length };
    };
    const note = (file: string) => Buffer.from(world.files.files.get(file) ?? []).toString();
    const stampsIn = (file: string) => {
      const parsed = parseNote(note(file));
      return parsed === undefined ? [] : timestampsOf(digestBytes, parsed);
    };
    const check = (checkTimestamp?: CheckTimestamp, checkpoint = note('checkpoint')) =>
      checkLog(
        {
          ...{ digest: sha256, sha256: digestBytes, verify: ed25519Verify, policy },
          ...{ textOf: (given) => Buffer.from(given).toString() },
          ...(checkTimestamp && { checkTimestamp }),
        },
        {
          entries: entries.map((name) => bytesFromHex(entryOf(name)) ?? new Uint8Array()),
          ...{ checkpoint, stamped: note('timestamped'), known: [] },
        },
      );
    return { seal, state, note, check };
  };
  const policy = (() => {
    const text = `log ${formatVerifierKey(logSigner.key)}\nquorum none\n`;
    const parsed = parseTrustPolicy(digestBytes, text);
    if (isPolicyProblem(parsed)) throw new Error(parsed.problem);
    return parsed;
  })();
  const trusted: CheckTimestamp = (given, token) => checkToken(authority.root, given, token);

  test('a log that an authority stamps carries a stamp when one is due, and keeps it under its own name until the next', async () => {
    const { seal, state, note } = stamping();
    expect(await seal('one')).toMatchObject({ size: 1, stamps: 1 });
    expect(note('timestamped')).toBe(note('checkpoint'));
    const first = note('timestamped');
    state.at += 60_000;
    expect(await seal('two')).toMatchObject({ size: 2, stamps: 0, refusals: [] });
    expect(note('timestamped')).toBe(first);
    state.at += 3_600_000;
    expect(await seal()).toMatchObject({ size: 2, stamps: 1 });
    expect(note('timestamped')).toBe(note('checkpoint'));
    const asked = authority.state.asked;
    expect(await seal()).toMatchObject({ stamps: 1 });
    expect(authority.state.asked).toBe(asked);
  });

  test('a log that an authority stamps is published without one while the authority is away, which is said, and asked for again', async () => {
    const { seal } = stamping();
    authority.state.isAway = true;
    expect(await seal('one')).toMatchObject({
      ...{ size: 1, stamps: 0 },
      refusals: [{ name: 'tsa.example', reason: 'unreachable' }],
    });
    authority.state.isAway = false;
    expect(await seal()).toMatchObject({ sealed: 0, stamps: 1, refusals: [] });
  });

  test('a log that an authority stamps is as fresh as its stamp, by the keeper’s word only without one that was checked', async () => {
    const { seal, check, state } = stamping();
    await seal('one');
    state.at += 60_000;
    await seal('two');
    const before = Math.floor(Date.now() / 1_000) - 60;
    const checked = await check(trusted);
    if (checked.outcome !== 'holds') throw new Error(JSON.stringify(checked));
    expect(checked.timestamps).toMatchObject([{ name: 'tsa.example', size: 1 }]);
    expect(checked.timestamps[0]?.seconds).toBeGreaterThan(before);
    const said = (log: typeof checked) => verifyLines({ outcome: 'intact', files: [], log }).join();
    expect(said(checked)).toMatch(/its first 1 leaves stamped by tsa\.example at 2/);
    expect(said(checked)).not.toContain("keeper's word");
    const unchecked = await check();
    if (unchecked.outcome !== 'holds') throw new Error(JSON.stringify(unchecked));
    expect(said(unchecked)).toContain("by the keeper's word only");
    expect(said(unchecked)).toContain('stamped by tsa.example, which nobody checked');
  });

  test('a log that an authority stamps is refused with a stamp of another checkpoint, of nobody who is trusted, or none at all', async () => {
    const { seal, check, note } = stamping();
    await seal('one');
    const foreign = parseNote(note('checkpoint'));
    if (foreign === undefined) throw new Error('no note');
    const wrong = { outcome: 'refused', problems: [{ problem: 'wrong-timestamp' }] };
    for (const token of [tokenOfOpenSsl(), Uint8Array.of(1, 2, 3)]) {
      const line = timestampLine(digestBytes, 'tsa.example', token);
      const lines = foreign.signatures.filter(({ name }) => name !== 'tsa.example');
      const forged = formatNote({ ...foreign, signatures: [...lines, line] });
      expect(await check(trusted, forged)).toEqual(wrong);
    }
    expect(await check(async () => undefined)).toEqual(wrong);
  });
});
