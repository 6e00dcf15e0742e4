import { describe, expect, test } from 'vitest';
import {
  againJobId,
  claimHolder,
  generationOf,
  jobIdOf,
  jobPlace,
  throttlesOf,
} from '../../../shared/delivery/jobs.ts';

describe('job ids', () => {
  test('a job id contains segment, page and number, and sorts by them', () => {
    expect(jobIdOf(3, 12, 7)).toBe('003-000012-007');
    expect(jobPlace('003-000012-007tp')).toEqual({ segment: 3, page: 12 });
    expect(jobPlace('../x')).toBeUndefined();
  });

  test.each([
    ['003-000012-007', undefined],
    ['003-000012-007p', undefined],
    ['003-000012-007t', '003-000012-007'],
    ['003-000012-007tp', '003-000012-007'],
    ['003-000012-007pt', '003-000012-007p'],
    ['003-000012-007tt', '003-000012-007t'],
    ['003-000012-007ptp', '003-000012-007p'],
    ['003-000012-007tpt', '003-000012-007tp'],
  ])('the job %s may take over the claims of %s', (job, holder) => {
    expect(claimHolder(job)).toBe(holder);
  });

  test('a job that was requeued often is recognised by its id', () => {
    const job = againJobId(againJobId(againJobId('000-000000-000', 'p'), 't'), 't');
    expect([generationOf(job), throttlesOf(job)]).toEqual([3, 2]);
  });
});
