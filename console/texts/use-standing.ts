import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { useCaller } from '../session/session.tsx';

/**
 * How many people agreed to each version of a text: pages of contacts, added up as they come. It
 * continues by itself over the first thousands; a longer list is counted as far as one asks.
 */
export const useStanding = (noticeId: string) => {
  const { api } = useCaller();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['notice', noticeId, 'standing'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/notices/{noticeId}/standing', {
          params: {
            path: { noticeId },
            query: defined({ limit: 100, cursor }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const pages = data?.pages ?? [];
  const isPaused = pages.length > 0 && pages.length % pagesAtOnce === 0 && hasNextPage;
  const hasFailed = error !== null;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isPaused && !hasFailed) void fetchNextPage();
  }, [hasNextPage, isFetching, isPaused, hasFailed, fetchNextPage]);
  return {
    /** Undefined before the first page. */
    peopleOn: data === undefined ? undefined : (version: number) => sumOf(pages, version),
    looked: pages.reduce((sum, page) => sum + page.looked, 0),
    isComplete: data !== undefined && !hasNextPage,
    isPaused: isPaused && !isFetching,
    error,
    goOn: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
};

export type Standing = ReturnType<typeof useStanding>;

type Page = {
  readonly versions: readonly { readonly version: number; readonly people: number }[];
};

const sumOf = (pages: readonly Page[], version: number): number =>
  pages
    .flatMap(({ versions }) => versions)
    .reduce((sum, each) => sum + (each.version === version ? each.people : 0), 0);

/** Ten calls a second is what the route takes; this many are over within seconds. */
const pagesAtOnce = 50;
