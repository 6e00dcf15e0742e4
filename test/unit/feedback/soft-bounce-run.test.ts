import { describe, expect, test } from 'vitest';
import type { FeedbackKind } from '../../../shared/delivery/accounting/counts.ts';
import {
  defaultSoftBounceLimit,
  softBounceRun,
  tightenedSoftBounceLimit,
} from '../../../shared/delivery/accounting/soft-bounce-run.ts';
import type { StoredClaim } from '../../../shared/delivery/ports.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';

const day = 86_400_000;
const now = instantFromMillis(Date.UTC(2026, 10, 30));
const from = instantFromMillis(now - 30 * day);

const claim = (daysAgo: number, ...feedback: readonly FeedbackKind[]): StoredClaim => ({
  contactId: 'c1' as ContactId,
  mailingId: `m-${daysAgo}` as MailingId,
  jobId: '000-000000-000',
  at: (now - daysAgo * day) as Instant,
  decision: {},
  feedback,
});

const runOf = (...claims: readonly StoredClaim[]) => softBounceRun(claims, { from, now }).length;

describe('a run of soft bounces', () => {
  test('a run of soft bounces is counted by mails, whatever the order of its events', () => {
    expect(runOf(claim(1, 'softBounces'), claim(3, 'softBounces'), claim(2, 'softBounces'))).toBe(
      3,
    );
  });

  test('a run of soft bounces ends at a mail that was delivered', () => {
    expect(runOf(claim(2, 'softBounces'), claim(4), claim(6, 'softBounces'))).toBe(1);
  });

  test('a run of soft bounces does not end at a mail from today, which may still bounce', () => {
    expect(runOf(claim(0.5), claim(2, 'softBounces'), claim(4, 'softBounces'))).toBe(2);
  });

  test.each([
    'withheld',
    'rejects',
    'contentRejections',
    'dmarcRejections',
    'hardBounces',
  ] as const)(
    'a run of soft bounces does not end at a mail of %s, which never reached the mailbox',
    (kind) => {
      expect(runOf(claim(2, 'softBounces'), claim(4, kind), claim(6, 'softBounces'))).toBe(2);
    },
  );

  test.each(['complaints', 'notSpam'] as const)(
    'a run of soft bounces ends at a mail of %s',
    (kind) => {
      expect(runOf(claim(2, 'softBounces'), claim(4, kind), claim(6, 'softBounces'))).toBe(1);
    },
  );

  test('a run of soft bounces reaches back no further than the period that counts', () => {
    expect(runOf(claim(29, 'softBounces'), claim(31, 'softBounces'))).toBe(1);
  });
});

test('a stage can make the limit stricter, but not looser', () => {
  expect(tightenedSoftBounceLimit()).toEqual(defaultSoftBounceLimit);
  expect(tightenedSoftBounceLimit(3, 60)).toEqual({ times: 3, days: 60 });
  expect(tightenedSoftBounceLimit(50, 1)).toEqual(defaultSoftBounceLimit);
});
