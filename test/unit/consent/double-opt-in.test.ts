import { describe, expect, test } from 'vitest';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { publishNotice } from '../../../shared/consent/notice/publish-notice.ts';
import { confirmOptIn } from '../../../shared/consent/opt-in/confirm-opt-in.ts';
import { defaultOptInRules, requestOptIn } from '../../../shared/consent/opt-in/request-opt-in.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import {
  anja,
  type ConsentWorld,
  consentWorld,
  day,
  offers,
  offersKey,
  offersNotice,
  sha256,
  ticked,
  waterweg,
} from '../../support/consent-world.ts';

const ask = (
  world: ConsentWorld,
  token: string,
  over: Partial<ConsentEventData> & { givenBy?: ContactId } = {},
) => {
  const { type: _, ...data } = ticked(world.now(), { act: 'typed', ...over });
  const { givenBy } = over;
  return requestOptIn(
    { ...world.tools, suppressions: world.suppressions },
    {
      contactId: anja,
      data,
      tokenHash: sha256(token),
      ...(givenBy === undefined ? {} : { givenBy }),
    },
  );
};

const confirm = async (world: ConsentWorld, token: string) => {
  const stored = world.data.tokens.get(sha256(token));
  if (stored === undefined) throw new Error('no such token');
  return confirmOptIn(world.tools, stored, {
    notice: offers,
    language: 'nl',
    requestedBy: { kind: 'subject' },
    ip: '10.0.0.0',
    userAgent: 'test',
  });
};

const standing = async (world: ConsentWorld) => {
  const head = await world.ledger.read(anja);
  return head.outcome === 'live' ? head.state.entries[offersKey]?.status : undefined;
};

const say = (world: ConsentWorld, over: Partial<ConsentEventData>) =>
  recordStatements(world.tools, { contactId: anja, statements: (_, at) => [ticked(at, over)] });

describe('double opt-in', () => {
  test('a request is pending until its token is used, then it is a confirmed grant', async () => {
    const world = await consentWorld();

    expect(await ask(world, 't1')).toMatchObject({ outcome: 'requested' });
    expect(await standing(world)).toBe('pending');
    world.advance(day);
    expect(await confirm(world, 't1')).toMatchObject({
      outcome: 'confirmed',
      event: { type: 'confirmed', defects: [], ip: '10.0.0.0' },
    });

    expect(await standing(world)).toBe('granted');
  });

  test('the token itself is not stored', async () => {
    const world = await consentWorld();
    await ask(world, 'the-secret-token');

    const everything = [...world.data.tokens.values(), ...world.data.outbox];
    expect(JSON.stringify([everything, await allEvents(world.ledger, anja)])).not.toContain(
      'the-secret-token',
    );
  });

  test('a token works once', async () => {
    const world = await consentWorld();
    await ask(world, 't1');
    await confirm(world, 't1');

    expect(await confirm(world, 't1')).toEqual({ outcome: 'stale' });
    expect(await allEvents(world.ledger, anja)).toHaveLength(2);
  });

  test('two concurrent uses of a token make one confirmation', async () => {
    const world = await consentWorld();
    await ask(world, 't1');

    const outcomes = await Promise.all([confirm(world, 't1'), confirm(world, 't1')]);

    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['confirmed', 'stale']);
  });

  test('a token expires', async () => {
    const world = await consentWorld();
    await ask(world, 't1');
    world.advance(defaultOptInRules.tokenDays * day + 1);

    expect(await confirm(world, 't1')).toEqual({ outcome: 'stale' });
    expect(await standing(world)).toBe('pending');
  });

  test.each([
    ['after no no', undefined, defaultOptInRules.maxPendingInAll],
    ['after a no of all marketing', { senderId: waterweg }, 1],
    ['after a no of the purpose', { senderId: waterweg, purpose: 'commercial' }, 1],
  ] as const)(
    'the number of topics that may be pending at once is limited: %s',
    async (_, no, most) => {
      const world = await consentWorld();
      const topics = Array.from({ length: 8 }, (_item, index) => `topic-${index}`);
      const covers = topics.map((topic) => ({ purpose: 'commercial', topic }) as const);
      const by = { id: 'test', at: world.now(), names: ['Waterweg'], sells: false };
      const notice = { noticeId: 'more' as typeof offers.noticeId, version: 1 };
      await publishNotice(world.notices, {
        noticeId: notice.noticeId,
        draft: { ...offersNotice, covers },
        by,
        digest: sha256,
      });
      if (no !== undefined) await say(world, { type: 'withdrawn', scope: no });
      const outcomes: string[] = [];
      for (const topic of topics) {
        world.advance(1_000);
        const scope = { senderId: waterweg, purpose: 'commercial', topic } as const;
        outcomes.push((await ask(world, topic, { scope, notice })).outcome);
      }
      expect(outcomes).toEqual(
        topics.map((_topic, index) => (index < most ? 'requested' : 'already-pending')),
      );
    },
  );

  test('an old link revives no consent after a withdrawal', async () => {
    const world = await consentWorld();
    await ask(world, 't1');
    world.advance(1_000);
    await say(world, { type: 'withdrawn' });
    world.advance(1_000);

    expect(await confirm(world, 't1')).toEqual({ outcome: 'stale' });
    expect(await standing(world)).toBe('withdrawn');
  });

  test('a person who withdrew can come back only by a new request and its link', async () => {
    const world = await consentWorld();
    await ask(world, 'old');
    world.advance(1_000);
    await say(world, { type: 'withdrawn' });
    world.advance(1_000);

    expect(await ask(world, 'new')).toMatchObject({ outcome: 'requested' });
    expect(await standing(world)).toBe('withdrawn');
    world.advance(1_000);
    expect(await confirm(world, 'old')).toEqual({ outcome: 'stale' });
    expect(await confirm(world, 'new')).toMatchObject({ outcome: 'confirmed' });
    expect(await standing(world)).toBe('granted');
  });

  test('the mail may be sent once more after an hour, and then either link works', async () => {
    const world = await consentWorld();
    await ask(world, 't1');
    world.advance(60_000);
    expect(await ask(world, 't2')).toEqual({ outcome: 'already-pending' });
    world.advance(defaultOptInRules.resendAfterMillis);
    expect(await ask(world, 't2')).toMatchObject({ outcome: 'requested' });
    world.advance(day);
    expect(await ask(world, 't3')).toEqual({ outcome: 'already-pending' });

    expect(await confirm(world, 't1')).toMatchObject({ outcome: 'confirmed' });
    expect(await confirm(world, 't2')).toEqual({ outcome: 'stale' });
  });

  test('a person who confirmed is not asked again', async () => {
    const world = await consentWorld();
    await ask(world, 't1');
    await confirm(world, 't1');

    expect(await ask(world, 't2')).toEqual({ outcome: 'already-confirmed' });
  });

  test.each([
    ['a box that was ticked beforehand', { act: 'pre-ticked' }, 'no-affirmative-act'],
    ['a condition', { conditional: true }, 'conditional'],
    ['a text that does not exist', { notice: { ...offers, version: 9 } }, 'unknown-notice'],
  ] as const)('no confirmation mail is sent for %s', async (_name, over, reason) => {
    const world = await consentWorld();

    expect(await ask(world, 't1', over)).toMatchObject({
      outcome: 'refused',
      refusal: { reason },
    });
    expect(world.data.tokens.size).toBe(0);
    expect(await allEvents(world.ledger, anja)).toEqual([]);
  });

  test('a suppressed address gets no confirmation mail', async () => {
    const world = await consentWorld();
    await say(world, {
      type: 'suppressed',
      suppression: 'hard-bounce',
      scope: { senderId: waterweg },
    });

    expect(await ask(world, 't1')).toEqual({ outcome: 'suppressed' });
    expect(world.data.tokens.size).toBe(0);
  });

  test('an employer cannot sign up its staff', async () => {
    const world = await consentWorld();

    expect(await ask(world, 't1', { givenBy: 'boss' as ContactId })).toMatchObject({
      outcome: 'refused',
      refusal: { reason: 'not-the-persons-own-act' },
    });
  });

  test('a sender may not ask again soon after a no, and the attempt is recorded', async () => {
    const world = await consentWorld();
    await say(world, { type: 'refused' });
    world.advance(day);
    const actor = { kind: 'operator', id: 'o', reason: 'campaign', evidenceRef: 'e' } as const;
    const passedOn = () => ({
      actor,
      act: 'ticked-empty-box' as const,
      evidence: { place: 'the fair', actedAt: world.now(), document: 'form-7' },
    });

    const tooSoon = await ask(world, 't1', passedOn());

    expect(tooSoon).toMatchObject({ outcome: 'asked-too-soon' });
    const events = await allEvents(world.ledger, anja);
    expect(events.at(-1)).toMatchObject({ type: 'requested', defects: ['asked-too-soon'] });
    expect(world.data.tokens.size).toBe(0);
    expect(await standing(world)).toBe('refused');
    world.advance(defaultOptInRules.askAgainAfterDays * day);
    expect(await ask(world, 't2', passedOn())).toMatchObject({ outcome: 'requested' });
  });
});
