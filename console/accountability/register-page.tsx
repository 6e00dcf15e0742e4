import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { Register } from '../api/schemas.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { useRetention } from '../oversight/retention-page.tsx';
import { ScheduleTable } from '../oversight/schedule-table.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage, useWords } from '../words/words-context.tsx';
import { ControllerTable } from './controller-table.tsx';

/** The register of processing, as the service is: who answers for it, what for, on what, for how long. */
export const RegisterPage = () => {
  const { register } = useWords().accountability;
  const { api, may } = useCaller();
  const { data, error, refetch } = useQuery({
    queryKey: ['register'],
    queryFn: () => dataOf(api.GET('/v1/processing-register')),
  });
  const { data: retention } = useRetention(may('contacts:erase'));
  return (
    <Screen
      title={register.title}
      description={register.description}
      actions={<Button onClick={() => window.print()}>{register.print}</Button>}
    >
      <ProblemAlert title={register.failed} error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Spinner />}
      {data !== undefined && (
        <SpaceBetween size="l">
          <ControllerTable />
          <Purposes register={data} />
          <Activities register={data} />
          <General register={data} />
          {retention !== undefined && <ScheduleTable retention={retention} />}
        </SpaceBetween>
      )}
    </Screen>
  );
};

type Shown = { readonly register: Register };
type Sources = Register['activities'][number]['sources'];

/** On a phone the people it is about come below the purpose, so that the grounds are seen without scrolling. */
const Purposes = ({ register: { purposes } }: Shown) => {
  const narrow = useNarrow();
  const { words, language } = useLanguage();
  const { register } = words.accountability;
  return (
    <Table
      wrapLines
      trackBy="purpose"
      items={purposes}
      header={
        <Header variant="h2" description={register.purposesHelp}>
          {register.purposes}
        </Header>
      }
      columnDefinitions={[
        {
          id: 'purpose',
          header: register.purpose,
          isRowHeader: true,
          minWidth: narrow ? 120 : 180,
          cell: ({ purpose, what, whose }) => (
            <>
              {words.mailings.purposes[purpose]}
              <Box variant="small" display="block" color="text-body-secondary">
                {what[language]}
                {narrow && `: ${whose[language]}`}
              </Box>
            </>
          ),
        },
        ...(narrow
          ? []
          : [
              {
                id: 'whom',
                header: register.whom,
                minWidth: 150,
                cell: ({ whose }: Register['purposes'][number]) => whose[language],
              },
            ]),
        {
          id: 'basis',
          header: register.basis,
          minWidth: narrow ? 150 : 240,
          cell: ({ bases }) =>
            bases.map(({ basis, sources }) => (
              <div key={basis}>
                {register.bases[basis] ?? basis} <Cited sources={sources} />
              </div>
            )),
        },
      ]}
    />
  );
};

/** The law, small, as lawyers of the language cite it. */
const Cited = ({ sources }: { readonly sources: Sources }) => {
  const { language } = useLanguage();
  return (
    <Box variant="small" color="text-body-secondary">
      {sources.map((source) => source[language]).join('; ')}
    </Box>
  );
};

/** What the service measures, and what senders name besides. */
const Activities = ({ register: { activities } }: Shown) => {
  const { words, language } = useLanguage();
  const { register } = words.accountability;
  const { data: senders = [] } = useSenders();
  const own = senders.flatMap(({ legalName, settings }) =>
    (settings?.activities ?? []).map(({ activityId, names }) => ({
      activity: activityId,
      what: `${names[language] ?? Object.values(names)[0]}: ${register.ofSender(legalName)}`,
      sources: [] as Sources,
    })),
  );
  const items = [
    ...activities.map((one) => ({ ...one, what: one.what[language] })),
    ...new Map(own.map((one) => [one.activity, one])).values(),
  ];
  return (
    <Table
      wrapLines
      trackBy="activity"
      items={items}
      header={
        <Header variant="h2" description={register.activitiesHelp}>
          {register.activities}
        </Header>
      }
      columnDefinitions={[
        {
          id: 'activity',
          header: register.activity,
          isRowHeader: true,
          minWidth: 130,
          cell: ({ what }) => what,
        },
        {
          id: 'basis',
          header: register.basis,
          minWidth: 150,
          cell: ({ sources }) => (
            <>
              {register.bases['consent']} <Cited sources={sources} />
            </>
          ),
        },
      ]}
    />
  );
};

/** What holds of every mailing: whose data, which, to whom, where, how it is kept safe. */
const General = ({ register: { entries } }: Shown) => {
  const { words, language } = useLanguage();
  const { register } = words.accountability;
  return (
    <Table
      wrapLines
      trackBy="name"
      items={entryNames.map((name) => ({ name, text: entries[name][language] }))}
      header={<Header variant="h2">{register.general}</Header>}
      columnDefinitions={[
        {
          id: 'name',
          header: register.entry,
          isRowHeader: true,
          minWidth: 110,
          cell: ({ name }) => register.entries[name],
        },
        { id: 'text', header: register.says, minWidth: 170, cell: ({ text }) => text },
      ]}
    />
  );
};

const entryNames = [
  'dataSubjects',
  'personalData',
  'recipients',
  'thirdCountries',
  'timeLimits',
  'security',
] as const;
