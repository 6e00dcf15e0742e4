import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BundleFiles, BundleJobs } from '../../../shared/bundles/bundle-job.ts';
import { beginBundle, goOnWithBundle } from '../../../shared/bundles/make-bundle.ts';
import { bundleTools, oneJob, wantedBundle } from '../../support/bundles/made-bundle.ts';
import { momentsOf } from '../../support/how-many.ts';

/** A part is six megabytes: this is more than one. */
const recipients = 3_500;
const sentences = 200;

/** Parts by their number, as an upload keeps them, and the file once they are put together. */
const keptFiles = () => {
  const parts = new Map<number, Uint8Array>();
  let finished: string | undefined;
  const files: BundleFiles = {
    begin: async () => 'upload',
    part: async ({ number }, bytes) => {
      parts.set(number, bytes.slice());
      return String(number);
    },
    finish: async (_, tags) => {
      const hash = createHash('sha256');
      for (const tag of tags) hash.update(parts.get(Number(tag)) ?? new Uint8Array());
      finished = hash.digest('hex');
    },
    link: async () => '',
  };
  return { files, result: () => ({ parts: parts.size, finished }) };
};

/** Makes the bundle although the process dies at one call, before it or once its effect is there. */
const madeThough = async (dies: { readonly at: number; readonly when: 'before' | 'after' }) => {
  const { files, result } = keptFiles();
  const jobs = oneJob();
  let calls = 0;
  let deaths = 0;
  const dying =
    <Args extends readonly unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      calls += 1;
      if (calls !== dies.at) return act(...args);
      deaths += 1;
      if (dies.when === 'after') await act(...args);
      throw new Error('died');
    };
  const job = await beginBundle(bundleTools(recipients, { files, jobs, sentences }), wantedBundle);
  const tools = bundleTools(recipients, {
    sentences,
    files: { ...files, part: dying(files.part), finish: dying(files.finish) },
    jobs: { ...jobs, put: dying(jobs.put) } satisfies BundleJobs,
  });
  const isTime = () => true;
  try {
    await goOnWithBundle(tools, job, isTime);
  } catch (error) {
    if ((error as Error).message !== 'died') throw error;
  }
  // Whoever the clock calls next continues from what is stored, and from nothing else.
  const stored = await jobs.read('BUNDLE');
  if (stored === undefined) throw new Error('the job is gone');
  const done = await goOnWithBundle(tools, stored, isTime);
  return { state: done.state, recipients: done.recipients, ...result(), calls, deaths };
};

describe('a bundle of which the making stops halfway', () => {
  test('a bundle whose making stopped halfway is continued, and is byte by byte the file that it would have been', async () => {
    const whole = await madeThough({ at: Number.POSITIVE_INFINITY, when: 'before' });
    expect(whole).toMatchObject({ state: 'done', recipients, deaths: 0 });
    expect(whole.parts).toBeGreaterThan(1);
    // Every part with its note, the putting together, and the note that it is done.
    expect(whole.calls).toBe(2 * whole.parts + 2);
    for (const at of momentsOf(whole.calls))
      for (const when of ['before', 'after'] as const) {
        const { state, finished, parts, deaths } = await madeThough({ at, when });
        expect({ at, when, state, finished, parts, deaths }).toEqual({
          ...{ at, when, state: 'done', deaths: 1 },
          ...{ finished: whole.finished, parts: whole.parts },
        });
      }
  }, 120_000);
});
