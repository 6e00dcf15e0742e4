import { newestAmong } from '../../../shared/kernel/paging/newest-first.ts';
import {
  type ImportJob,
  type ImportJobs,
  withPart,
} from '../../../shared/subjects/imports/import-job.ts';

/** Imports in memory. */
export const memoryImportJobs = (): ImportJobs => {
  const jobs = new Map<string, ImportJob>();
  return {
    note: async (part) => {
      const key = JSON.stringify([part.importedBy, part.importId]);
      const before = jobs.get(key);
      if (before === undefined || part.rows >= before.rows) jobs.set(key, withPart(before, part));
    },
    newest: async (most, after) => {
      const all = [...jobs.values()].map((job) => ({ ...job, id: job.importId }));
      return newestAmong(all, most, after).map(({ id: _, ...job }) => job);
    },
  };
};
