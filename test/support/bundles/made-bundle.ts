import { archiveTools } from '../../../shared/adapters/keys/archive-tools.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { jsonFile, linesOf } from '../../../shared/bundles/archive.ts';
import type { BundleFiles, BundleJob, BundleJobs } from '../../../shared/bundles/bundle-job.ts';
import { mailingPart } from '../../../shared/bundles/mailing-part.ts';
import type { MakeTools, WantedBundle } from '../../../shared/bundles/make-bundle.ts';
import { emptyConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { extraText } from '../../../shared/evidence/prove/logged-record.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { at, syntheticRows } from './synthetic-rows.ts';

/** What a bundle of a mailing of so many recipients is made with, its files and jobs kept where the test says. */
export const bundleTools = (
  recipients: number,
  { files, jobs, sentences = 20 }: Kept,
): MakeTools => {
  const rows = syntheticRows(recipients);
  return {
    ...archiveTools,
    ...{ jobs, files, newId: () => 'BUNDLE', now: () => instantFromMillis(at) },
    nextFiles: async (job, making) => {
      const ledger = { states: async (ids: readonly never[]) => ids.map(emptyConsentState) };
      const next = await mailingPart(
        { rows, digest: sha256, ledger },
        {
          ...{ mailingId: 'm1' as MailingId, segments: 1, isCancelled: false },
          explain: ({ verdict }) =>
            `This is what became of it: ${verdict}. ${'A sentence. '.repeat(sentences)}`,
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
};

type Kept = {
  readonly files: BundleFiles;
  readonly jobs: BundleJobs;
  /** Said of each recipient: many fill a part with few recipients. */
  readonly sentences?: number;
};

/** One job, as an item of a store keeps it. */
export const oneJob = (onPut: (text: string) => void = () => undefined): BundleJobs => {
  let kept: string | undefined;
  return {
    read: async () => (kept === undefined ? undefined : (JSON.parse(kept) as BundleJob)),
    put: async (job) => {
      const before = kept === undefined ? 0 : (JSON.parse(kept) as BundleJob).version;
      if (job.version !== before + 1) return 'conflict';
      kept = JSON.stringify(job);
      onPut(kept);
      return 'stored';
    },
    going: async () => [],
    newest: async () => [],
    record: async () => undefined,
  };
};

export const wantedBundle: WantedBundle = {
  ...{ about: { mailingId: 'm1' }, language: 'en', reason: 'a test of its size' },
  ...{ requestedBy: { kind: 'jwt', id: 'femke' }, seed: 'ab'.repeat(32) },
};
