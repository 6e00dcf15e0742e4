import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { Retention } from '../api/schemas.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** How long each kind of record is kept, and why, as the service carries it out. */
export const ScheduleTable = ({ retention: { schedule } }: { readonly retention: Retention }) => {
  const { retention } = useWords().oversight;
  const format = useFormat();
  const dayWords = (days: number | undefined): string => {
    if (days === undefined) return '';
    return days === 1 ? retention.oneDay : retention.days(format.number(days));
  };
  const term = ({ months, days, from }: Retention['schedule'][number]) =>
    [
      months === undefined ? '' : retention.months(format.number(months)),
      dayWords(days),
      from === undefined ? '' : retention.from(from),
    ]
      .filter((part) => part !== '')
      .join(' ');
  return (
    <Table
      wrapLines
      trackBy="kind"
      items={schedule}
      header={
        <Header variant="h2" description={retention.scheduleHelp}>
          {retention.schedule}
        </Header>
      }
      columnDefinitions={[
        {
          id: 'what',
          header: retention.what,
          isRowHeader: true,
          minWidth: 160,
          // The register of processing is written in English, as the service has it.
          cell: ({ what }) => <span lang="en">{what}</span>,
        },
        { id: 'term', header: retention.term, minWidth: 140, cell: (rule) => term(rule) || '–' },
        {
          id: 'why',
          header: retention.why,
          minWidth: 160,
          cell: ({ why }) => <span lang="en">{why}</span>,
        },
        { id: 'by', header: retention.by, minWidth: 120, cell: ({ by }) => retention.means[by] },
      ]}
    />
  );
};
