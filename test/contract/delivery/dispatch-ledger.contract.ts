import { beforeAll, describe, expect, test } from 'vitest';
import { noFeedback } from '../../../shared/delivery/accounting/counts.ts';
import { noHealthCounts } from '../../../shared/delivery/accounting/health-limits.ts';
import { tallyOf } from '../../../shared/delivery/accounting/page-tally.ts';
import type { Page } from '../../../shared/delivery/fan-out/page.ts';
import type { Run } from '../../../shared/delivery/fan-out/run.ts';
import type { DispatchLedger } from '../../../shared/delivery/ports.ts';
import type { Batch, BatchEntry } from '../../../shared/delivery/send/batch.ts';
import type { Claim } from '../../../shared/delivery/send/claim.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import type { Decision } from '../../../shared/policy/decision.ts';

/** The ledger under test, and the consent that its claims are conditioned on. */
export type LedgerUnderTest = {
  readonly ledger: DispatchLedger;
  setConsentVersion(contactId: ContactId, version: number): Promise<void>;
};

const at = instantFromMillis(Date.UTC(2026, 10, 2));
const senderId = 's1' as SenderId;
const contact = (id: string) => id as ContactId;

let mailings = 0;
const newMailing = (): MailingId => {
  mailings += 1;
  return `m${mailings}` as MailingId;
};

const claim = (mailingId: MailingId, jobId: string, contactId: ContactId, version = 1): Claim => ({
  mailingId,
  jobId,
  contactId,
  decision: {
    effect: 'allow',
    basis: 'consent',
    reasons: ['consent'],
    evidenceIds: ['e1'],
    tracking: [],
    purpose: 'commercial',
    ruleSet: 'nl-2026-07-01',
    at,
    consentVersion: version,
  } as unknown as Decision,
});

const batch = (
  mailingId: MailingId,
  jobId: string,
  entries: readonly BatchEntry[],
  over: Partial<Batch> = {},
): Batch => ({
  ...{ mailingId, jobId, at, entries, resolved: [], attempt: 'one', state: 'claimed' },
  ...over,
});

const unknown = (...ids: readonly ContactId[]): BatchEntry[] =>
  ids.map((contactId) => ({ contactId, status: 'unknown' }));

const page = (mailingId: MailingId, number: number, next?: string): Page => ({
  ...{ mailingId, senderId, segment: 0, segments: 1, page: number, lane: 'campaign', at },
  contentHash: 'c'.repeat(64) as Sha256,
  audience: 3,
  leftOut: [{ reasons: 'no-consent withdrawn', contactIds: [contact('x1')] }],
  jobs: [{ jobId: `000-00000${number}-000`, contactIds: [contact('a'), contact('b')] }],
  ...(next === undefined ? {} : { next }),
});

/** What every `DispatchLedger` promises. A fake that fails this is a lie. */
export const dispatchLedgerContract = (name: string, open: () => Promise<LedgerUnderTest>) =>
  describe(`DispatchLedger contract: ${name}`, () => {
    let ledger: DispatchLedger;
    let setConsentVersion: LedgerUnderTest['setConsentVersion'];
    const job = '000-000000-000';

    beforeAll(async () => {
      ({ ledger, setConsentVersion } = await open());
      for (const id of ['a', 'b', 'c']) await setConsentVersion(contact(id), 1);
    });

    test('a claim is read back with the decision it rests on', async () => {
      const m = newMailing();
      const opened = await ledger.openBatch(batch(m, job, unknown(contact('a'))), [
        claim(m, job, contact('a')),
      ]);

      expect(opened).toMatchObject({ outcome: 'opened' });
      expect(await ledger.claim(m, contact('a'))).toMatchObject({
        jobId: job,
        at,
        decision: { basis: 'consent', evidenceIds: ['e1'], ruleSet: 'nl-2026-07-01' },
        feedback: [],
      });
    });

    test('a denial is read back with what it was decided on, also after the outcome', async () => {
      const m = newMailing();
      const denied = (id: string, restsOn?: { ruleSet: string; consentVersion: number }) => ({
        contactId: contact(id),
        status: 'denied' as const,
        reason: 'withdrawn' as const,
        ...(restsOn === undefined ? {} : { restsOn }),
      });
      const entries = [
        denied('b', { ruleSet: 'nl-2026-07-01', consentVersion: 7 }),
        { contactId: contact('a'), status: 'unknown' as const },
        denied('c', { ruleSet: 'de-2026-01-01', consentVersion: 0 }),
        denied('d'),
      ];
      const opened = { ...batch(m, job, unknown(contact('a'))), entries };
      await ledger.openBatch(opened, [claim(m, job, contact('a'))]);
      expect((await ledger.batch(m, job))?.entries).toEqual(entries);
      await ledger.closeBatch({ ...opened, state: 'done', doneAt: at });
      expect((await ledger.batch(m, job))?.entries).toEqual(entries);
      expect((await ledger.claim(m, contact('a')))?.decision).toMatchObject({
        ruleSet: 'nl-2026-07-01',
        consentVersion: 1,
      });
    });

    test('a job is taken once; the second claimant writes nothing', async () => {
      const m = newMailing();
      await ledger.openBatch(batch(m, job, unknown(contact('a'))), [claim(m, job, contact('a'))]);
      const second = batch(m, job, unknown(contact('b')), { attempt: 'two' });

      expect(await ledger.openBatch(second, [claim(m, job, contact('b'))])).toEqual({
        outcome: 'taken',
      });
      expect(await ledger.claim(m, contact('b'))).toBeUndefined();
      expect((await ledger.batch(m, job))?.attempt).toBe('one');
    });

    test('of two claimants at once exactly one gets the job', async () => {
      const m = newMailing();
      const results = await Promise.all(
        ['one', 'two'].map((attempt) =>
          ledger.openBatch(batch(m, job, unknown(contact('a')), { attempt }), [
            claim(m, job, contact('a')),
          ]),
        ),
      );

      expect(results.filter(({ outcome }) => outcome === 'opened')).toHaveLength(1);
    });

    test('consent that moved on stops the whole transaction and names whose it was', async () => {
      const m = newMailing();
      await setConsentVersion(contact('c'), 2);
      const result = await ledger.openBatch(batch(m, job, unknown(contact('a'), contact('c'))), [
        claim(m, job, contact('a')),
        claim(m, job, contact('c'), 1),
      ]);

      expect(result).toEqual({
        outcome: 'conflict',
        conflicts: [{ contactId: 'c', cause: 'consent-changed' }],
      });
      expect(await ledger.claim(m, contact('a'))).toBeUndefined();
      expect(await ledger.batch(m, job)).toBeUndefined();
    });

    test('a first consent event after a decision on none stops the claim', async () => {
      const m = newMailing();
      const fresh = contact(`fresh-${m}`);
      expect(
        await ledger.openBatch(batch(m, job, unknown(fresh)), [claim(m, job, fresh, 0)]),
      ).toMatchObject({ outcome: 'opened' });

      const other = newMailing();
      await setConsentVersion(fresh, 1);
      expect(
        await ledger.openBatch(batch(other, job, unknown(fresh)), [claim(other, job, fresh, 0)]),
      ).toMatchObject({ outcome: 'conflict' });
    });

    test('a contact is claimed once a mailing, whichever job comes', async () => {
      const m = newMailing();
      await ledger.openBatch(batch(m, job, unknown(contact('a'))), [claim(m, job, contact('a'))]);
      const other = '000-000001-000';

      expect(
        await ledger.openBatch(batch(m, other, unknown(contact('a'), contact('b'))), [
          claim(m, other, contact('a')),
          claim(m, other, contact('b')),
        ]),
      ).toEqual({
        outcome: 'conflict',
        conflicts: [{ contactId: 'a', cause: 'already-claimed' }],
      });
    });

    test('only the job that continues with throttled recipients takes over their claims', async () => {
      const m = newMailing();
      await ledger.openBatch(batch(m, job, unknown(contact('a'))), [claim(m, job, contact('a'))]);
      const again = `${job}t`;

      expect(
        await ledger.openBatch(batch(m, `${job}p`, unknown(contact('a'))), [
          claim(m, `${job}p`, contact('a')),
        ]),
      ).toMatchObject({ outcome: 'conflict' });
      expect(
        await ledger.openBatch(batch(m, again, unknown(contact('a'))), [
          claim(m, again, contact('a')),
        ]),
      ).toMatchObject({ outcome: 'opened' });
      expect((await ledger.claim(m, contact('a')))?.jobId).toBe(again);
    });

    test('a batch without anybody to claim for is stored once', async () => {
      const m = newMailing();
      const denied = batch(
        m,
        job,
        [{ contactId: contact('a'), status: 'denied', reason: 'withdrawn' }],
        { state: 'done' },
      );

      expect(await ledger.openBatch(denied, [])).toMatchObject({ outcome: 'opened' });
      expect(await ledger.openBatch(denied, [])).toEqual({ outcome: 'taken' });
      expect(await ledger.batch(m, job)).toEqual(denied);
    });

    test('an outcome is read back as it was written, and only its claimant writes it', async () => {
      const m = newMailing();
      const ids = [contact('a'), contact('b')];
      await ledger.openBatch(
        batch(m, job, unknown(...ids)),
        ids.map((id) => claim(m, job, id)),
      );
      const done = batch(
        m,
        job,
        [
          { contactId: contact('a'), status: 'accepted', messageId: 'ses-1' },
          { contactId: contact('b'), status: 'refused', reason: 'ses-rejected' },
        ],
        { state: 'done', doneAt: at },
      );
      await ledger.closeBatch(done);
      await ledger.closeBatch(done);

      expect(await ledger.batch(m, job)).toEqual(done);
      await expect(ledger.closeBatch({ ...done, attempt: 'two' })).rejects.toThrow();
    });

    test('what an event resolved stays when the outcome is written after it', async () => {
      const m = newMailing();
      await ledger.openBatch(batch(m, job, unknown(contact('a'))), [claim(m, job, contact('a'))]);
      await ledger.resolve(m, job, [contact('a')]);
      await ledger.resolve(m, job, [contact('a')]);
      await ledger.closeBatch(batch(m, job, unknown(contact('a')), { state: 'done', doneAt: at }));

      expect((await ledger.batch(m, job))?.resolved).toEqual(['a']);
    });

    test('an event about a batch that does not exist resolves nothing', async () => {
      const m = newMailing();
      await ledger.resolve(m, job, [contact('a')]);
      expect(await ledger.batch(m, job)).toBeUndefined();
    });

    test('a page is stored once; whoever comes second gets the first one back', async () => {
      const m = newMailing();
      const first = page(m, 0, 'cursor');

      expect(await ledger.storePage(first)).toEqual({ outcome: 'stored' });
      expect(await ledger.storePage({ ...page(m, 0), audience: 9 })).toEqual({
        outcome: 'exists',
        page: first,
      });
      expect(await ledger.page(m, 0, 0)).toEqual(first);
      expect(await ledger.page(m, 0, 1)).toBeUndefined();
    });

    test('a plan never replaces a tally with an outcome', async () => {
      const m = newMailing();
      const plan = tallyOf(page(m, 0));
      const outcome = { accepted: 2, refused: {}, denied: {}, unknown: 0, inHand: 0 };
      await ledger.putTally(m, plan);
      expect(await ledger.tallies(m)).toEqual([plan]);
      await ledger.putTally(m, { ...plan, outcome });
      await ledger.putTally(m, plan);

      expect(await ledger.tally(m, 0, 0)).toEqual({ ...plan, outcome });
    });

    test('batches are listed by page, those that go again after the job they come from', async () => {
      const m = newMailing();
      const ids = ['000-000000-001', '000-000000-001t', '000-000001-000', '000-000002-000'];
      for (const id of ids.toReversed()) await ledger.openBatch(batch(m, id, []), []);

      const listed = await ledger.batches(m, { segment: 0, from: 0, to: 1 });
      expect(listed.rows.map(({ jobId }) => jobId)).toEqual(ids.slice(0, 3));
      expect((await ledger.batches(m, { segment: 1, from: 0, to: 9 })).rows).toEqual([]);
    });

    test('how a mailing runs is settled by the first start', async () => {
      const run: Run = {
        ...{ mailingId: newMailing(), senderId, segments: 1, lane: 'campaign', startedAt: at },
        contentHash: 'c'.repeat(64) as Sha256,
      };
      expect(await ledger.openRun(run)).toEqual({ outcome: 'opened', run });
      expect(await ledger.openRun({ ...run, segments: 8 })).toEqual({ outcome: 'exists', run });
      expect(await ledger.run(run.mailingId)).toEqual(run);
    });

    test('a snapshot is replaced by the next', async () => {
      const m = newMailing();
      const first = {
        ...{ at, pages: 1, settled: 2, stillSince: at, redrives: 0 },
        excused: noHealthCounts,
      };
      expect(await ledger.snapshot(m)).toBeUndefined();
      await ledger.putSnapshot(m, first);
      await ledger.putSnapshot(m, { ...first, pages: 7 });
      expect(await ledger.snapshot(m)).toEqual({ ...first, pages: 7 });
    });

    test('a bounce reported twice counts once, and one without a claim does not count', async () => {
      const m = newMailing();
      await ledger.openBatch(batch(m, job, unknown(contact('a'))), [claim(m, job, contact('a'))]);

      expect(
        await ledger.countFeedback(
          { mailingId: m, contactId: contact('a'), jobId: job },
          'hardBounces',
        ),
      ).toBe('counted');
      expect(
        await ledger.countFeedback(
          { mailingId: m, contactId: contact('a'), jobId: job },
          'hardBounces',
        ),
      ).toBe('known');
      expect(
        await ledger.countFeedback(
          { mailingId: m, contactId: contact('a'), jobId: job },
          'complaints',
        ),
      ).toBe('counted');
      expect(
        await ledger.countFeedback(
          { mailingId: m, contactId: contact('b'), jobId: job },
          'complaints',
        ),
      ).toBe('no-claim');
      expect(await ledger.feedback(m, 8)).toEqual({
        ...noFeedback,
        ...{ hardBounces: 1, complaints: 1 },
      });
      expect((await ledger.claim(m, contact('a')))?.feedback.toSorted()).toEqual([
        'complaints',
        'hardBounces',
      ]);
    });

    test('the last note of what a mailing handed over counts, for its own sender and since a moment', async () => {
      const [one, other] = [newMailing(), newMailing()];
      const sender = `s-${one}` as SenderId;
      const noted = (mailingId: MailingId, minutes: number, accepted: number) => ({
        ...{ mailingId, segments: 8, accepted },
        at: plusMillis(at, minutes * 60_000),
      });
      await ledger.noteSent(sender, noted(one, 1, 10));
      await ledger.noteSent(sender, noted(one, 2, 20));
      await ledger.noteSent(sender, noted(one, 2, 20));
      await ledger.noteSent(sender, noted(other, 5, 7));
      await ledger.noteSent(`${sender}x` as SenderId, noted(other, 9, 9));

      const since = async (minutes: number) =>
        (await ledger.sentSince(sender, plusMillis(at, minutes * 60_000))).toSorted(
          (a, b) => a.at - b.at,
        );
      expect(await since(0)).toEqual([noted(one, 2, 20), noted(other, 5, 7)]);
      expect(await since(2)).toEqual([noted(other, 5, 7)]);
      expect(await since(5)).toEqual([]);
    });

    test('the claims of a contact are those of all its mailings', async () => {
      const id = contact(`history-${newMailing()}`);
      await setConsentVersion(id, 1);
      const ms = [newMailing(), newMailing()];
      for (const m of ms) await ledger.openBatch(batch(m, job, unknown(id)), [claim(m, job, id)]);

      const { rows } = await ledger.claimsOf(id);
      expect(rows.map(({ mailingId }) => mailingId).toSorted()).toEqual(ms.toSorted());
      const newest = ms.toSorted().toReversed();
      expect((await ledger.latestClaims(id, 10)).map(({ mailingId }) => mailingId)).toEqual(newest);
      expect(await ledger.latestClaims(id, 1)).toMatchObject([{ mailingId: newest[0] }]);
      expect(await ledger.latestClaims(contact(`none-${newMailing()}`), 10)).toEqual([]);
    });

    test('claims of a mailing are read for many contacts at once: those that are there', async () => {
      const m = newMailing();
      const other = newMailing();
      const ids = Array.from({ length: 40 }, (_, index) => contact(`by-${m}-${index}`));
      for (const id of ids) await setConsentVersion(id, 1);
      const jobId = '000-000000-000';
      const opened = await ledger.openBatch(
        batch(m, jobId, unknown(...ids)),
        ids.map((id) => claim(m, jobId, id)),
      );
      expect(opened.outcome).toBe('opened');
      const [first] = ids as [ContactId];
      await ledger.openBatch(batch(other, jobId, unknown(first)), [claim(other, jobId, first)]);
      const found = await ledger.claimsBy(m, [...ids, contact(`none-${m}`)]);
      expect(found.map(({ contactId }) => contactId).toSorted()).toEqual(ids.toSorted());
      expect(found[0]).toMatchObject({ mailingId: m, jobId, at, decision: { basis: 'consent' } });
      expect(await ledger.claimsBy(m, [])).toEqual([]);
    });
  });
