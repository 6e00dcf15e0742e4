import type { EraseDependencies } from '../../../functions/erase/erase-routes.ts';
import type { RequestBook } from '../../../shared/consent/request/request-book.ts';
import type { Hold } from '../../../shared/retention/hold.ts';
import type { RetentionRun } from '../../../shared/retention/retention-run.ts';
import { memoryConsentDays } from './memory-consent-days.ts';

/** What the retention reads, in memory: holds and runs, and no mailings. */
export const memoryRetention = (requests: RequestBook): EraseDependencies['retention'] => {
  const holds = new Map<string, Hold>();
  let last: RetentionRun | undefined;
  return {
    requests,
    holds: {
      place: async (hold) => {
        holds.set(hold.holdId, hold);
      },
      release: async (holdId, released) => {
        const hold = holds.get(holdId);
        if (hold === undefined || hold.released !== undefined) return undefined;
        holds.set(holdId, { ...hold, released });
        return holds.get(holdId);
      },
      inForceOn: async ({ on, id }) =>
        [...holds.values()].filter(
          (hold) => hold.on === on && hold.id === id && hold.released === undefined,
        ),
      page: async () => ({ holds: [...holds.values()] }),
    },
    runs: {
      last: async () => last,
      put: async (run) => {
        if (last !== undefined && last.version !== run.version - 1) return 'conflict';
        last = run;
        return 'stored';
      },
    },
    consentDays: memoryConsentDays(),
    oldMailings: async () => ({ mailings: [] }),
    remover: {
      certify: async () => undefined,
      step: async () => 'gone',
      certificate: async () => undefined,
      header: async () => undefined,
      mail: async () => undefined,
    },
  };
};
