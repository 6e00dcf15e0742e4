import type { BundleJob, BundleJobs, CommittedBundle } from '../../../bundles/bundle-job.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { loggedBundle } from '../../items/logged-bundle.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { newestJobs } from '../newest-jobs.ts';

/** Bundles of proof, a row each. */
export const sqliteBundleJobs = (db: Database): BundleJobs => {
  const insert = (job: BundleJob): number =>
    db.run(
      'INSERT INTO bundles (bundle_id, state, version, job) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      job.bundleId,
      job.state,
      job.version,
      JSON.stringify(job),
    );

  const update = (job: BundleJob): number =>
    db.run(
      'UPDATE bundles SET state = ?, version = ?, job = ? WHERE bundle_id = ? AND version = ?',
      job.state,
      job.version,
      JSON.stringify(job),
      job.bundleId,
      job.version - 1,
    );

  const commit = (bundle: CommittedBundle): void => {
    const { salt, entry } = commitRecord('proof-bundle', bundle);
    db.run(
      'UPDATE bundles SET bundle = ?, salt = ? WHERE bundle_id = ?',
      JSON.stringify(bundle),
      salt,
      bundle.bundleId,
    );
    putLeaves(db, bundle.doneAt, [entry]);
  };

  return {
    read: async (bundleId) => {
      const row = db.get<{ job: string }>('SELECT job FROM bundles WHERE bundle_id = ?', bundleId);
      return row === undefined ? undefined : (JSON.parse(row.job) as BundleJob);
    },
    put: async (job, committed) =>
      db.atOnce(() => {
        if ((job.version === 1 ? insert(job) : update(job)) !== 1) return 'conflict';
        if (committed !== undefined) commit(committed);
        return 'stored';
      }),
    going: async () =>
      db
        .all<{ job: string }>(
          "SELECT job FROM bundles WHERE state IN ('going', 'closing') ORDER BY bundle_id LIMIT 20",
        )
        .map(({ job }) => JSON.parse(job) as BundleJob),
    newest: async (most, after) => newestJobs<BundleJob>(db, byStart, { most, after }),
    record: async (bundleId) => {
      const row = db.get<{ bundle: string | null; salt: string | null }>(
        'SELECT bundle, salt FROM bundles WHERE bundle_id = ?',
        bundleId,
      );
      return row?.bundle == null
        ? undefined
        : loggedBundle(JSON.parse(row.bundle) as CommittedBundle, row.salt);
    },
  };
};

/** As its index has it. */
const byStart = { table: 'bundles', startedAt: "job ->> 'requestedAt'", id: 'bundle_id' };
