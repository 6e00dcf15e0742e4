import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { Mailing } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { isOwn } from './is-own.ts';

/** What waits for a reviewer, the oldest first; one's own stand there, for somebody else to judge. */
export const ReviewQueuePage = () => {
  const { review, mailings } = useWords();
  const { api, id } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['review-queue'],
    initialPageParam: undefined as string | undefined,
    refetchInterval: 30_000,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/mailings', {
          params: { query: defined({ state: 'held', cursor }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const name = (mailing: Mailing) =>
    isOwn(mailing, id) ? (
      <>
        {mailing.name}
        <Box variant="small" color="text-body-secondary" display="block">
          {review.someoneElse}
        </Box>
      </>
    ) : (
      <Link href={hrefOf(`/review/${mailing.mailingId}`)} onFollow={follow}>
        {mailing.name}
      </Link>
    );
  return (
    <Screen title={review.title} description={review.description}>
      <ProblemAlert title={review.queueFailed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="mailingId"
        loading={data === undefined && error === null}
        loadingText={mailings.loading}
        items={(data?.pages ?? []).flatMap(({ items }) => items)}
        header={<Header variant="h2">{review.waiting}</Header>}
        columnDefinitions={[
          { id: 'name', header: mailings.name, isRowHeader: true, cell: name },
          { id: 'by', header: review.author, cell: ({ createdBy }) => createdBy },
          {
            id: 'since',
            header: review.since,
            minWidth: 130,
            cell: ({ waitingSince, createdAt }) => format.moment(waitingSince ?? createdAt),
          },
          {
            id: 'reviews',
            header: review.given,
            cell: ({ reviews }) =>
              reviews === undefined ? '' : mailings.reviews(reviews.given, reviews.needed),
          },
        ]}
        footer={
          hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {review.more}
            </Button>
          )
        }
        empty={review.empty}
      />
    </Screen>
  );
};
