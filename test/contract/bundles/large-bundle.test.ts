import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../packages/cli/verify/verify-bundle.ts';
import { archiveTools } from '../../../shared/adapters/keys/archive-tools.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { jsonFile, linesOf } from '../../../shared/bundles/archive.ts';
import type { BundleFiles, BundleJob, BundleJobs } from '../../../shared/bundles/bundle-job.ts';
import { mailingPart } from '../../../shared/bundles/mailing-part.ts';
import {
  beginBundle,
  goOnWithBundle,
  type MakeTools,
} from '../../../shared/bundles/make-bundle.ts';
import { emptyConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { extraText } from '../../../shared/evidence/prove/logged-record.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { at, syntheticRows } from '../../support/bundles/synthetic-rows.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** `BUNDLE_RECIPIENTS=100000` runs it as large as the description of bundles says; 15 s on an idle core. */
const many = Number(process.env['BUNDLE_RECIPIENTS'] ?? 8_000);

/** Makes a bundle of so many recipients into a file; gives the most memory that was in use between its parts. */
const made = async (
  recipients: number,
): Promise<{ path: string; parts: number; peakMb: number }> => {
  const path = join(folder, `${recipients}.zip`);
  const file = openSync(path, 'w');
  const rows = syntheticRows(recipients);
  let peak = 0;
  let parts = 0;
  const files: BundleFiles = {
    begin: async () => 'upload',
    part: async (_, bytes) => {
      writeSync(file, bytes);
      parts += 1;
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + arrayBuffers);
      return String(parts);
    },
    finish: async () => undefined,
    link: async () => '',
  };
  let kept: string | undefined;
  const jobs: BundleJobs = {
    read: async () => (kept === undefined ? undefined : (JSON.parse(kept) as BundleJob)),
    put: async (job) => {
      kept = JSON.stringify(job);
      // An item of DynamoDB has 400 kB at most.
      expect(kept.length).toBeLessThan(400_000);
      return 'stored';
    },
    going: async () => [],
    record: async () => undefined,
  };
  const tools: MakeTools = {
    ...archiveTools,
    ...{ jobs, files, newId: () => 'BUNDLE', now: () => instantFromMillis(at) },
    nextFiles: async (job, making) => {
      const next = await mailingPart(
        {
          rows,
          digest: sha256,
          ledger: { states: async (ids) => ids.map(emptyConsentState) },
        },
        {
          ...{ mailingId: 'm1' as MailingId, segments: 1, isCancelled: false },
          explain: ({ verdict }) =>
            `This is what became of it: ${verdict}. ${'A sentence. '.repeat(20)}`,
          verdictsOfPage: async () => new Set<string>(),
        },
        making,
      );
      if (!next.isLast) return next;
      const account = await rows.account(job.about as never);
      return {
        ...next,
        files: [
          ...next.files,
          jsonFile('mailing.json', { state: 'finished' }),
          { name: 'account.json', text: extraText(account as never) },
          { name: 'chosen.jsonl', text: linesOf(next.making.chosen.map(({ line }) => line)) },
        ],
      };
    },
  };
  const job = await beginBundle(tools, {
    about: { mailingId: 'm1' },
    language: 'en',
    reason: 'a test of its size',
    requestedBy: { kind: 'jwt', id: 'femke' },
    seed: 'ab'.repeat(32),
  });
  const done = await goOnWithBundle(tools, job, () => true);
  closeSync(file);
  expect(done).toMatchObject({ state: 'done', recipients });
  return { path, parts, peakMb: peak / 1e6 };
};

const tools = {
  digest: sha256,
  sha256: digestBytes,
  verify: ed25519Verify,
  textOf: (bytes: Uint8Array) => Buffer.from(bytes).toString(),
};

describe('a large bundle', () => {
  test('takes the memory of a small one to make, part by part, and verifies', async () => {
    const small = await made(1_000);
    const large = await made(many);
    expect(small.parts).toBe(1);
    expect(large.parts).toBeGreaterThan(1);
    // A part is some twenty megabytes of texts and bytes; a hundred times the recipients are not.
    expect(large.peakMb - small.peakMb).toBeLessThan(60);
    const checked = await verifyBundle(large.path, tools);
    expect(checked).toMatchObject({ outcome: 'intact', wrong: [], recipients: many });
  }, 300_000);
});
