import type { Page } from '../fan-out/page.ts';
import { type Counts, countOne, strongest } from './counts.ts';
import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * The sums of one page, small enough to read a whole mailing's at once. Its being there says that
 * the page's jobs and the next page were put on their queues.
 */
export type PageTally = {
  readonly segment: number;
  readonly segments: number;
  readonly page: number;
  readonly audience: number;
  readonly leftOut: Counts;
  /** Recipients in send jobs. */
  readonly planned: number;
  /** The segment's last page. */
  readonly last: boolean;
  /** Set once every planned recipient has a verdict. */
  readonly outcome?: OutcomeCounts;
};

/** The sums that are known as soon as a page is decided. */
export const tallyOf = (page: Page): PageTally => {
  const leftOut: Record<string, number> = {};
  for (const { reasons, contactIds } of page.leftOut)
    countOne(leftOut, strongest(reasons), contactIds.length);
  return {
    segment: page.segment,
    segments: page.segments,
    page: page.page,
    audience: page.audience,
    leftOut,
    planned: page.jobs.reduce((sum, job) => sum + job.contactIds.length, 0),
    last: page.next === undefined,
  };
};
