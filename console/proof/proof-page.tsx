import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { CheckFileCard } from './check-file-card.tsx';
import { LogStateCard } from './log-state-card.tsx';

/** Does it hold, and what does it not prove? */
export const ProofPage = () => {
  const { proof } = useWords();
  const { may } = useCaller();
  return (
    <Screen title={proof.title} description={proof.description}>
      <div className="before">
        <SpaceBetween size="l">
          <CheckFileCard />
          {may('proofs:make') && <SentMailings />}
        </SpaceBetween>
        <SpaceBetween size="l">
          <LogStateCard />
          <Container header={<Header variant="h2">{proof.not}</Header>}>
            <Box color="text-body-secondary">{proof.notDetail}</Box>
          </Container>
        </SpaceBetween>
      </div>
    </Screen>
  );
};

/** Mailings that are over: of those a proof can be made. */
const SentMailings = () => {
  const { proof, mailings } = useWords();
  const { api } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  const chosen = useChosenSender();
  const { senderId } = chosen;
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['mailings', 'finished', senderId],
    enabled: senderId !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/mailings', {
          params: {
            query: defined({
              state: 'finished',
              senderId,
              cursor,
            }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <ProblemAlert title={mailings.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="mailingId"
        loading={data === undefined && error === null}
        loadingText={mailings.loading}
        items={(data?.pages ?? []).flatMap(({ items }) => items)}
        filter={<SenderChoice chosen={chosen} />}
        header={
          <Header variant="h2" description={proof.sentHelp}>
            {proof.sent}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'name',
            header: mailings.name,
            isRowHeader: true,
            cell: ({ mailingId, name }) => (
              <Link href={hrefOf(`/proof/mailing/${mailingId}`)} onFollow={follow}>
                {name}
              </Link>
            ),
          },
          {
            id: 'when',
            header: mailings.when,
            cell: ({ schedule, createdAt }) => format.moment(schedule?.at ?? createdAt),
          },
        ]}
        footer={
          hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {proof.more}
            </Button>
          )
        }
        empty={proof.noneSent}
      />
    </>
  );
};
