import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { AuditCaller } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { Asked } from './entry-table.tsx';
import { useRoleNames } from './use-role-names.ts';

/** Who works here, who of them may have left, and whose roles undo the four eyes; those stand first. */
export const CallerTable = ({ onChoose }: { readonly onChoose: (asked: Asked) => void }) => {
  const { audit } = useWords().accountability;
  const { api } = useCaller();
  const format = useFormat();
  const rolesIn = useRoleNames();
  const { data, error, refetch } = useQuery({
    queryKey: ['audit', 'callers'],
    queryFn: () => dataOf(api.GET('/v1/audit/callers')),
  });
  const items = (data?.items ?? []).toSorted((a, b) => b.findings.length - a.findings.length);
  const toMind = items.filter(({ findings }) => findings.length > 0);
  return (
    <SpaceBetween size="m">
      <ProblemAlert title={audit.failed} error={error} onRetry={() => void refetch()} />
      {toMind.length > 0 && (
        <Alert type="warning" header={audit.attention(format.number(toMind.length))}>
          {audit.attentionDetail}
        </Alert>
      )}
      <Table
        wrapLines
        trackBy={keyOf}
        loading={data === undefined && error === null}
        loadingText={audit.loading}
        items={items}
        header={
          <Header
            variant="h2"
            counter={`(${format.number(items.length)})`}
            description={data && audit.callersHelp(format.day(data.since))}
          >
            {audit.callers}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'who',
            header: audit.who,
            isRowHeader: true,
            minWidth: 170,
            cell: ({ caller: { id, kind }, firstSeen, lastSeen }) => (
              <>
                <Button
                  variant="inline-link"
                  ariaLabel={audit.showOf(id)}
                  onClick={() =>
                    onChoose({ day: firstSeen, until: lastSeen, caller: id, contactId: '' })
                  }
                >
                  {id}
                </Button>
                <Box variant="small" display="block" color="text-body-secondary">
                  {kind in audit.kinds ? audit.kinds[kind as 'jwt'] : kind}
                </Box>
              </>
            ),
          },
          {
            id: 'mind',
            header: audit.mind,
            minWidth: 190,
            cell: (one) => <Findings of={one} />,
          },
          { id: 'roles', header: audit.roles, minWidth: 120, cell: ({ roles }) => rolesIn(roles) },
          {
            id: 'last',
            header: audit.lastSeen,
            minWidth: 150,
            cell: ({ firstSeen, lastSeen, days }) => (
              <>
                {format.day(lastSeen)}
                <Box variant="small" display="block" color="text-body-secondary">
                  {audit.since(format.day(firstSeen), days)}
                </Box>
              </>
            ),
          },
        ]}
        empty={audit.nobody}
      />
    </SpaceBetween>
  );
};

const keyOf = ({ caller: { kind, id } }: AuditCaller): string => `${kind} ${id}`;

const Findings = ({ of: { findings } }: { readonly of: AuditCaller }) => {
  const { audit } = useWords().accountability;
  if (findings.length === 0) return <>{audit.fine}</>;
  return (
    <>
      {findings.map((finding) => (
        <div key={finding}>
          <StatusIndicator type="warning">{audit.findings[finding]}</StatusIndicator>
          <Box variant="small" display="block" color="text-body-secondary">
            {audit.findingsMean[finding]}
          </Box>
        </div>
      ))}
    </>
  );
};
