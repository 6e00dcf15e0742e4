import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type {
  InvalidationJob,
  InvalidationJobs,
} from '../../../shared/subjects/invalidations/invalidation-job.ts';

/** Invalidations in memory. */
export const memoryInvalidationJobs = (): InvalidationJobs => {
  const jobs = new Map<string, InvalidationJob>();
  const touched = new Map<string, Map<ContactId, Instant>>();
  const keyOf = (noticeId: string, version: number) => `${noticeId}#${version}`;
  return {
    read: async (noticeId, version) => jobs.get(keyOf(noticeId, version)),
    put: async (job) => {
      const key = keyOf(job.noticeId, job.noticeVersion);
      const there = jobs.get(key);
      const expects =
        job.version === 1
          ? there === undefined || there.state === 'done'
          : there?.state === 'going' && there.version === job.version - 1;
      if (!expects) return 'conflict';
      jobs.set(key, job);
      return 'stored';
    },
    going: async () => [...jobs.values()].filter(({ state }) => state === 'going'),
    all: async () => [...jobs.values()],
    touched: async ({ noticeId, noticeVersion }, contactIds, at) => {
      const key = keyOf(noticeId, noticeVersion);
      const known = touched.get(key) ?? new Map<ContactId, Instant>();
      for (const contactId of contactIds) known.set(contactId, at);
      touched.set(key, known);
    },
    whom: async (noticeId, version) => ({
      contacts: [...(touched.get(keyOf(noticeId, version)) ?? [])].map(([contactId, at]) => ({
        contactId,
        at,
      })),
    }),
  };
};
