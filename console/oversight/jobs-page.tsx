import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { Job } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { PageChoice, usePages } from '../parts/use-pages.tsx';
import { type Scope, useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** What is the service still doing, and what became of what was asked? */
export const JobsPage = () => {
  const { jobs: words } = useWords().oversight;
  const { api, may } = useCaller();
  const columns = useJobColumns();
  const [kind, chooseKind] = useState<Job['kind']>();
  const [state, chooseState] = useState<Job['state']>();
  const { cursor, page } = usePages(`${kind ?? ''} ${state ?? ''}`);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['jobs', kind, state, cursor],
    placeholderData: keepPreviousData,
    refetchInterval: (query) =>
      query.state.data?.items.some((job) => job.state === 'going') ? goingMillis : quietMillis,
    queryFn: () =>
      dataOf(
        api.GET('/v1/jobs', {
          params: {
            query: defined({
              kind,
              state,
              cursor,
            }),
          },
        }),
      ),
  });
  const isNarrowing = kind !== undefined || state !== undefined;
  const clear = () => {
    chooseKind(undefined);
    chooseState(undefined);
  };
  return (
    <Screen title={words.title} description={words.description}>
      <ProblemAlert title={words.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy={({ kind: of, id, startedAt }) => `${of} ${id} ${startedAt}`}
        columnDefinitions={columns}
        items={data?.items ?? []}
        loading={isPending && error === null}
        loadingText={words.loading}
        header={
          <Header variant="h2">{state === undefined ? words.all : words.states[state]}</Header>
        }
        filter={
          <div className="filters">
            <OneOf
              label={words.kind}
              every={words.everyKind}
              chosen={kind}
              options={kinds.filter((one) => may(scopeOf[one]))}
              nameOf={(one) => words.kinds[one]}
              choose={chooseKind}
            />
            <OneOf
              label={words.state}
              every={words.everyState}
              chosen={state}
              options={states}
              nameOf={(one) => words.states[one]}
              choose={chooseState}
            />
          </div>
        }
        pagination={<PageChoice page={page(data?.next)} />}
        empty={
          <Box textAlign="center" padding="l">
            <SpaceBetween size="s">
              <div>{isNarrowing ? words.noneFiltered : words.none}</div>
              {isNarrowing && <Button onClick={clear}>{words.clearFilters}</Button>}
            </SpaceBetween>
          </Box>
        }
      />
    </Screen>
  );
};

/** A choice of one, or of all. */
const OneOf = <Value extends string>({
  label,
  every,
  chosen,
  options,
  nameOf,
  choose,
}: {
  readonly label: string;
  readonly every: string;
  readonly chosen: Value | undefined;
  readonly options: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value | undefined) => void;
}) => (
  <FormField label={label}>
    <Select
      selectedOption={
        chosen === undefined
          ? { value: 'all', label: every }
          : { value: chosen, label: nameOf(chosen) }
      }
      options={[
        { value: 'all', label: every },
        ...options.map((value) => ({ value, label: nameOf(value) })),
      ]}
      onChange={({ detail: { selectedOption } }) =>
        choose(options.find((value) => value === selectedOption.value))
      }
    />
  </FormField>
);

const useJobColumns = () => {
  const { jobs: words } = useWords().oversight;
  const { may } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  return [
    {
      id: 'what',
      header: words.what,
      isRowHeader: true,
      minWidth: 150,
      cell: (job: Job) => {
        const screen = screenOf(job);
        const name = words.kinds[job.kind];
        return (
          <>
            {screen !== undefined && may(screen.scope) ? (
              <Link href={hrefOf(screen.path)} onFollow={follow}>
                {name}
              </Link>
            ) : (
              name
            )}
            <Box variant="small" display="block" color="text-body-secondary">
              {job.about?.noticeId ?? job.id}
            </Box>
          </>
        );
      },
    },
    {
      id: 'state',
      header: words.state,
      minWidth: 130,
      cell: ({ kind, state }: Job) => (
        <>
          <StatusIndicator type={signs[state]}>{words.states[state]}</StatusIndicator>
          {state === 'stopped' && kind === 'import' && (
            <Box variant="small" display="block">
              {words.howToGoOn}
            </Box>
          )}
          {state === 'failed' && (
            <Box variant="small" display="block">
              {words.howToRepeat}
            </Box>
          )}
        </>
      ),
    },
    {
      id: 'progress',
      header: words.progress,
      minWidth: 170,
      cell: (job: Job) => <Progress job={job} />,
    },
    {
      id: 'who',
      header: words.who,
      minWidth: 110,
      cell: ({ requestedBy }: Job) => requestedBy ?? words.byItself,
    },
    {
      id: 'since',
      header: words.since,
      minWidth: 130,
      cell: ({ startedAt, doneAt }: Job) => (
        <>
          {format.moment(startedAt)}
          {doneAt !== undefined && (
            <Box variant="small" display="block">
              {words.until(format.moment(doneAt))}
            </Box>
          )}
        </>
      ),
    },
  ];
};

/** How far a job has come: a bar where the end is known, else a count. */
const Progress = ({ job: { state, progress } }: { readonly job: Job }) => {
  const { jobs: words } = useWords().oversight;
  const format = useFormat();
  if (progress === undefined) return <>–</>;
  const { of, done, total } = progress;
  const counted = words.counted[of](format.number(done));
  if (total === undefined || state === 'done' || total === 0) return <>{counted}</>;
  const said = words.countedOf(counted, format.number(total));
  return <ProgressBar ariaLabel={said} value={(100 * done) / total} additionalInfo={said} />;
};

/** Where a job is looked at, or goes on, and who may. */
const screenOf = ({ kind, id, about }: Job): JobScreen | undefined => {
  switch (kind) {
    case 'proof-bundle':
      return { path: `/proof/bundles/${id}`, scope: 'proofs:make' };
    case 'invalidation':
      return about?.noticeId === undefined
        ? undefined
        : { path: `/topics/${about.noticeId}`, scope: 'consent:read' };
    case 'stops-merge':
      return { path: '/senders', scope: 'mailings:read' };
    case 'retention':
      return { path: '/retention', scope: 'contacts:erase' };
    case 'import':
      return { path: '/lists', scope: 'lists:import' };
    default:
      return undefined;
  }
};

type JobScreen = { readonly path: string; readonly scope: Scope };

/** Who may see which kind, as the API has it. */
const scopeOf: Readonly<Record<Job['kind'], Scope>> = {
  import: 'lists:import',
  'proof-bundle': 'proofs:make',
  invalidation: 'notices:write',
  'stops-merge': 'mailings:read',
  erasure: 'contacts:erase',
  retention: 'contacts:erase',
};
const kinds = Object.keys(scopeOf) as readonly Job['kind'][];

const signs: Readonly<Record<Job['state'], StatusIndicatorProps.Type>> = {
  going: 'in-progress',
  done: 'success',
  failed: 'error',
  stopped: 'stopped',
};
const states = Object.keys(signs) as readonly Job['state'][];

/** How often one looks again, while something goes on and while nothing does. */
const goingMillis = 2_000;
const quietMillis = 30_000;
