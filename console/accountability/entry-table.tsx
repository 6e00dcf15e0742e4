import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { AuditEntry } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { saveCsv } from '../parts/save-file.ts';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { PageChoice, usePages } from '../parts/use-pages.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useRoleNames } from './use-role-names.ts';

/** Each look at personal data and each change of some days, by whom and about whom. */
export const EntryTable = ({ asked, ask }: Asking) => {
  const { audit } = useWords().accountability;
  const { data, error, isFetching, isPlaceholderData, refetch, page } = useEntries(asked);
  const items = data?.items ?? [];
  const columns = useColumns();
  return (
    <>
      <ProblemAlert title={audit.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="auditId"
        loading={data === undefined && error === null}
        loadingText={audit.loading}
        items={items}
        header={
          <Header
            variant="h2"
            description={audit.entriesHelp}
            actions={
              <Button
                iconName="download"
                disabled={items.length === 0}
                onClick={() => saveCsv(`${audit.file}.csv`, csvOf(items))}
              >
                {audit.save}
              </Button>
            }
          >
            {audit.entries}
          </Header>
        }
        filter={<Filter key={JSON.stringify(asked)} asked={asked} ask={ask} isBusy={isFetching} />}
        columnDefinitions={columns}
        pagination={<PageChoice page={page(isPlaceholderData ? undefined : data?.next)} />}
        empty={audit.none}
      />
    </>
  );
};

/** What is asked for; who and about whom may be left empty. */
export type Asked = {
  readonly day: string;
  readonly until: string;
  readonly caller: string;
  readonly contactId: string;
};

/** What everybody did since midnight. */
export const ofToday = (): Asked => {
  const day = new Date().toISOString().slice(0, 10);
  return { day, until: day, caller: '', contactId: '' };
};

type Asking = { readonly asked: Asked; readonly ask: (asked: Asked) => void };

const useEntries = ({ day, until, caller, contactId }: Asked) => {
  const { api } = useCaller();
  const { cursor, page } = usePages([day, until, caller, contactId].join('\n'));
  const listed = useQuery({
    queryKey: ['audit', day, until, caller, contactId, cursor],
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: () =>
      dataOf(
        api.GET('/v1/audit', {
          params: {
            query: defined({
              limit: 50,
              day: day === '' ? undefined : day,
              until: until === '' ? undefined : until,
              caller: caller === '' ? undefined : caller,
              contactId: contactId === '' ? undefined : contactId,
              cursor,
            }),
          },
        }),
      ),
  });
  return { ...listed, page };
};

/** Asks once it is said to, and not with every letter. */
const Filter = ({ asked, ask, isBusy }: Asking & { readonly isBusy: boolean }) => {
  const { audit } = useWords().accountability;
  const [said, set] = useState(asked);
  const change = (more: Partial<Asked>) => set({ ...said, ...more });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask({ ...said, caller: said.caller.trim(), contactId: said.contactId.trim() });
      }}
    >
      <div className="filters">
        <FormField label={audit.from}>
          <DatePicker
            value={said.day}
            placeholder="YYYY/MM/DD"
            onChange={({ detail }) => change({ day: detail.value })}
          />
        </FormField>
        <FormField label={audit.until}>
          <DatePicker
            value={said.until}
            placeholder="YYYY/MM/DD"
            onChange={({ detail }) => change({ until: detail.value })}
          />
        </FormField>
        <FormField label={audit.byWhom}>
          <Input
            value={said.caller}
            autoComplete={false}
            onChange={({ detail }) => change({ caller: detail.value })}
          />
        </FormField>
        <FormField label={audit.ofWhom}>
          <Input
            value={said.contactId}
            autoComplete={false}
            onChange={({ detail }) => change({ contactId: detail.value })}
          />
        </FormField>
        <div>
          <Button formAction="submit" loading={isBusy}>
            {audit.show}
          </Button>
        </div>
      </div>
    </form>
  );
};

const useColumns = () => {
  const { audit } = useWords().accountability;
  const format = useFormat();
  const rolesIn = useRoleNames();
  return [
    {
      id: 'when',
      header: audit.when,
      minWidth: 130,
      cell: ({ at }: AuditEntry) => format.moment(at),
    },
    {
      id: 'who',
      header: audit.who,
      isRowHeader: true,
      minWidth: 140,
      cell: ({ caller, roles }: AuditEntry) => (
        <>
          {caller.id}
          <Box variant="small" display="block" color="text-body-secondary">
            {rolesIn(roles)}
          </Box>
        </>
      ),
    },
    { id: 'what', header: audit.what, minWidth: 180, cell: What },
    { id: 'whose', header: audit.whose, minWidth: 130, cell: Whose },
  ];
};

/** In words what was seen or changed, and small the route that did it. */
const What = ({ kind, route, ids, goesOnWith, purpose }: AuditEntry) => {
  const { audit } = useWords().accountability;
  const area = /^\w+ \/v1\/([\w-]+)/.exec(route)?.[1] ?? route;
  const { contactId: _, ...others } = ids;
  return (
    <>
      {audit.acts[kind]}: {audit.areas[area] ?? area}
      {purpose !== undefined && <div>{audit.purpose(purpose)}</div>}
      <Box variant="small" display="block" color="text-body-secondary">
        {goesOnWith === undefined ? [route, ...Object.values(others)].join(' · ') : audit.goesOn}
      </Box>
    </>
  );
};

const mostNamed = 5;

/** Those whose data it was: some by id with the way to the person, the rest by count. */
const Whose = ({ contactIds }: AuditEntry) => {
  const { audit } = useWords().accountability;
  const follow = useFollow();
  const format = useFormat();
  if (contactIds.length === 0) return '–';
  const more = contactIds.length - mostNamed;
  return (
    <div className="stack">
      {contactIds.slice(0, mostNamed).map((id) => (
        <div key={id}>
          <Link href={hrefOf(`/people/${id}`)} onFollow={follow}>
            {id}
          </Link>
        </div>
      ))}
      {more > 0 && <div>{audit.others(format.number(more))}</div>}
    </div>
  );
};

const csvOf = (entries: readonly AuditEntry[]): readonly (readonly string[])[] => [
  ['at', 'caller', 'roles', 'kind', 'route', 'ids', 'contactIds', 'purpose'],
  ...entries.map(({ at, caller, roles, kind, route, ids, contactIds, purpose }) => [
    at,
    caller.id,
    roles.join(' '),
    kind,
    route,
    Object.values(ids).join(' '),
    contactIds.join(' '),
    purpose ?? '',
  ]),
];
