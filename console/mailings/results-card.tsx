import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** What came of a mailing afterwards: sums that name nobody, opens and clicks of those who granted them. */
export const ResultsCard = ({ mailingId }: { readonly mailingId: string }) => {
  const { results } = useWords().oversight;
  const { api } = useCaller();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['mailing', mailingId, 'results'],
    queryFn: () =>
      dataOf(api.GET('/v1/mailings/{mailingId}/report', { params: { path: { mailingId } } })),
  });
  const lines =
    data === undefined
      ? []
      : rows.flatMap((id) => {
          const share = data[id];
          return share === undefined ? [] : [{ id, ...share }];
        });
  return (
    <Container header={<Header variant="h2">{results.title}</Header>}>
      <SpaceBetween size="m">
        <ProblemAlert title={results.failed} error={error} onRetry={() => void refetch()} />
        <Table
          variant="embedded"
          wrapLines
          trackBy="id"
          items={lines}
          columnDefinitions={[
            {
              id: 'what',
              header: results.what,
              isRowHeader: true,
              cell: ({ id }) => results.rows[id],
            },
            { id: 'count', header: results.count, cell: ({ count }) => format.number(count) },
            {
              id: 'of',
              header: results.of,
              cell: ({ count, of }) =>
                of === 0 ? '–' : `${format.percent(count / of)} (${format.number(of)})`,
            },
          ]}
        />
        {data !== undefined && (
          <Box color="text-body-secondary">
            {data.opened === undefined && data.clicked === undefined
              ? results.notMeasured
              : results.measured(
                  format.number((data.opened ?? data.clicked)?.of ?? 0),
                  format.number(data.accepted),
                  format.number((data.opened ?? data.clicked)?.byMachineOnly ?? 0),
                )}
          </Box>
        )}
        {data?.clicked !== undefined && data.clicked.links.length > 0 && (
          <Table
            variant="embedded"
            wrapLines
            trackBy={({ number }) => String(number)}
            items={data.clicked.links}
            columnDefinitions={[
              {
                id: 'link',
                header: results.link,
                isRowHeader: true,
                cell: ({ address }) => address,
              },
              { id: 'count', header: results.count, cell: ({ count }) => format.number(count) },
            ]}
          />
        )}
      </SpaceBetween>
    </Container>
  );
};

const rows = [
  'delivered',
  'bounced',
  'refused',
  'complained',
  'stopped',
  'opened',
  'clicked',
] as const;
