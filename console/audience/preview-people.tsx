import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import Spinner from '@cloudscape-design/components/spinner';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { KeptPreview, PreviewedPerson } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage, useWords } from '../words/words-context.tsx';

/** The people of one line of a preview: what it rests on for each, and what would reverse it. */
export const PreviewPeople = ({
  preview: { mailingId, previewId },
  reason,
}: {
  readonly preview: KeptPreview;
  /** The code of a denial; undefined for those who get it. */
  readonly reason: string | undefined;
}) => {
  const { who } = useWords();
  const { language } = useLanguage();
  const { api } = useCaller();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['previews', mailingId, previewId, 'people', reason, language],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) => {
      const page = await dataOf(
        api.GET('/v1/mailings/{mailingId}/previews/{previewId}/people', {
          params: {
            path: { mailingId, previewId },
            query: defined({
              ...(reason === undefined ? { effect: 'allow' as const } : { reason }),
              ...{ language, limit: 50 },
              cursor,
            }),
          },
        }),
      );
      // The other form of the answer, which nobody asked for here.
      return typeof page === 'string' ? { items: [] } : page;
    },
    getNextPageParam: ({ next }) => next,
  });
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  // A page of rare people may be empty and not the last.
  const looksOn = people.length === 0 && hasNextPage && !isFetching && error === null;
  useEffect(() => {
    if (looksOn) void fetchNextPage();
  }, [looksOn, fetchNextPage]);
  return (
    <>
      <dl className="samples">
        {people.map((person) => (
          <Person key={person.contactId} person={person} />
        ))}
      </dl>
      <ProblemAlert
        title={who.peopleFailed}
        error={error}
        onRetry={() => void (data === undefined ? refetch() : fetchNextPage())}
      />
      {isFetching && <Spinner />}
      {data !== undefined && !hasNextPage && people.length === 0 && <p>{who.nobodyLeft}</p>}
      {hasNextPage && !isFetching && people.length > 0 && (
        <Button onClick={() => void fetchNextPage()}>{who.more}</Button>
      )}
    </>
  );
};

const Person = ({
  person: { contactId, why, wouldBeAllowedIf, isChanged },
}: {
  readonly person: PreviewedPerson;
}) => {
  const { who } = useWords();
  const { may } = useCaller();
  const follow = useFollow();
  return (
    <div>
      <dt>
        {may('contacts:read') ? (
          <Link href={hrefOf(`/people/${contactId}`)} onFollow={follow}>
            {contactId}
          </Link>
        ) : (
          contactId
        )}
      </dt>
      <dd>{why}</dd>
      {wouldBeAllowedIf !== undefined && <dd className="otherwise">{wouldBeAllowedIf}</dd>}
      {isChanged && <dd className="otherwise">{who.changedSince}</dd>}
    </div>
  );
};
