import type { SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { findPage } from '../kernel/paging/find-page.ts';
import type { MailingState } from './mailing.ts';
import type { MailingHeader, MailingPage, MailingStore } from './mailing-store.ts';

/**
 * Mailings of a sender that somebody looks for, the newest first: a full page of them where there are
 * as many among the next thousand, and otherwise the place where the search continues.
 */
export const findMailings = async (
  store: Pick<MailingStore, 'list'>,
  {
    senderId,
    wanted,
    limit,
    from,
  }: {
    readonly senderId: SenderId;
    readonly wanted: WantedMailings;
    readonly limit: number;
    readonly from?: MailingPage['next'] | undefined;
  },
): Promise<MailingPage> => {
  const { items, next } = await findPage<MailingHeader, NonNullable<MailingPage['next']>>({
    ...{ limit, from },
    read: async (some, place) => {
      const page = await store.list(senderId, some, place);
      return { items: page.mailings, next: page.next };
    },
    isWanted: (mailing) => isWanted(mailing, wanted),
    isOver: (mailing) => isOver(mailing, wanted),
  });
  return next === undefined ? { mailings: items } : { mailings: items, next };
};

export type WantedMailings = {
  readonly state?: MailingState | undefined;
  /** Part of the name, in any case. */
  readonly text?: string | undefined;
  /** Made at this moment or later. */
  readonly createdFrom?: Instant | undefined;
  /** Made before this moment. */
  readonly createdBefore?: Instant | undefined;
};

const isWanted = ({ state, name, createdAt }: MailingHeader, wanted: WantedMailings): boolean =>
  (wanted.state === undefined || state === wanted.state) &&
  (wanted.text === undefined || folded(name).includes(folded(wanted.text))) &&
  (wanted.createdFrom === undefined || createdAt >= wanted.createdFrom) &&
  (wanted.createdBefore === undefined || createdAt < wanted.createdBefore);

/** Nothing older is wanted. */
const isOver = ({ createdAt }: MailingHeader, { createdFrom }: WantedMailings): boolean =>
  createdFrom !== undefined && createdAt < createdFrom;

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('und');
