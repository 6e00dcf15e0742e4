import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { KeptPreview, PreviewBook, PreviewPage, PreviewVerdict } from './kept-preview.ts';

/**
 * At most `limit` people of a kept preview from a position on, in the order of the audience. It stops after
 * some pages, so that a rare reason keeps nobody waiting: an answer with `next` is not the end, even if it
 * has fewer people or none.
 */
export const listPeople = async (
  book: Pick<PreviewBook, 'page'>,
  preview: KeptPreview,
  { effect, reason, limit, from = { segment: 0, page: 0, index: 0 } }: WantedPeople,
): Promise<PeoplePage> => {
  const people: PreviewedPerson[] = [];
  let at = from;
  for (let looked = 0; at.segment < preview.segments; looked += 1) {
    if (looked === pagesAtOnce) return { people, next: at };
    const page = await book.page(preview, at.segment, at.page);
    if (page === undefined) {
      at = { segment: at.segment + 1, page: 0, index: 0 };
      continue;
    }
    const all = peopleOf(page).filter(
      (one) =>
        (effect === undefined || one.effect === effect) &&
        (reason === undefined || (one.effect === 'deny' && one.reasons[0] === reason)),
    );
    const part = all.slice(at.index, at.index + limit - people.length);
    people.push(...part);
    const index = at.index + part.length;
    at = index < all.length ? { ...at, index } : { ...at, page: at.page + 1, index: 0 };
    if (people.length >= limit) return { people, next: at };
  }
  return { people };
};

const peopleOf = ({ at, groups }: PreviewPage): readonly PreviewedPerson[] =>
  groups.flatMap(({ contactIds, ...verdict }) =>
    contactIds.map((contactId) => ({ ...verdict, contactId, at })),
  );

export type WantedPeople = {
  readonly effect?: 'allow' | 'deny' | undefined;
  /** Only those who are denied for this as the strongest reason: as the sums count them. */
  readonly reason?: string | undefined;
  readonly limit: number;
  readonly from?: PeopleCursor | undefined;
};

/** One person as decided at that moment. */
export type PreviewedPerson = PreviewVerdict & {
  readonly contactId: ContactId;
  readonly at: Instant;
};

/** Where a list continues: only numbers, so that it can be given to anybody. */
export type PeopleCursor = {
  readonly segment: number;
  readonly page: number;
  readonly index: number;
};

export type PeoplePage = {
  readonly people: readonly PreviewedPerson[];
  readonly next?: PeopleCursor;
};

/** Of two thousand people each: a second of reading. */
const pagesAtOnce = 25;
