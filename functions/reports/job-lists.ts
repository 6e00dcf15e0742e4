import type { BundleJob, BundleJobs } from '../../shared/bundles/bundle-job.ts';
import type { CertificateStore } from '../../shared/consent/suppression/certificate-store.ts';
import type { Scope } from '../../shared/deployment/roles.ts';
import { type Instant, plusMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { keysOf } from '../../shared/kernel/object/keys-of.ts';
import { type NewestOf, newestAmong } from '../../shared/kernel/paging/newest-first.ts';
import type { EntityStore } from '../../shared/mailing/entities/entity.ts';
import { countsOf, type RetentionRuns } from '../../shared/retention/retention-run.ts';
import { type ImportJobs, importState } from '../../shared/subjects/imports/import-job.ts';
import type { InvalidationJobs } from '../../shared/subjects/invalidations/invalidation-job.ts';

/** The list of jobs of each kind, newest first, from the rows that the jobs themselves are kept in. */
export const jobLists = (
  books: JobBooks,
  now: Instant,
): Readonly<Record<JobKind, NewestOf<Job>>> => ({
  import: async (most, after) =>
    (await books.imports.newest(most, after)).map((job) => {
      const { importId, importedBy, startedAt, lastAt, rows, rowsInAll } = job;
      const state = importState(job, now);
      return defined({
        ...{ kind: 'import', id: importId, state, startedAt, requestedBy: importedBy },
        doneAt: state === 'done' ? lastAt : undefined,
        progress: { of: 'rows', done: rows, total: rowsInAll },
      });
    }),

  'proof-bundle': async (most, after) => (await books.bundles.newest(most, after)).map(bundle),

  invalidation: async (most, after) => {
    const jobs = await books.invalidations.all();
    const shown = jobs.map(
      ({ noticeId, noticeVersion, state, startedAt, doneAt, requestedBy, looked }): Job => ({
        ...{ kind: 'invalidation', id: `${noticeId}.${noticeVersion}`, state, startedAt },
        ...{ requestedBy: requestedBy.id, ...defined({ doneAt }) },
        ...{ about: { noticeId, noticeVersion }, progress: { of: 'contacts', done: looked } },
        href: `/v1/notices/${noticeId}/versions/${noticeVersion}/invalidations`,
      }),
    );
    return newestAmong(shown, most, after);
  },

  'stops-merge': async (most, after) => {
    const all = await books.entities.entities();
    const merges = await Promise.all(
      all.map(({ entityId }) => books.entities.stopsMerge(entityId)),
    );
    const going = merges.flatMap((merge): readonly Job[] =>
      merge === undefined
        ? []
        : [
            {
              ...{ kind: 'stops-merge', id: merge.run, state: 'going', startedAt: merge.since },
              about: { entityId: merge.entityId },
              progress: { of: 'contacts', done: merge.contacts },
              href: `/v1/entities/${merge.entityId}`,
            },
          ],
    );
    return newestAmong(going, most, after);
  },

  erasure: async (most, after) => {
    const ids = await books.certificates.unfinished(plusMillis(now, 1));
    const begun = await Promise.all(ids.map((contactId) => books.certificates.find(contactId)));
    const going = begun.flatMap((certificate): readonly Job[] =>
      certificate?.status !== 'started'
        ? []
        : [
            {
              ...{ kind: 'erasure', id: certificate.certificateId, state: 'going' },
              ...{ startedAt: certificate.startedAt, requestedBy: certificate.requestedBy },
            },
          ],
    );
    return newestAmong(going, most, after);
  },

  retention: async (most, after) => {
    const run = await books.retention.last();
    if (run === undefined) return [];
    const { day, state, startedAt, doneAt } = run;
    const looked = Object.values(countsOf(run)).reduce((sum, counts) => sum + counts.looked, 0);
    const job: Job = {
      ...{ kind: 'retention', id: day, state, startedAt, ...defined({ doneAt }) },
      ...{ progress: { of: 'records', done: looked }, href: '/v1/retention' },
    };
    return newestAmong([job], most, after);
  },
});

/** What each kind of job is about, and so the scope in which its own resource is read. */
export const jobScopes = {
  import: 'lists:import',
  'proof-bundle': 'proofs:make',
  invalidation: 'notices:write',
  'stops-merge': 'mailings:read',
  erasure: 'contacts:erase',
  retention: 'contacts:erase',
} as const satisfies Readonly<Record<string, Scope>>;

export type JobKind = keyof typeof jobScopes;
export const jobKinds = keysOf(jobScopes);

/** `stopped`: an import whose caller sends no more of its list. */
export const jobStates = ['going', 'done', 'failed', 'stopped'] as const;

/** Of what the progress of a job is counted. */
export const countedThings = ['rows', 'recipients', 'contacts', 'records'] as const;

export type Job = {
  readonly kind: JobKind;
  readonly id: string;
  readonly state: (typeof jobStates)[number];
  readonly startedAt: Instant;
  readonly doneAt?: Instant;
  /** Absent of what the service does by itself. */
  readonly requestedBy?: string;
  readonly about?: {
    readonly mailingId?: string;
    readonly noticeId?: string;
    readonly noticeVersion?: number;
    readonly entityId?: string;
  };
  readonly progress?: {
    readonly of: (typeof countedThings)[number];
    readonly done: number;
    readonly total?: number;
  };
  readonly href?: string;
};

/** Where jobs are kept. */
export type JobBooks = {
  readonly bundles: Pick<BundleJobs, 'newest'>;
  readonly imports: Pick<ImportJobs, 'newest'>;
  readonly invalidations: Pick<InvalidationJobs, 'all'>;
  readonly entities: Pick<EntityStore, 'entities' | 'stopsMerge'>;
  readonly certificates: Pick<CertificateStore, 'unfinished' | 'find'>;
  readonly retention: Pick<RetentionRuns, 'last'>;
};

/** Of a person's bundle it is not said whose it is: the bundle itself says it to whoever opens it. */
const bundle = ({
  bundleId,
  state,
  about,
  requestedAt,
  requestedBy,
  doneAt,
  recipients,
}: BundleJob): Job =>
  defined({
    ...{ kind: 'proof-bundle', id: bundleId, state: state === 'closing' ? 'going' : state },
    ...{ startedAt: requestedAt, requestedBy: requestedBy.id, ...defined({ doneAt }) },
    about: 'mailingId' in about ? { mailingId: about.mailingId } : undefined,
    ...{ progress: { of: 'recipients', done: recipients } },
    href: `/v1/proof-bundles/${bundleId}`,
  });
