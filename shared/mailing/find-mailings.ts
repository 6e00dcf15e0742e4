import type { SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingState } from './mailing.ts';
import type { MailingHeader, MailingPage, MailingStore } from './mailing-store.ts';

/**
 * Mailings of a sender that somebody looks for, the newest first: a full page of them where there are
 * as many among the next thousand, and otherwise the place where the search goes on.
 */
export const findMailings = async (
  store: Pick<MailingStore, 'list'>,
  senderId: SenderId,
  wanted: WantedMailings,
  limit: number,
  from?: MailingPage['next'],
): Promise<MailingPage> => {
  const found: MailingHeader[] = [];
  let position = from;
  let looked = 0;
  do {
    // No more than are wanted, so that the place after the last one is that of the page.
    const page = await store.list(senderId, limit - found.length, position);
    found.push(...page.mailings.filter((mailing) => isWanted(mailing, wanted)));
    looked += Math.max(1, page.mailings.length);
    position = isOver(page.mailings.at(-1), wanted) ? undefined : page.next;
  } while (position !== undefined && found.length < limit && looked < mostLookedAt);
  return position === undefined ? { mailings: found } : { mailings: found, next: position };
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

const mostLookedAt = 1_000;

const isWanted = ({ state, name, createdAt }: MailingHeader, wanted: WantedMailings): boolean =>
  (wanted.state === undefined || state === wanted.state) &&
  (wanted.text === undefined || folded(name).includes(folded(wanted.text))) &&
  (wanted.createdFrom === undefined || createdAt >= wanted.createdFrom) &&
  (wanted.createdBefore === undefined || createdAt < wanted.createdBefore);

/** Nothing older is wanted. */
const isOver = (last: MailingHeader | undefined, { createdFrom }: WantedMailings): boolean =>
  last !== undefined && createdFrom !== undefined && last.createdAt < createdFrom;

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('und');
