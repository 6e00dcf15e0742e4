import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { hashOfEvent } from '../../../shared/consent/event/seal-events.ts';
import { type Checkpoint, parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { checkSignature } from '../../../shared/evidence/note/note-signature.ts';
import { parseProofFile } from '../../../shared/evidence/note/proof-file.ts';
import { parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { parseVerifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { entriesIn } from '../../../shared/evidence/tree/entry-bundle.ts';
import { isIncluded } from '../../../shared/evidence/tree/is-included.ts';
import { rootOf, treeHash } from '../../../shared/evidence/tree/tree-hash.ts';
import { bytesFromHex, hexFromBytes } from '../../../shared/kernel/bytes/bytes.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { logEntry, type Opening } from '../../../shared/kernel/evidence/log-entry.ts';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let world: ServiceWorld;
beforeAll(async () => {
  world = await startServiceWorld({ sealEveryMs: 3_600_000 });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
}, 60_000);
afterAll(async () => world?.app.stop());

const tree = treeHash(digestBytes);

/** A checkpoint whose signature by the log's own key was checked. */
const checked = async (note: string): Promise<Checkpoint> => {
  const parsed = parseNote(note);
  const { text: keys } = await world.ask('GET', '/log/key');
  const key = parseVerifierKey(digestBytes, keys.trim());
  if (parsed === undefined || key === undefined) throw new Error('no checkpoint or no key');
  expect(await checkSignature(ed25519Verify, parsed, key)).toEqual({ outcome: 'holds' });
  const checkpoint = parseCheckpoint(parsed.text);
  if (checkpoint === undefined) throw new Error('no checkpoint');
  return checkpoint;
};

/** All that a stranger does with a proof; the record that it shows to be in the log. */
const opened = async (file: string) => {
  const proof = parseProofFile(file);
  if (proof?.extra === undefined) throw new Error(`no proof: ${file}`);
  const { opening, record } = JSON.parse(Buffer.from(proof.extra).toString('utf8')) as {
    readonly opening: Opening;
    readonly record: Record<string, unknown>;
  };
  const hash =
    opening.type === 'consent-event'
      ? hashOfEvent(record as never, sha256)
      : sha256(canonicalJson(record as never));
  expect(hash).toBe(opening.hash);
  const { size, root } = await checked(proof.checkpoint);
  const leaf = tree.leaf(bytesFromHex(logEntry(opening, sha256)) ?? new Uint8Array());
  expect(isIncluded(tree, leaf, { ...proof, size, root })).toBe(true);
  return { type: opening.type, record, leaf };
};

const newContact = async (name: string) => {
  await world.ask('POST', '/v1/contacts', { body: contactBody(name) });
  return world.idOf(name);
};

const proofOf = (contactId: string, sequence: number) =>
  world.ask('GET', `/v1/contacts/${contactId}/consent/events/${sequence}/proof`);

describe('the evidence log of the running service', () => {
  test('a consent is sealed by the next run, and its proof can be checked offline', async () => {
    await newContact('anja');
    await world.ask('POST', '/v1/contacts/anja/consent/events', { body: grantBody });
    const early = await proofOf('anja', 1);
    expect([early.status, early.body['code']]).toEqual([409, 'state-conflict']);

    await world.app.seal();
    const { status, headers, text } = await proofOf('anja', 1);
    expect([status, text.slice(0, 22)]).toEqual([200, 'c2sp.org/tlog-proof@v1']);
    expect(headers.get('content-disposition')).toContain('consent-event-1.tlog-proof');
    const { type, record } = await opened(text);
    expect(type).toBe('consent-event');
    expect(record).toMatchObject({ type: 'granted', sequence: 1 });
  });

  test('a proof remains valid after the log has grown, and its event cannot be exchanged', async () => {
    const before = await proofOf('anja', 1);
    for (let index = 0; index < 3; index += 1) {
      await newContact(`more-${index}`);
      const path = `/v1/contacts/more-${index}/consent/events`;
      await world.ask('POST', path, { body: grantBody });
    }
    await world.app.seal();
    const after = await proofOf('anja', 1);
    const [one, two] = [await opened(before.text), await opened(after.text)];
    expect(two.record).toEqual(one.record);
    const forged = before.text.replace(/^extra .*$/m, (line) => {
      const shown = Buffer.from(line.slice(6), 'base64').toString('utf8');
      return `extra ${Buffer.from(shown.replace('"granted"', '"objected"')).toString('base64')}`;
    });
    expect(forged).not.toBe(before.text);
    await expect(opened(forged)).rejects.toThrow();
  });

  test('strangers can read the whole log, and its root is that of the checkpoint', async () => {
    const anonymous = { token: undefined, headers: {} };
    const { text, headers } = await world.ask('GET', '/log/checkpoint', anonymous);
    expect(headers.get('cache-control')).toBe('public, max-age=30');
    const { origin, size, root } = await checked(text);
    expect(origin).toBe('grondslag.local/log');
    expect(size).toBeGreaterThan(5);
    const bundle = await fetch(`${world.app.apiUrl}/log/tile/entries/000.p/${size}`);
    const entries = entriesIn(new Uint8Array(await bundle.arrayBuffer())) ?? [];
    expect(entries).toHaveLength(size);
    expect(hexFromBytes(rootOf(tree, entries.map(tree.leaf)))).toBe(hexFromBytes(root));
    const tile = await fetch(`${world.app.apiUrl}/log/tile/0/000.p/${size}`);
    const hashes = new Uint8Array(await tile.arrayBuffer());
    expect(hexFromBytes(hashes)).toBe(entries.map((one) => hexFromBytes(tree.leaf(one))).join(''));
    for (const wrong of [
      '0/0',
      '0/000.p/0',
      '64/000',
      '0/000.p/257',
      '0/%2E%2E/x',
      'x/000',
      '0/999',
    ])
      expect((await fetch(`${world.app.apiUrl}/log/tile/${wrong}`)).status).toBe(404);
  });

  test('the leaves of an erased person remain in the log, are named by the certificate, and cannot be opened', async () => {
    const contactId = await newContact('tim');
    await world.ask('POST', '/v1/contacts/tim/consent/events', { body: grantBody });
    await world.app.seal();
    const { leaf } = await opened((await proofOf('tim', 1)).text);
    const erased = await world.ask('POST', '/v1/contacts/tim/erasure', {
      body: { reason: 'asked', evidenceRef: 'letter-1' },
    });
    expect(erased.status, erased.text).toBeLessThan(300);
    expect((await proofOf(contactId, 1)).status).toBe(404);
    const early = await world.ask('GET', `/v1/contacts/${contactId}/erasure/proof`);
    expect(early.status).toBe(409);

    await world.app.seal();
    const { status, text } = await world.ask('GET', `/v1/contacts/${contactId}/erasure/proof`);
    expect(status, text).toBe(200);
    const { type, record } = await opened(text);
    expect([type, record['contactId'], record['eventsRemoved']]).toEqual(['erasure', contactId, 1]);
    const leaves = record['leaves'] as readonly string[];
    const hashes = leaves.map((entry) => tree.leaf(bytesFromHex(entry) ?? new Uint8Array()));
    // Its event, and the version of its facts.
    expect(hashes).toHaveLength(2);
    expect(hashes.map(hexFromBytes)).toContain(hexFromBytes(leaf));
  });

  test('a proof of a missing event is a 404, and an invalid sequence is rejected', async () => {
    expect((await proofOf('anja', 99)).status).toBe(404);
    expect((await proofOf('nobody', 1)).status).toBe(404);
    expect((await proofOf('anja', 0)).status).toBe(400);
    expect((await world.ask('GET', '/v1/contacts/anja/erasure/proof')).status).toBe(404);
    expect(world.failures).toEqual([]);
  });
});
