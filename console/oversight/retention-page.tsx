import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { DueRecord, Retention } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { ScheduleTable } from './schedule-table.tsx';

/** What is kept how long and why, what the daily run took away, and what is due next. */
export const RetentionPage = () => {
  const { retention } = useWords().oversight;
  const { data, error, refetch } = useRetention();
  return (
    <Screen title={retention.title} description={retention.description}>
      <ProblemAlert title={retention.failed} error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Spinner />}
      {data !== undefined && (
        <SpaceBetween size="l">
          {!data.carriesOut && <Alert type="warning">{retention.onlyCounts}</Alert>}
          <LastRun retention={data} />
          <Due />
          <ScheduleTable retention={data} />
          <Holds />
        </SpaceBetween>
      )}
    </Screen>
  );
};

/** The schedule and the last run. */
export const useRetention = (enabled = true) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['retention'],
    enabled,
    queryFn: () => dataOf(api.GET('/v1/retention')),
  });
};

type Shown = { readonly retention: Retention };

const LastRun = ({ retention: { lastRun } }: Shown) => {
  const { retention } = useWords().oversight;
  const format = useFormat();
  return (
    <Table
      wrapLines
      trackBy="kind"
      items={
        lastRun === undefined ? [] : dueKinds.map((kind) => ({ kind, ...lastRun.counts[kind] }))
      }
      header={
        <Header
          variant="h2"
          description={
            lastRun &&
            retention.ran(format.moment(lastRun.doneAt ?? lastRun.startedAt), lastRun.state)
          }
        >
          {retention.lastRun}
        </Header>
      }
      columnDefinitions={[
        {
          id: 'kind',
          header: retention.kind,
          isRowHeader: true,
          cell: ({ kind }) => retention.kinds[kind],
        },
        { id: 'looked', header: retention.looked, cell: ({ looked }) => format.number(looked) },
        { id: 'due', header: retention.due, cell: ({ due }) => format.number(due) },
        { id: 'held', header: retention.held, cell: ({ held }) => format.number(held) },
        { id: 'removed', header: retention.removed, cell: ({ removed }) => format.number(removed) },
        { id: 'left', header: retention.left, cell: ({ failed }) => format.number(failed) },
      ]}
      empty={retention.noRun}
    />
  );
};

const dueKinds = ['contacts', 'mailings', 'requests', 'signUps'] as const;
type DueKind = (typeof dueKinds)[number];

/** What the next run takes away. A page may find nothing and still lead on. */
const Due = () => {
  const { retention } = useWords().oversight;
  const { api } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  const [kind, setKind] = useState<DueKind>('contacts');
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['retention', 'due', kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/retention/due', {
          params: { query: defined({ kind, cursor }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const what = ({ contactId, mailingId, requestId }: DueRecord) => {
    const [path, id] =
      contactId !== undefined
        ? [`/people/${contactId}`, contactId]
        : [`/mailings/${mailingId}/report`, mailingId ?? requestId];
    return requestId === undefined ? (
      <Link href={hrefOf(path)} onFollow={follow}>
        {id}
      </Link>
    ) : (
      requestId
    );
  };
  return (
    <>
      <ProblemAlert title={retention.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy={(one) => `${one.contactId}${one.mailingId}${one.requestId}`}
        loading={data === undefined && error === null}
        loadingText={retention.loading}
        items={(data?.pages ?? []).flatMap(({ items }) => items)}
        header={
          <Header variant="h2" description={retention.nextHelp}>
            {retention.next}
          </Header>
        }
        filter={
          <SegmentedControl
            label={retention.kind}
            selectedId={kind}
            onChange={({ detail }) =>
              setKind(dueKinds.find((each) => each === detail.selectedId) ?? kind)
            }
            options={dueKinds.map((id) => ({ id, text: retention.kinds[id] }))}
          />
        }
        columnDefinitions={[
          { id: 'what', header: retention.what, isRowHeader: true, cell: what },
          { id: 'since', header: retention.dueSince, cell: ({ dueAt }) => format.day(dueAt) },
          {
            id: 'held',
            header: retention.held,
            cell: ({ held }) => (held ? retention.isHeld : '–'),
          },
        ]}
        footer={
          hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {retention.lookFurther}
            </Button>
          )
        }
        empty={retention.nothingDue}
      />
    </>
  );
};

const Holds = () => {
  const { retention } = useWords().oversight;
  const { api } = useCaller();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['holds'],
    queryFn: () => dataOf(api.GET('/v1/holds', { params: { query: { limit: 100 } } })),
  });
  return (
    <>
      <ProblemAlert title={retention.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="holdId"
        items={data?.items ?? []}
        header={
          <Header variant="h2" description={retention.holdsHelp}>
            {retention.holds}
          </Header>
        }
        columnDefinitions={[
          { id: 'id', header: retention.what, isRowHeader: true, cell: ({ id }) => id },
          { id: 'why', header: retention.why, cell: ({ reason }) => reason },
          {
            id: 'since',
            header: retention.since,
            cell: ({ placedAt, placedBy }) => (
              <>
                {format.day(placedAt)}
                <Box variant="small" display="block" color="text-body-secondary">
                  {placedBy}
                </Box>
              </>
            ),
          },
          {
            id: 'released',
            header: retention.released,
            cell: ({ releasedAt }) => (releasedAt === undefined ? '–' : format.day(releasedAt)),
          },
        ]}
        empty={retention.noHolds}
      />
    </>
  );
};
