import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useLocation } from 'wouter';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Screen } from '../../parts/screen.tsx';
import { PageChoice } from '../../parts/use-pages.tsx';
import { useCaller } from '../../session/session.tsx';
import { useWords } from '../../words/words-context.tsx';
import { MailingFilters } from './mailing-filters.tsx';
import { useMailingColumns } from './use-mailing-columns.tsx';
import { useMailings } from './use-mailings.ts';

/** What is under way: the mailings of a sender, by state and name, a page at a time. */
export const MailingsPage = () => {
  const { mailings: words } = useWords();
  const { may } = useCaller();
  const [, navigate] = useLocation();
  const columns = useMailingColumns();
  const list = useMailings();
  const { filters, page } = list;
  return (
    <Screen
      title={words.title}
      description={words.description}
      actions={
        may('mailings:write') && (
          <Button variant="primary" onClick={() => navigate('/mailings/new')}>
            {words.create}
          </Button>
        )
      }
    >
      <ProblemAlert title={words.failed} error={list.error} onRetry={list.again} />
      <Table
        columnDefinitions={columns}
        items={[...list.items]}
        trackBy="mailingId"
        wrapLines
        loading={list.isLoading}
        loadingText={words.loading}
        header={
          <Header variant="h2">
            {filters.state === undefined ? words.all : words.states[filters.state]}
          </Header>
        }
        filter={<MailingFilters filters={filters} senders={list.senders} />}
        pagination={<PageChoice page={page} />}
        empty={
          <Box textAlign="center" padding="l">
            <SpaceBetween size="s">
              <div>{filters.isNarrowing ? words.noneFiltered : words.none}</div>
              {filters.isNarrowing && <Button onClick={filters.clear}>{words.clearFilters}</Button>}
            </SpaceBetween>
          </Box>
        }
      />
    </Screen>
  );
};
