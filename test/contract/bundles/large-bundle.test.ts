import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../packages/cli/verify/verify-bundle.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { BundleFiles } from '../../../shared/bundles/bundle-job.ts';
import { beginBundle, goOnWithBundle } from '../../../shared/bundles/make-bundle.ts';
import { bundleTools, oneJob, wantedBundle } from '../../support/bundles/made-bundle.ts';

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
  // An item of DynamoDB has 400 kB at most.
  const jobs = oneJob((text) => expect(text.length).toBeLessThan(400_000));
  const tools = bundleTools(recipients, { files, jobs });
  const job = await beginBundle(tools, wantedBundle);
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
  test('a large bundle takes the memory of a small one to make, part by part, and verifies', async () => {
    const small = await made(1_000);
    const large = await made(many);
    expect(small.parts).toBe(1);
    await expect(large.parts).toBeGreaterThan(1);
    console.log(
      `a bundle of ${many} recipients: ${large.parts} parts, at most ${Math.round(large.peakMb)} MB in use; of 1000: ${Math.round(small.peakMb)} MB`,
    );
    // A part is some twenty megabytes of texts and bytes; a hundred times the recipients are not.
    expect(large.peakMb - small.peakMb).toBeLessThan(60);
    const checked = await verifyBundle(large.path, tools);
    expect(checked).toMatchObject({ outcome: 'intact', wrong: [], recipients: many });

    const { size } = statSync(large.path);
    const file = openSync(large.path, 'r+');
    const byte = Buffer.alloc(1);
    const place = readFileSync(large.path).indexOf('"verdict":"', Math.floor(size / 3)) + 12;
    readSync(file, byte, 0, 1, place);
    writeSync(file, Buffer.from([byte.readUInt8(0) ^ 1]), 0, 1, place);
    closeSync(file);
    const { outcome, wrong } = await verifyBundle(large.path, tools);
    console.log(`one byte of ${size} changed: ${JSON.stringify(wrong.slice(0, 2))}`);
    expect(outcome).toBe('refused');
    // The file, and which recipient in it.
    expect(JSON.stringify(wrong)).toMatch(/recipients[^"]*".*c_[\w-]{22}/s);
  }, 300_000);
});
