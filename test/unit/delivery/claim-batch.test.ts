import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import type { BatchJob } from '../../../shared/delivery/jobs.ts';
import {
  type PreparedMailing,
  prepareMailing,
} from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type {
  ClaimConflict,
  DispatchLedger,
  JobFacts,
  ReadState,
} from '../../../shared/delivery/ports.ts';
import { claimBatch } from '../../../shared/delivery/send/claim-batch.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person } from '../../support/dispatch-people.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';

const senderId = 's1' as SenderId;
const now = () => instantFromMillis(Date.UTC(2026, 10, 2));
const mailingId = 'm1' as MailingId;

const job = (contactIds: readonly string[], jobId = '000-000000-000'): BatchJob => ({
  ...{ type: 'batch', mailingId, senderId, lane: 'campaign', jobId },
  contentHash: 'c'.repeat(64) as Sha256,
  contactIds: contactIds as readonly ContactId[],
});

/** Allows odd versions, denies even ones: a withdrawal makes a version even. */
const prepared = (): PreparedMailing => {
  const { contents, ...mailing } = testMailing(mailingId, senderId);
  const found = prepareMailing(mailing, {
    contents,
    sender: testSender(senderId),
    decide: (_, { version }, at) =>
      ({
        effect: version % 2 === 1 ? 'allow' : 'deny',
        reasons: version % 2 === 1 ? ['consent'] : ['withdrawn'],
        evidenceIds: [],
        tracking: [],
        at,
        ruleSet: 'nl-test',
        consentVersion: version,
      }) as unknown as Decision,
    strip: (content) => content,
  });
  if (found === undefined) throw new Error('not prepared');
  return found;
};

/** Contacts whose consent version tests move, and a reader of them. */
const people = (ids: readonly string[]) => {
  const versions = new Map(ids.map((id) => [id, 1]));
  const read = (wanted: readonly string[]): JobFacts => ({
    mailingState: 'running',
    contacts: new Map(
      wanted.map((id) => [id as ContactId, person(id, senderId, 'consented').contact]),
    ),
    states: new Map(
      wanted.map((id): [ContactId, ReadState] => [
        id as ContactId,
        {
          contactId: id as ContactId,
          version: versions.get(id) ?? 0,
          entries: {},
          suppressions: [],
        },
      ]),
    ),
  });
  return {
    versions,
    read,
    recipients: {
      job: async (_m: MailingId, _j: string, wanted: readonly ContactId[]) => read(wanted),
    },
    ledger: memoryDispatchLedger((id) => versions.get(id) ?? 0),
  };
};

const statuses = (result: Awaited<ReturnType<typeof claimBatch>>) =>
  result.outcome === 'claimed'
    ? result.batch.entries.map(({ contactId, status, reason }) => [contactId, status, reason ?? ''])
    : result.outcome;

describe('claiming a batch', () => {
  test('a recipient who withdraws between read and claim is left out, and the others proceed', async () => {
    const { versions, read, recipients, ledger } = people(['a', 'b', 'c']);
    const facts = read(['a', 'b', 'c']);
    versions.set('b', 2);
    const result = await claimBatch(
      { recipients, ledger, now },
      { prepared: prepared(), job: job(['a', 'b', 'c']), facts, attempt: 'one', limit: 49 },
    );

    expect(statuses(result)).toEqual([
      ['a', 'unknown', ''],
      ['b', 'denied', 'withdrawn'],
      ['c', 'unknown', ''],
    ]);
    expect(await ledger.claim(mailingId, 'b' as ContactId)).toBeUndefined();
  });

  test('a denial records its rule set, consent version and time', async () => {
    const { versions, read, recipients, ledger } = people(['a', 'b']);
    const facts = read(['a', 'b']);
    versions.set('b', 4);
    const first = await claimBatch(
      { recipients, ledger, now },
      { prepared: prepared(), job: job(['a', 'b']), facts, attempt: 'one', limit: 49 },
    );
    const again = await claimBatch(
      { recipients, ledger, now },
      {
        prepared: prepared(),
        job: job(['a'], '000-000000-001'),
        facts: read(['a']),
        attempt: 'two',
        limit: 49,
      },
    );

    const denials = [first, again].flatMap((result) =>
      result.outcome === 'claimed'
        ? result.batch.entries.filter(({ status }) => status === 'denied')
        : [],
    );
    expect(denials).toEqual([
      {
        contactId: 'b',
        status: 'denied',
        reason: 'withdrawn',
        restsOn: { ruleSet: 'nl-test', consentVersion: 4 },
      },
      {
        contactId: 'a',
        status: 'denied',
        reason: 'already-claimed',
        restsOn: { ruleSet: 'nl-test', consentVersion: 1 },
      },
    ]);
    expect(first).toMatchObject({ batch: { at: now() } });
    expect(await ledger.claim(mailingId, 'a' as ContactId)).toMatchObject({
      at: now(),
      decision: { ruleSet: 'nl-test', consentVersion: 1 },
    });
  });

  test('a recipient that no longer exists has no rule set or consent version', async () => {
    const { read, recipients, ledger } = people(['a']);
    const result = await claimBatch(
      { recipients, ledger, now },
      {
        prepared: prepared(),
        job: job(['a']),
        facts: { ...read([]), contacts: new Map() },
        attempt: 'one',
        limit: 49,
      },
    );

    expect(result).toMatchObject({
      batch: { entries: [{ contactId: 'a', status: 'denied', reason: 'contact-gone' }] },
    });
  });

  test('a changed recipient who is still allowed is claimed on the new version', async () => {
    const { versions, read, recipients, ledger } = people(['a', 'b']);
    const facts = read(['a', 'b']);
    versions.set('b', 3);
    const result = await claimBatch(
      { recipients, ledger, now },
      { prepared: prepared(), job: job(['a', 'b']), facts, attempt: 'one', limit: 49 },
    );

    expect(statuses(result)).toEqual([
      ['a', 'unknown', ''],
      ['b', 'unknown', ''],
    ]);
    expect((await ledger.claim(mailingId, 'b' as ContactId))?.decision['consentVersion']).toBe(3);
  });

  test('a recipient that keeps conflicting is postponed, and does not delay the others', async () => {
    const { read, recipients, ledger } = people(['a', 'b']);
    const always: ClaimConflict[] = [{ contactId: 'b' as ContactId, cause: 'contention' }];
    const contended: Pick<DispatchLedger, 'openBatch'> = {
      openBatch: async (batch, claims) =>
        claims.some(({ contactId }) => contactId === 'b')
          ? { outcome: 'conflict', conflicts: always }
          : ledger.openBatch(batch, claims),
    };
    const result = await claimBatch(
      { recipients, ledger: contended, now },
      {
        prepared: prepared(),
        job: job(['a', 'b']),
        facts: read(['a', 'b']),
        attempt: 'one',
        limit: 49,
      },
    );

    expect(statuses(result)).toEqual([
      ['a', 'unknown', ''],
      ['b', 'postponed', ''],
    ]);
  });

  test('a recipient that is postponed too often is left out', async () => {
    const { read, recipients, ledger } = people(['a', 'b']);
    const late = job(['a', 'b'], `000-000000-000${'p'.repeat(60)}`);
    const result = await claimBatch(
      { recipients, ledger, now },
      { prepared: prepared(), job: late, facts: read(['a', 'b']), attempt: 'one', limit: 1 },
    );
    expect(statuses(result)).toEqual([
      ['a', 'unknown', ''],
      ['b', 'denied', 'consent-kept-changing'],
    ]);
  });

  test('no more recipients are claimed than the pacer allowed', async () => {
    const { read, recipients, ledger } = people(['a', 'b', 'c']);
    const result = await claimBatch(
      { recipients, ledger, now },
      {
        prepared: prepared(),
        job: job(['a', 'b', 'c']),
        facts: read(['a', 'b', 'c']),
        attempt: 'one',
        limit: 2,
      },
    );
    expect(statuses(result)).toEqual([
      ['a', 'unknown', ''],
      ['b', 'unknown', ''],
      ['c', 'postponed', ''],
    ]);
  });

  test('an erased contact and one claimed by another job get their verdicts', async () => {
    const { read, recipients, ledger } = people(['a', 'b', 'gone']);
    await claimBatch(
      { recipients, ledger, now },
      {
        prepared: prepared(),
        job: job(['a'], '000-000009-000'),
        facts: read(['a']),
        attempt: 'zero',
        limit: 49,
      },
    );
    const result = await claimBatch(
      { recipients, ledger, now },
      {
        prepared: prepared(),
        job: job(['a', 'b', 'gone']),
        facts: read(['a', 'b']),
        attempt: 'one',
        limit: 49,
      },
    );
    expect(statuses(result)).toEqual([
      ['a', 'denied', 'already-claimed'],
      ['b', 'unknown', ''],
      ['gone', 'denied', 'contact-gone'],
    ]);
  });

  test('a claimed job is not claimed again', async () => {
    const { read, recipients, ledger } = people(['a']);
    const claim = (attempt: string) =>
      claimBatch(
        { recipients, ledger, now },
        { prepared: prepared(), job: job(['a']), facts: read(['a']), attempt, limit: 49 },
      );
    await claim('one');
    expect(statuses(await claim('two'))).toBe('taken');
  });

  test('the content that was decided on is the content that is sent', () => {
    expect(prepared().otherwise.plain).toEqual(
      compileContent(testMailing('m', 's').contents[0] as never),
    );
  });
});
