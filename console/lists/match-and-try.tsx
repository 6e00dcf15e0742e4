import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useSettled } from '../parts/use-settled.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { type Choices, lookLikeConsent, mappingOf } from './column-choices.ts';
import { ColumnTable } from './column-table.tsx';
import type { ListFile } from './list-file.ts';
import { OutcomeTiles } from './outcome-tiles.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { type Outcome, tryList, useImport } from './use-import.ts';

/** Matching and trying are one step: each change of a column shows what would become of the list. */
export const MatchAndTry = ({
  list,
  senderId,
  choices,
  choose,
}: {
  readonly list: ListFile;
  readonly senderId: string;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}) => {
  const { lists } = useWords();
  const { api } = useCaller();
  const format = useFormat();
  const [trying, setTrying] = useState<Outcome>();
  const said = JSON.stringify(mappingOf(choices, senderId));
  const settled = useSettled(said, 400);
  const tried = useQuery({
    queryKey: ['list', list.hash, settled],
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 0,
    queryFn: ({ signal }) =>
      tryList(api, { list, mapping: JSON.parse(settled), signal }, setTrying),
  });
  const load = useImport();
  const isBusy = load.state === 'going';
  useEffect(() => askBeforeLeaving(isBusy), [isBusy]);
  const isCurrent = settled === said && !tried.isFetching && tried.error === null;
  const shown = load.outcome ?? tried.data ?? trying;
  const progress = load.outcome ?? (tried.isFetching ? trying : undefined);
  const willCome = comingIn(tried.data);
  const suspects = lookLikeConsent(list.table);
  const run = () => void load.run({ list, mapping: JSON.parse(settled) });
  return (
    <SpaceBetween size="l">
      {load.state === 'idle' && (
        <Container
          header={
            <Header variant="h2" description={lists.matchHelp}>
              {lists.match}
            </Header>
          }
        >
          <SpaceBetween size="m">
            <ColumnTable table={list.table} choices={choices} choose={choose} />
            {suspects.length > 0 && (
              <Alert type="info" header={lists.noConsent(format.list(suspects))}>
                {lists.noConsentDetail}
              </Alert>
            )}
          </SpaceBetween>
        </Container>
      )}
      <Container
        header={
          <Header variant="h2" description={load.state === 'idle' ? lists.nothingSaved : undefined}>
            {lists.stages[load.state]}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <ProblemAlert
            title={lists.tryFailed}
            error={load.state === 'idle' ? tried.error : null}
            onRetry={() => void tried.refetch()}
          />
          <ProblemAlert title={lists.importFailed} error={load.error} onRetry={run} />
          {shown === undefined && tried.error === null && <Spinner />}
          <Progress
            of={progress}
            isTried={load.outcome === undefined}
            isDone={load.state === 'done'}
          />
          {shown !== undefined && (
            <div className={load.state === 'idle' && !isCurrent ? 'stale' : ''} aria-live="polite">
              <OutcomeTiles outcome={shown} isDone={load.state !== 'idle'} />
            </div>
          )}
          <WayOn load={load} run={run} willCome={isCurrent ? willCome : undefined} />
        </SpaceBetween>
      </Container>
      {shown !== undefined && <RefusedRows list={list} rows={shown.refused} />}
    </SpaceBetween>
  );
};

/** Rows that come in, at least with what stops. */
const comingIn = (outcome: Outcome | undefined): number =>
  ['created', 'exists', 'stopped'].reduce((sum, name) => sum + (outcome?.counts[name] ?? 0), 0);

/** How far checking or importing has come. */
const Progress = ({
  of,
  isTried,
  isDone,
}: {
  readonly of: Outcome | undefined;
  readonly isTried: boolean;
  readonly isDone: boolean;
}) => {
  const { lists } = useWords();
  const format = useFormat();
  if (of === undefined || isDone) return null;
  return (
    <ProgressBar
      label={isTried ? lists.tried : lists.progress}
      value={Math.round((of.done / Math.max(of.total, 1)) * 100)}
      description={lists.progressOf(format.number(of.done), format.number(of.total))}
    />
  );
};

/** What can be done now: load, stop, continue. `willCome` is absent while it is being found out. */
const WayOn = ({
  load,
  run,
  willCome,
}: {
  readonly load: ReturnType<typeof useImport>;
  readonly run: () => void;
  readonly willCome: number | undefined;
}) => {
  const { lists } = useWords();
  const format = useFormat();
  switch (load.state) {
    case 'idle':
      return (
        <Button variant="primary" disabled={(willCome ?? 0) === 0} onClick={run}>
          {lists.import(format.number(willCome ?? 0))}
        </Button>
      );
    case 'going':
      return <Button onClick={load.pause}>{lists.pause}</Button>;
    case 'paused':
      return (
        <SpaceBetween size="s">
          <Button variant="primary" onClick={run}>
            {lists.goOn}
          </Button>
          <Box color="text-body-secondary">{lists.pausedDetail}</Box>
        </SpaceBetween>
      );
    case 'done':
      return <Alert type="success">{lists.doneDetail}</Alert>;
  }
};

/** A half-loaded list can be continued; whoever leaves by accident is asked first. */
const askBeforeLeaving = (isBusy: boolean) => {
  if (!isBusy) return undefined;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
};
