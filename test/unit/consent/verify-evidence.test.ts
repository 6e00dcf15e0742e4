import { describe, expect, test } from 'vitest';
import type {
  ConsentEvent,
  ConsentEventType,
} from '../../../shared/consent/event/consent-event.ts';
import type { LedgerHead } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { repairState, verifyLedger } from '../../../shared/consent/event/verify-ledger.ts';
import { type Notice, noticeHash } from '../../../shared/consent/notice/notice.ts';
import type { ErasureCertificate } from '../../../shared/consent/suppression/certificate-store.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import {
  anja,
  type ConsentWorld,
  consentWorld,
  offers,
  offersKey,
  sha256,
  ticked,
} from '../../support/consent-world.ts';
import { memoryCertificateStore } from '../../support/memory/memory-certificate-store.ts';
import { memoryContactStore } from '../../support/memory/memory-contact-store.ts';

const recorded = async (
  types: readonly ConsentEventType[],
  keyed = false,
): Promise<ConsentWorld> => {
  const world = await consentWorld();
  for (const [index, type] of types.entries()) {
    world.advance(1_000);
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type })],
      ...(keyed ? { key: { value: `key-${index}`, fingerprint: 'f' } } : {}),
    });
  }
  return world;
};

type LiveHead = Extract<LedgerHead, { readonly outcome: 'live' }>;

const headOf = ({ data }: ConsentWorld): LiveHead => {
  const head = data.heads.get(anja);
  if (head?.outcome !== 'live') throw new Error('not live');
  return head;
};

const eventsOf = ({ data }: ConsentWorld): ConsentEvent[] => data.events.get(anja) ?? [];

const statusNow = async ({ ledger }: ConsentWorld): Promise<string | undefined> => {
  const [state] = await ledger.states([anja], 'consistent');
  return state === undefined || 'malformed' in state
    ? 'malformed'
    : state.entries[offersKey]?.status;
};

const broken = (problem: string) => ({ outcome: 'broken', verdict: { problem } });

describe('a head that is ahead of its events', () => {
  test('a head ahead of its events is reported as broken, not repaired, and its stops still apply', async () => {
    const world = await recorded(['granted', 'granted', 'withdrawn']);
    const head = headOf(world);
    eventsOf(world).pop();

    expect(await verifyLedger(world, anja, sha256)).toMatchObject({
      outcome: 'broken',
      sequence: 3,
      problem: 'events-missing-at-end',
    });
    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('events-missing-at-end'),
    );
    expect(headOf(world)).toEqual(head);
    expect(await statusNow(world)).toBe('withdrawn');
  });

  test('a head ahead of its events is broken even if it is not a readable state', async () => {
    const world = await recorded(['granted', 'granted', 'withdrawn']);
    eventsOf(world).pop();
    world.data.heads.set(anja, {
      outcome: 'malformed',
      contactId: anja,
      malformed: 'malformed entries',
      end: { version: 3 },
    });

    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('events-missing-at-end'),
    );
  });

  test('a head whose events were all deleted is broken', async () => {
    const world = await recorded(['granted', 'withdrawn']);
    world.data.events.delete(anja);

    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('events-missing-at-end'),
    );
  });

  test('a head whose last event was replaced is broken', async () => {
    const world = await recorded(['granted', 'withdrawn']);
    const other = await recorded(['granted', 'granted']);
    world.data.events.set(anja, eventsOf(other));

    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('end-differs'),
    );
    expect(await statusNow(world)).toBe('withdrawn');
  });
});

describe('a head that is lost', () => {
  test('a lost head leaves the end of the chain unknown, and nothing is written without an anchor', async () => {
    const world = await recorded(['granted', 'withdrawn']);
    const head = headOf(world);
    world.data.heads.delete(anja);

    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('end-unknown'),
    );
    expect(
      await repairState(world, { contactId: anja, digest: sha256, anchor: 'f'.repeat(64) }),
    ).toMatchObject(broken('end-unknown'));
    expect(world.data.heads.has(anja)).toBe(false);
    expect(
      await repairState(world, { contactId: anja, digest: sha256, anchor: head.lastHash }),
    ).toEqual({ outcome: 'repaired' });
    // The secret was in the lost head and in no event; the next write makes another.
    const { secret: _, ...rest } = head;
    expect(headOf(world)).toEqual(rest);
  });

  test('if the last event is lost with the head, the anchor does not match', async () => {
    const world = await recorded(['granted', 'withdrawn']);
    const { lastHash } = headOf(world);
    world.data.heads.delete(anja);
    eventsOf(world).pop();

    expect(
      await repairState(world, { contactId: anja, digest: sha256, anchor: lastHash }),
    ).toMatchObject(broken('end-unknown'));
  });

  test('an idempotency key shows that there were more events, whatever the anchor says', async () => {
    const world = await recorded(['granted', 'withdrawn'], true);
    world.data.heads.delete(anja);
    eventsOf(world).pop();

    expect(
      await repairState(world, {
        contactId: anja,
        digest: sha256,
        anchor: eventsOf(world)[0]?.hash,
      }),
    ).toMatchObject(broken('events-missing-at-end'));
  });
});

describe('a head that was rolled back together with its events', () => {
  test('a head rolled back with its events is contradicted by the key of the missing event', async () => {
    const world = await recorded(['granted'], true);
    const early = headOf(world);
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type: 'withdrawn' })],
      key: { value: 'stop', fingerprint: 'f' },
    });
    eventsOf(world).pop();
    world.data.heads.set(anja, early);

    expect(await verifyLedger(world, anja, sha256)).toMatchObject({
      problem: 'events-missing-at-end',
    });
  });
});

describe('a head that is behind its events', () => {
  test('a head behind its events is repaired, so a missing withdrawal applies again', async () => {
    const world = await recorded(['granted']);
    const early = headOf(world);
    world.advance(1_000);
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type: 'withdrawn' })],
    });
    world.data.heads.set(anja, early);

    expect(await verifyLedger(world, anja, sha256)).toMatchObject({ outcome: 'state-differs' });
    expect(await repairState(world, { contactId: anja, digest: sha256 })).toEqual({
      outcome: 'repaired',
    });
    expect(await statusNow(world)).toBe('withdrawn');
  });
});

describe('the texts that were shown', () => {
  const forge = (world: ConsentWorld, over: (notice: Notice) => Notice | undefined) => ({
    ...world,
    notices: {
      find: async (...ref: Parameters<typeof world.notices.find>) => {
        const notice = await world.notices.find(...ref);
        return notice === undefined ? undefined : over(notice);
      },
    },
  });
  const texts = { nl: 'Ja, mail mij alles en deel mijn adres.' };

  test.each([
    ['another text beside the old hash', (n: Notice) => ({ ...n, texts }), 'notice-text-differs'],
    [
      'another text with a hash of its own',
      (n: Notice) => ({ ...n, texts, sha256: noticeHash({ ...n, texts }, sha256) }),
      'notice-hash-differs',
    ],
    ['a wider cover', (n: Notice) => ({ ...n, covers: [] }), 'notice-text-differs'],
    [
      'another hash beside the old text',
      (n: Notice) => ({ ...n, sha256: '0' as Sha256 }),
      'notice-text-differs',
    ],
    [
      'texts that are none',
      (n: Notice) => ({ ...n, texts: undefined as never }),
      'notice-text-differs',
    ],
    ['no notice any more', () => undefined, 'notice-missing'],
  ])(
    '%s is detected, the event is named, and nothing is repaired',
    async (_name, over, problem) => {
      const world = await recorded(['granted']);
      const head = headOf(world);
      world.data.heads.set(anja, { ...head, state: { ...head.state, entries: {} } });

      expect(await verifyLedger(forge(world, over), anja, sha256)).toMatchObject({
        outcome: 'broken',
        sequence: 1,
        problem,
        notice: offers,
      });
      expect(
        await repairState(forge(world, over), { contactId: anja, digest: sha256 }),
      ).toMatchObject(broken(problem));
      expect(await statusNow(world)).toBeUndefined();
    },
  );

  test('consent given on an altered text proves nothing', async () => {
    const world = await consentWorld();
    const { notices } = forge(world, (notice) => ({ ...notice, texts }));

    await recordStatements(
      { ...world.tools, notices },
      {
        contactId: anja,
        statements: (_, at) => [ticked(at)],
      },
    );

    expect(await statusNow(world)).toBe('unproven');
    expect(eventsOf(world)).toMatchObject([{ defects: ['unknown-notice'] }]);
  });
});

describe('an erasure and its certificate', () => {
  const certificate = {
    contactId: anja,
    certificateId: 'c1',
    requestedBy: 'officer',
    reason: 'asked',
    evidenceRef: 'ticket',
    senderId: 'waterweg',
    startedAt: 1,
    completedAt: 2,
    eventsRemoved: 2,
    lastHash: '',
    status: 'completed',
  } as unknown as ErasureCertificate;
  const announced = { id: 'a', at: 1, announcement: { type: 'contact.erased' } } as never;

  const erased = async (over: Partial<ErasureCertificate> | undefined) => {
    const world = await recorded(['granted', 'withdrawn']);
    const certificates = memoryCertificateStore(world.data, memoryContactStore());
    if (over !== undefined)
      await certificates.complete({ ...certificate, ...over } as ErasureCertificate, announced);
    await world.ledger.close(anja, 2);
    await world.ledger.purge(anja);
    return { ...world, certificates };
  };

  test('a matching erasure and certificate are reported as an erased contact', async () => {
    expect(await verifyLedger(await erased({}), anja, sha256)).toEqual({ outcome: 'erased' });
  });

  test('a closed head without a certificate is not an erasure', async () => {
    expect(await verifyLedger(await erased(undefined), anja, sha256)).toMatchObject({
      problem: 'certificate-missing',
    });
  });

  test('events that a certificate lists as deleted are detected', async () => {
    const world = await erased({});
    world.data.events.set(anja, eventsOf(await recorded(['granted'])));

    expect(await verifyLedger(world, anja, sha256)).toMatchObject({
      problem: 'events-after-erasure',
    });
  });

  test('a certificate that counts too many events is detected', async () => {
    expect(await verifyLedger(await erased({ eventsRemoved: 7 }), anja, sha256)).toMatchObject({
      problem: 'certificate-differs',
    });
  });

  test('a ledger that continues after its certificate is detected', async () => {
    const world = await erased({});
    world.data.heads.delete(anja);

    expect(await repairState(world, { contactId: anja, digest: sha256 })).toMatchObject(
      broken('live-after-erasure'),
    );
  });
});
