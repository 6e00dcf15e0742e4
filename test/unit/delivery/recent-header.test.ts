import { expect, test } from 'vitest';
import { recentHeader } from '../../../shared/delivery/mailing/recent-header.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingState } from '../../../shared/mailing/mailing.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';

const mailingId = 'm1' as MailingId;

const scene = () => {
  const world = { at: Date.UTC(2026, 10, 2), state: 'running' as MailingState, reads: 0 };
  const { contents: _, ...mailing } = testMailing(mailingId, 's1' as SenderId, {});
  const store = {
    header: async () => {
      world.reads += 1;
      return { ...mailing, state: world.state };
    },
  };
  return { world, header: recentHeader(store, () => instantFromMillis(world.at)) };
};

test('a running mailing is read once in two seconds', async () => {
  const { world, header } = scene();
  await Promise.all([header(mailingId), header(mailingId)]);
  world.at += 1_999;
  await header(mailingId);
  expect(world.reads).toBe(1);

  world.at += 1;
  await header(mailingId);
  expect(world.reads).toBe(2);
});

test('a state that drops a job is always read, so that resuming is seen at once', async () => {
  const { world, header } = scene();
  world.state = 'paused';
  expect((await header(mailingId))?.state).toBe('paused');

  world.state = 'running';
  expect((await header(mailingId))?.state).toBe('running');
});
