import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import { useInfiniteQuery } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { SenderFigures } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage } from '../words/words-context.tsx';

/** Whom one mailing did not reach for one reason, with that reason in words, as many as one asks for. */
export const DeniedPeople = ({
  mailing: { mailingId, name },
  reason,
}: {
  readonly mailing: SenderFigures['items'][number];
  readonly reason: string;
}) => {
  const { words, language } = useLanguage();
  const { overview } = words.oversight;
  const { api } = useCaller();
  const follow = useFollow();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['mailing', mailingId, 'verdicts', 'denied', reason, language],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/mailings/{mailingId}/verdicts', {
          params: {
            path: { mailingId },
            query: defined({
              ...{ kind: 'denied', reason, language, limit: 25 },
              cursor,
            }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <Button
        variant="inline-link"
        href={hrefOf(`/mailings/${mailingId}/report`)}
        onFollow={follow}
      >
        {name}
      </Button>
      <ProblemAlert title={overview.failed} error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Spinner />}
      <dl className="samples">
        {(data?.pages ?? [])
          .flatMap(({ items }) => items)
          .map(({ contactId, explanation, reasons }) => (
            <div key={contactId}>
              <dt>{contactId}</dt>
              <dd>{explanation ?? <Box variant="code">{reasons.join(', ')}</Box>}</dd>
            </div>
          ))}
      </dl>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {overview.more}
        </Button>
      )}
    </>
  );
};
