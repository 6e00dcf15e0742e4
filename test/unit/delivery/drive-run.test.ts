import { expect, test } from 'vitest';
import { driveRun } from '../../../shared/delivery/fan-out/drive-run.ts';
import type { FanOutJob } from '../../../shared/delivery/jobs.ts';
import { prepareMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingState } from '../../../shared/mailing/mailing.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person } from '../../support/dispatch-people.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';

const mailingId = 'm1' as MailingId;
const senderId = 's1' as SenderId;
const at = instantFromMillis(Date.UTC(2026, 10, 2));

const scene = (fitsOnePage: boolean, state: MailingState = 'running') => {
  const ledger = memoryDispatchLedger(() => 0);
  const { contents, ...mailing } = testMailing(mailingId, senderId, {});
  const decide = () =>
    ({ effect: 'allow', reasons: [], evidenceIds: [], tracking: [] }) as unknown as Decision;
  const header = { ...mailing, state };
  const prepared = prepareMailing(header, {
    contents,
    sender: testSender(senderId),
    decide,
    strip: (same) => same,
  });
  const queued: FanOutJob[] = [];
  const sent: string[] = [];
  const drive = () =>
    driveRun(
      {
        ledger,
        prepare: async () => prepared,
        audience: {
          fitsOnePage: async () => fitsOnePage,
          page: async () => ({ contacts: [person('a', senderId, 'consented').contact] }),
          named: async () => [],
          consentStates: async () => new Map(),
        },
        queue: {
          fanOut: async (jobs) => void queued.push(...jobs),
          send: async (_, jobs) => void sent.push(...jobs.map(({ jobId }) => String(jobId))),
        },
        jobSize: async () => 49,
        segments: 3,
        now: () => at,
      },
      { type: 'drive', mailingId, senderId },
    );
  return { drive, ledger, queued, sent };
};

test('an audience of one page is decided at once', async () => {
  const { drive, ledger, queued, sent } = scene(true);

  expect(await drive()).toBe('stored');
  expect(queued).toEqual([]);
  expect(sent).toHaveLength(1);
  expect(await ledger.run(mailingId)).toMatchObject({ segments: 1 });
});

test('a larger audience is split into segments that each start at their first page', async () => {
  const { drive, queued, sent } = scene(false);

  expect(await drive()).toBe('driven');
  expect(sent).toEqual([]);
  expect(queued).toEqual(
    [0, 1, 2].map((segment) => ({
      ...{ type: 'page', mailingId, senderId, segments: 3, segment, page: 0 },
    })),
  );
});

test.each([true, false])(
  'a repeated start resumes from the ledger (one page: %s)',
  async (fitsOnePage) => {
    const { drive, queued } = scene(fitsOnePage);
    await drive();
    queued.length = 0;

    expect(await drive()).toBe('driven');
    expect(new Set(queued.map(({ type }) => type))).toEqual(new Set(['redrive']));
  },
);

test('a mailing that is not running is not split', async () => {
  const { drive, ledger, queued } = scene(false, 'paused');

  expect(await drive()).toBe('not-running');
  expect(queued).toEqual([]);
  expect(await ledger.run(mailingId)).toBeUndefined();
});
