import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** Bounces and complaints that match no recipient. Nothing while there are none. */
export const KeptFeedback = () => {
  const { kept, failed } = useWords().oversight.overview;
  const { api } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['feedback', 'kept'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/feedback/kept', {
          params: { query: defined({ limit: 10, cursor }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const items = (data?.pages ?? []).flatMap((page) => page.items);
  if (error !== null)
    return <ProblemAlert title={failed} error={error} onRetry={() => void refetch()} />;
  if (items.length === 0) return null;
  return (
    <Table
      wrapLines
      trackBy="eventId"
      items={items}
      header={
        <Header variant="h2" description={kept.help}>
          {kept.title}
        </Header>
      }
      columnDefinitions={[
        { id: 'at', header: kept.when, minWidth: 130, cell: ({ at }) => format.moment(at) },
        {
          id: 'what',
          header: kept.what,
          isRowHeader: true,
          minWidth: 130,
          cell: ({ kind }) => kept.kinds[kind] ?? kind,
        },
        {
          id: 'why',
          header: kept.why,
          minWidth: 180,
          cell: ({ why, mailingId }) => (
            <>
              {kept.whys[why]}{' '}
              {mailingId !== undefined && (
                <Link href={hrefOf(`/mailings/${mailingId}/report`)} onFollow={follow}>
                  {kept.mailing}
                </Link>
              )}
            </>
          ),
        },
        {
          id: 'words',
          header: kept.words,
          minWidth: 180,
          // As the receiving server said it, in whatever language that is.
          cell: ({ words, status }) => <Box variant="small">{words ?? status ?? '–'}</Box>,
        },
      ]}
      footer={
        hasNextPage && (
          <Button loading={isFetching} onClick={() => void fetchNextPage()}>
            {kept.more}
          </Button>
        )
      }
    />
  );
};
