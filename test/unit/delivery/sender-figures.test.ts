import { expect, test } from 'vitest';
import { noFeedback } from '../../../shared/delivery/accounting/counts.ts';
import { senderFigures } from '../../../shared/delivery/accounting/sender-figures.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';

const sender = 'waterweg' as SenderId;
const mailing = (id: string, change: Partial<MailingHeader>): MailingHeader =>
  testMailing(id as MailingId, sender, change);

const progress = async ({ mailingId }: MailingHeader) => ({
  ...{ audience: 10, audienceComplete: true, inHand: 0, waiting: 0, unknown: 1 },
  accepted: mailingId === 'first' ? 4 : 2,
  denied: { objected: 2, ...(mailingId === 'first' ? { 'no-consent': 3 } : {}) },
  refused: { throttled: 1, rejected: 1 },
  feedback: { ...noFeedback, hardBounces: 1, complaints: mailingId === 'first' ? 1 : 0, stops: 2 },
});

const figuresOf = (mailings: readonly MailingHeader[]) =>
  senderFigures({ store: { list: async () => ({ mailings }) }, progress }, sender);

test('the last mailings of a sender that started are summed, and each is listed', async () => {
  const figures = await figuresOf([
    mailing('draft', { state: 'draft' }),
    mailing('first', { state: 'finished' }),
    mailing('second', { state: 'running' }),
    mailing('template', { state: 'running', template: true }),
  ]);
  expect(figures.items.map(({ mailingId }) => mailingId)).toEqual(['first', 'second']);
  expect(figures).toMatchObject({
    accepted: 6,
    denied: { objected: 4, 'no-consent': 3 },
    hardBounces: 2,
    complaints: 1,
    stops: 4,
  });
  expect(figures.items[0]).toMatchObject({ refused: 2, unknown: 1 });
});

test('no more than twelve mailings of a sender are read', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    mailing(`m${index}`, { state: 'finished' }),
  );
  expect((await figuresOf(many)).items).toHaveLength(12);
});
