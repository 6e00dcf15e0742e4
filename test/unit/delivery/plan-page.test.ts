import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredContact } from '../../../shared/contacts/contact-store.ts';
import { verdictsOfPage } from '../../../shared/delivery/accounting/list-verdicts.ts';
import { planPage } from '../../../shared/delivery/fan-out/plan-page.ts';
import { cachedPrepare } from '../../../shared/delivery/mailing/cached-prepare.ts';
import type { PreparedMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { ReadState } from '../../../shared/delivery/ports.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person, recordedAt, type Said } from '../../support/dispatch-people.ts';

const at = instantFromMillis(recordedAt + 86_400_000);
const job = { segment: 0, segments: 1, page: 4 };
const senderId = 's1' as SenderId;

const prepared = async (over: Partial<Mailing> = {}): Promise<PreparedMailing> => {
  const { contents, ...header } = testMailing('m1', senderId, over);
  const prepare = cachedPrepare({
    store: {
      header: async () => header,
      contents: async () => contents,
      sender: async () => testSender(senderId),
      senderVersion: async () => testSender(senderId),
      entity: async () => undefined,
      asset: async () => undefined,
    },
    topics: { read: async () => undefined },
    strip: (content) => content,
    now: () => at,
  });
  const found = await prepare(header.mailingId);
  if (found === undefined) throw new Error('not prepared');
  return found;
};

const factsOf = (said: readonly Said[]) => {
  const people = said.map((one, index) => person(`c${index}`, senderId, one));
  return {
    contacts: people.map(({ contact }) => contact),
    states: new Map<ContactId, ReadState>(
      people.flatMap(({ contact, fold }) => (fold ? [[contact.contactId, fold.state]] : [])),
    ),
  };
};

const anySaid = fc.constantFrom<Said>('consented', 'tracked', 'nothing', 'withdrew', 'objected');

describe('planning a page', () => {
  test('every contact is either left out with a reason or in one job of limited size', async () => {
    const mailing = await prepared();
    fc.assert(
      fc.property(
        fc.array(anySaid, { maxLength: 120 }),
        fc.integer({ min: 1, max: 49 }),
        (said, size) => {
          const page = planPage(mailing, { job, pageFacts: factsOf(said), at, size });
          const placed = [...page.leftOut, ...page.jobs].flatMap(({ contactIds }) => contactIds);

          expect(placed.toSorted()).toEqual(said.map((_, index) => `c${index}`).toSorted());
          expect(page.audience).toBe(said.length);
          for (const { contactIds } of page.jobs)
            expect(contactIds.length).toBeLessThanOrEqual(size);
          expect(page.jobs).toHaveLength(
            Math.ceil(page.jobs.reduce((sum, { contactIds }) => sum + contactIds.length, 0) / size),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('planning the same facts twice gives the same result, including job ids', async () => {
    const mailing = await prepared();
    const facts = factsOf(['consented', 'nothing', 'tracked', 'consented']);
    expect(planPage(mailing, { job, pageFacts: facts, at, size: 2 })).toEqual(
      planPage(mailing, { job, pageFacts: facts, at, size: 2 }),
    );
    expect(
      planPage(mailing, { job, pageFacts: facts, at, size: 2 }).jobs.map(({ jobId }) => jobId),
    ).toEqual(['000-000004-000', '000-000004-001']);
  });

  test('recipients who share an SES call are grouped together', async () => {
    const mailing = await prepared();
    const facts = factsOf(['consented', 'tracked', 'consented', 'tracked']);
    expect(planPage(mailing, { job, pageFacts: facts, at, size: 49 }).jobs[0]?.contactIds).toEqual([
      'c0',
      'c2',
      'c1',
      'c3',
    ]);
  });

  test('a contact with a malformed record or state is left out and counted', async () => {
    const mailing = await prepared();
    const { contacts, states } = factsOf(['consented', 'consented', 'consented']);
    const id = 'c1' as ContactId;
    const broken: StoredContact = { contactId: 'c2' as ContactId, malformed: 'no contact' };
    const facts = {
      contacts: [...contacts.slice(0, 2), broken],
      states: new Map(states).set(id, { contactId: id, malformed: 'two versions' }),
    };
    const page = planPage(mailing, { job, pageFacts: facts, at, size: 49 });
    expect(page.leftOut).toEqual([{ reasons: 'facts-unknown', contactIds: ['c1', 'c2'] }]);
    expect(page.audience).toBe(3);
  });

  test('a recipient without a value that the mail needs is left out for that reason', async () => {
    const mailing = await prepared({
      contents: [
        {
          language: 'nl',
          subject: 'x',
          text: '{{city}} {{unsubscribeUrl}} Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam',
        },
      ],
    });
    const page = planPage(mailing, { job, pageFacts: factsOf(['consented']), at, size: 49 });
    expect(page.leftOut).toEqual([
      {
        reasons: 'placeholder-unfilled',
        contactIds: ['c0'],
        placeholder: 'city',
        ruleSet: expect.stringMatching(/^nl-/),
        consentVersions: [1],
      },
    ]);
  });

  test('a verdict for a denied recipient records its rule set and consent version', async () => {
    const facts = factsOf(['nothing', 'withdrew', 'objected', 'consented', 'nothing']);
    const page = planPage(await prepared(), { job, pageFacts: facts, at, size: 49 });

    const versions = page.leftOut.flatMap(({ ruleSet, contactIds, consentVersions = [] }) =>
      contactIds.map((id, index) => [id, ruleSet?.slice(0, 3), consentVersions[index]]),
    );
    expect(versions.toSorted()).toEqual([
      ['c0', 'nl-', 0],
      ['c1', 'nl-', 2],
      ['c2', 'nl-', 2],
      ['c4', 'nl-', 0],
    ]);
    const [verdict] = await verdictsOfPage(
      { page: async () => page, batches: async () => ({ rows: [] }) } as never,
      page,
      'running',
    );
    expect(verdict).toMatchObject({ verdict: 'denied', at, ruleSet: expect.any(String) });
    expect(verdict?.consentVersion).toEqual(expect.any(Number));
  });

  test('a verdict for a recipient denied on sending records the same', async () => {
    const page = planPage(await prepared(), {
      job,
      pageFacts: factsOf(['consented']),
      at,
      size: 49,
    });
    const restsOn = { ruleSet: 'nl-2026-07-01', consentVersion: 4 };
    const entries = [
      { contactId: 'c0', status: 'denied', reason: 'withdrawn', restsOn },
      { contactId: 'c1', status: 'denied', reason: 'contact-gone' },
    ];
    const row = { jobId: page.jobs[0]?.jobId, at, entries, resolved: [] };
    const verdicts = await verdictsOfPage(
      { page: async () => page, batches: async () => ({ rows: [row] }) } as never,
      page,
      'running',
    );
    const { jobId } = row;
    expect(verdicts).toEqual([
      { contactId: 'c0', verdict: 'denied', reasons: ['withdrawn'], jobId, at, ...restsOn },
      { contactId: 'c1', verdict: 'denied', reasons: ['contact-gone'], jobId, at },
    ]);
  });

  test('verdicts on a page from 0.1.0 contain what it stored', async () => {
    const page = planPage(await prepared(), { job, pageFacts: factsOf(['nothing']), at, size: 49 });
    const old = page.leftOut.map(({ reasons, contactIds }) => ({ reasons, contactIds }));
    const [verdict] = await verdictsOfPage(
      { page: async () => page, batches: async () => ({ rows: [] }) } as never,
      { ...page, leftOut: old },
      'running',
    );
    expect(verdict).toEqual({ contactId: 'c0', verdict: 'denied', reasons: ['no-consent'], at });
  });

  test('content without sender identity reaches nobody', async () => {
    const mailing = await prepared({
      contents: [{ language: 'nl', subject: 'x', text: 'Afmelden: {{unsubscribeUrl}}' }],
    });
    expect(
      planPage(mailing, { job, pageFacts: factsOf(['consented']), at, size: 49 }).jobs,
    ).toEqual([]);
  });
});
