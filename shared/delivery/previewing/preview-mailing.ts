import type { ContactId } from '../../kernel/ids.ts';
import type { mergingCause } from '../../mailing/merging/stops-merging.ts';
import { type Counts, countAll, strongest } from '../accounting/counts.ts';
import { tallyOf } from '../accounting/page-tally.ts';
import type { Page } from '../fan-out/page.ts';
import { planPage } from '../fan-out/plan-page.ts';
import { jobSize } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import {
  type PreviewCursor,
  type WalkDependencies,
  walkAudience,
  walkStart,
} from './walk-audience.ts';

/**
 * Decides a mailing's audience without claiming or sending: the very pages that `fan-out` would
 * store, added up and dropped one by one, so that memory does not grow with the audience.
 */
export const previewMailing = async (
  dependencies: PreviewDependencies,
  prepared: PreparedMailing,
  from?: PreviewCursor,
): Promise<Preview> => {
  const sum: Sum = { audience: 0, allowed: 0, denied: {}, samples: {} };
  const next = await walkAudience(dependencies, prepared, {
    from: from ?? (await walkStart(dependencies, prepared)),
    visit: async ({ job, at, facts: pageFacts }) => {
      const page = planPage(prepared, { job, pageFacts, at, size: jobSize });
      addPage(sum, page);
      return page.next;
    },
  });
  return next === undefined ? sum : { ...sum, next };
};

/** What sending would do now, for the pages looked at. Counts of parts add up to those of the whole. */
export type Preview = {
  readonly audience: number;
  readonly allowed: number;
  readonly denied: Counts;
  /** A few contacts for each reason, and of those allowed. */
  readonly samples: Readonly<Record<string, readonly ContactId[]>>;
  /** The mailing waits until stops of its entity are merged. */
  readonly waitsFor?: typeof mergingCause;
  /** Present when time ran out: ask again with it for the rest. */
  readonly next?: PreviewCursor;
};

export type PreviewDependencies = WalkDependencies & {
  /** Parts of the audience that are read at once. */
  readonly segments: number;
};

const samplesOf = 5;
const allowedKey = 'allowed';

type Sum = {
  audience: number;
  allowed: number;
  denied: Record<string, number>;
  samples: Record<string, ContactId[]>;
};

const addSamples = (sum: Sum, key: string, contactIds: readonly ContactId[]): void => {
  const samples = sum.samples[key] ?? [];
  sum.samples[key] = samples;
  samples.push(...contactIds.slice(0, Math.max(0, samplesOf - samples.length)));
};

const addPage = (sum: Sum, page: Page): void => {
  const tally = tallyOf(page);
  sum.audience += tally.audience;
  sum.allowed += tally.planned;
  countAll(sum.denied, tally.leftOut);
  for (const { reasons, contactIds } of page.leftOut)
    addSamples(sum, strongest(reasons), contactIds);
  for (const { contactIds } of page.jobs) addSamples(sum, allowedKey, contactIds);
};
