import { describe, expect, test } from 'vitest';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { invalidateByNotice } from '../../../shared/consent/notice/invalidate-by-notice.ts';
import type { Notice, NoticeDraft } from '../../../shared/consent/notice/notice.ts';
import { publishNotice } from '../../../shared/consent/notice/publish-notice.ts';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import {
  anja,
  type ConsentWorld,
  consentWorld,
  offers,
  offersKey,
  offersNotice,
  sha256,
  ticked,
} from '../../support/consent-world.ts';

const publish = (world: ConsentWorld, draft: NoticeDraft) =>
  publishNotice(world.notices, {
    noticeId: offers.noticeId,
    draft,
    by: { id: 'po', at: world.now(), names: ['Waterweg'], sells: false },
    digest: sha256,
  });

const versionOf = async (world: ConsentWorld, draft: NoticeDraft): Promise<Notice> => {
  const outcome = await publish(world, draft);
  if (outcome.outcome !== 'published') throw new Error(outcome.outcome);
  return outcome.notice;
};

const withProfiling: NoticeDraft = {
  ...offersNotice,
  covers: [...offersNotice.covers, { activity: 'personalisation' }],
  texts: { nl: 'Ja, Waterweg mag mij aanbiedingen op maat mailen.' },
};

const statuses = async (world: ConsentWorld) => {
  const head = await world.ledger.read(anja);
  const entries = head.outcome === 'live' ? Object.entries(head.state.entries) : [];
  return Object.fromEntries(entries.map(([key, { status }]) => [key, status]));
};

describe('notices', () => {
  test('versions are numbered upwards and earlier ones do not change', async () => {
    const world = await consentWorld();
    const first = await world.notices.find(offers.noticeId, 1);

    const second = await versionOf(world, withProfiling);

    expect(second.version).toBe(2);
    expect(second.sha256).not.toBe(first?.sha256);
    expect(await world.notices.find(offers.noticeId, 1)).toEqual(first);
  });

  test('publishing the same text again returns the same version', async () => {
    const world = await consentWorld();

    expect(await publish(world, offersNotice)).toMatchObject({
      outcome: 'unchanged',
      notice: { version: 1 },
    });
  });

  test('two concurrent publications get two versions', async () => {
    const world = await consentWorld();
    const other = { ...offersNotice, texts: { nl: 'Ja, Waterweg, anders' } };

    const outcomes = await Promise.all([publish(world, withProfiling), publish(world, other)]);

    const versions = outcomes.map((outcome) => 'notice' in outcome && outcome.notice.version);
    expect(versions.toSorted()).toEqual([2, 3]);
  });

  test('another sender cannot add a version to a notice', async () => {
    const world = await consentWorld();

    expect(await publish(world, { ...withProfiling, senderId: 'x' as SenderId })).toEqual({
      outcome: 'other-sender',
    });
  });
});

describe('a material new version', () => {
  const agreed = async () => {
    const world = await consentWorld();
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at)],
    });
    world.advance(1_000);
    return world;
  };

  test('a material version invalidates consent for the new purpose only', async () => {
    const world = await agreed();

    const added = await versionOf(world, withProfiling);

    expect(await invalidateByNotice(world.tools, { contactId: anja, notice: added })).toBe(true);
    expect(await statuses(world)).toEqual({
      [offersKey]: 'granted',
      'waterweg/+personalisation': 'invalidated',
    });
  });

  test('a material version without a new purpose asks again for everything', async () => {
    const world = await agreed();

    const changed = await versionOf(world, {
      ...offersNotice,
      texts: { nl: 'Ja, Waterweg, ook voor partners.' },
    });

    expect(await invalidateByNotice(world.tools, { contactId: anja, notice: changed })).toBe(true);
    expect(await statuses(world)).toEqual({ [offersKey]: 'invalidated' });
  });

  test('an editorial change does not ask again', async () => {
    const world = await agreed();

    const reworded = await versionOf(world, { ...withProfiling, material: false });

    expect(await invalidateByNotice(world.tools, { contactId: anja, notice: reworded })).toBe(
      false,
    );
    expect(await statuses(world)).toEqual({ [offersKey]: 'granted' });
  });

  test('repeating an invalidation records nothing twice, and skips people who never agreed', async () => {
    const world = await agreed();
    const added = await versionOf(world, withProfiling);
    await invalidateByNotice(world.tools, { contactId: anja, notice: added });

    const second = await invalidateByNotice(world.tools, { contactId: anja, notice: added });

    expect(second).toBe(false);
    const fresh = await consentWorld();
    expect(await invalidateByNotice(fresh.tools, { contactId: anja, notice: added })).toBe(false);
  });
});
