import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dataOf } from '../api/answer.ts';
import type { Preview } from '../api/schemas.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage } from '../words/words-context.tsx';

/** Who would get a mailing now: pages of the audience, added up as they come, to the last one. */
export const usePreview = (mailingId: string, version: number): GrowingPreview => {
  const { api } = useCaller();
  const { language } = useLanguage();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['preview', mailingId, version, language],
    initialPageParam: undefined as string | undefined,
    staleTime: 60_000,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.POST('/v1/mailings/{mailingId}/preview', {
          params: {
            path: { mailingId },
            query: { language, ...(cursor === undefined ? {} : { cursor }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const hasFailed = error !== null;
  useEffect(() => {
    if (hasNextPage && !isFetching && !hasFailed) void fetchNextPage();
  }, [hasNextPage, isFetching, hasFailed, fetchNextPage]);
  return {
    counted: data === undefined ? undefined : added(data.pages),
    isComplete: data !== undefined && !hasNextPage,
    error,
    again: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
};

export type GrowingPreview = {
  /** What the pages so far come to; undefined before the first. */
  readonly counted: Counted | undefined;
  readonly isComplete: boolean;
  readonly error: unknown;
  readonly again: () => void;
};

export type Counted = Omit<Preview, 'next' | 'errors'> & {
  readonly errors: NonNullable<Preview['errors']>;
};

/** The sum of pages, with at most ten samples of each answer. */
export const added = (pages: readonly Preview[]): Counted => {
  const denied: Record<string, number> = {};
  const samples: Record<string, string[]> = {};
  for (const page of pages) {
    for (const [reason, count] of Object.entries(page.denied))
      denied[reason] = (denied[reason] ?? 0) + count;
    for (const [reason, ids] of Object.entries(page.samples))
      samples[reason] = [...new Set([...(samples[reason] ?? []), ...ids])].slice(0, 10);
  }
  return {
    audience: pages.reduce((sum, { audience }) => sum + audience, 0),
    allowed: pages.reduce((sum, { allowed }) => sum + allowed, 0),
    denied,
    samples,
    explanations: Object.assign({}, ...pages.map(({ explanations }) => explanations)),
    errors: pages[0]?.errors ?? [],
  };
};
