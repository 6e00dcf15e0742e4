import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { items } from '../../packages/client/grondslag-client.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { saveCsv } from '../parts/save-file.ts';
import { PageChoice, usePages } from '../parts/use-pages.tsx';
import { useCaller } from '../session/session.tsx';
import { useLanguage } from '../words/words-context.tsx';

/** What became of each contact, in a sentence each, a page at a time. */
export const VerdictTable = ({
  mailingId,
  isRunning,
}: {
  readonly mailingId: string;
  readonly isRunning: boolean;
}) => {
  const { words, language } = useLanguage();
  const { report } = words;
  const { api } = useCaller();
  const [kind, setKind] = useState<Kind | undefined>();
  const { cursor, page } = usePages(`${kind}`);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['mailing', mailingId, 'verdicts', kind, language, cursor],
    enabled: !isRunning,
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(
        api.GET('/v1/mailings/{mailingId}/verdicts', {
          params: {
            path: { mailingId },
            query: defined({
              limit: 50,
              language,
              kind,
              cursor,
            }),
          },
        }),
      ),
  });
  const save = useMutation({
    mutationFn: async () => {
      const rows: (readonly string[])[] = [[report.who, report.what, report.why]];
      const paged = items((next) =>
        api.GET('/v1/mailings/{mailingId}/verdicts', {
          params: {
            path: { mailingId },
            query: defined({ limit: 100, language, kind, ...next }),
          },
        }),
      );
      for await (const { contactId, verdict, explanation, reasons } of paged)
        rows.push([contactId, report[verdict], explanation ?? reasons.join(', ')]);
      saveCsv(`${mailingId}.csv`, rows);
    },
  });
  if (isRunning) return null;
  return (
    <>
      <ProblemAlert title={report.notSaved} error={save.error} />
      <ProblemAlert title={report.verdictsFailed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="contactId"
        loading={data === undefined && error === null}
        loadingText={report.loading}
        items={data?.items ?? []}
        header={
          <Header
            variant="h2"
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button iconName="download" loading={save.isPending} onClick={() => save.mutate()}>
                  {report.save}
                </Button>
                <Select
                  ariaLabel={report.show}
                  selectedOption={{
                    value: kind ?? 'all',
                    label: kind === undefined ? report.all : report[kind],
                  }}
                  options={[
                    { value: 'all', label: report.all },
                    ...kinds.map((value) => ({ value, label: report[value] })),
                  ]}
                  onChange={({ detail }) =>
                    setKind(kinds.find((each) => each === detail.selectedOption.value))
                  }
                />
              </SpaceBetween>
            }
          >
            {report.perPerson}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'who',
            header: report.who,
            isRowHeader: true,
            cell: ({ contactId }) => contactId,
            width: 140,
          },
          { id: 'what', header: report.what, cell: ({ verdict }) => report[verdict], width: 160 },
          {
            id: 'why',
            header: report.why,
            cell: ({ explanation, reasons }) => (
              <details className="why">
                <summary>{explanation ?? reasons.join(', ')}</summary>
              </details>
            ),
            minWidth: 260,
          },
        ]}
        pagination={<PageChoice page={page(isPlaceholderData ? undefined : data?.next)} />}
        empty={report.nobody}
      />
    </>
  );
};

const kinds = ['accepted', 'denied', 'refused', 'unknown'] as const;
type Kind = (typeof kinds)[number];
