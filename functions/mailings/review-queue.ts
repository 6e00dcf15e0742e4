import { z } from '@hono/zod-openapi';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { HeldMailing, MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import { present } from '../runtime/http/present.ts';
import { reviewedMailing } from './mailing-resource.ts';
import { presentMailing } from './present.ts';
import { shownReviews } from './shown-reviews.ts';

/**
 * The mailings that wait for reviewers, longest waiting first, of one sender or of all; a page at a
 * time. Each with how many reviews it has of those that it needs.
 */
export const reviewQueue = async (
  { store, contactIds }: Tools,
  {
    senderId,
    limit,
    after,
  }: {
    readonly senderId: SenderId | undefined;
    readonly limit: number;
    readonly after: z.output<typeof queuePosition> | undefined;
  },
) => {
  const waiting = (await store.held())
    .filter((one) => senderId === undefined || one.senderId === senderId)
    .toSorted(byAge)
    .filter((one) => after === undefined || byAge(one, after) > 0);
  const page = waiting.slice(0, limit);
  const items = await Promise.all(page.map(({ mailingId }) => shown(store, contactIds, mailingId)));
  const last = waiting.length > limit ? page.at(-1) : undefined;
  return {
    // A mailing that was released or taken back between the two reads is no longer in the queue.
    items: items.filter((item) => item !== undefined),
    next:
      last === undefined
        ? undefined
        : { waitingSince: last.waitingSince, mailingId: last.mailingId },
  };
};

/** Where the queue continues: after this mailing. */
export const queuePosition = z.strictObject({
  waitingSince: z.int().min(0),
  mailingId: z.string().min(1).max(1_024),
});

type Tools = {
  readonly store: Pick<MailingStore, 'held' | 'header' | 'reviews'>;
  readonly contactIds: ContactIds;
};

type Place = { readonly waitingSince: number; readonly mailingId: string };

const byAge = (one: Place, other: Place): number => {
  if (one.waitingSince !== other.waitingSince) return one.waitingSince - other.waitingSince;
  if (one.mailingId === other.mailingId) return 0;
  return one.mailingId < other.mailingId ? -1 : 1;
};

const shown = async (
  store: Tools['store'],
  contactIds: ContactIds,
  mailingId: HeldMailing['mailingId'],
) => {
  const mailing = await store.header(mailingId);
  if (mailing?.state !== 'held') return undefined;
  const reviews = await store.reviews(mailingId);
  return present(reviewedMailing, {
    ...(await presentMailing(mailing, contactIds)),
    ...shownReviews(mailing, reviews),
  });
};
