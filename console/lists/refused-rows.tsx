import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { ImportedRow } from '../api/schemas.ts';
import { saveCsv } from '../parts/save-file.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { ListFile } from './list-file.ts';

/** Rows that do not come in, or not with all that they say: why, and what to do. */
export const RefusedRows = ({
  list,
  rows,
}: {
  readonly list: ListFile;
  readonly rows: readonly ImportedRow[];
}) => {
  const { lists } = useWords();
  const format = useFormat();
  const [page, go] = useState(1);
  const { columns, rows: cells } = list.table;
  const firstLine = list.table.hasHeader ? 2 : 1;
  const why = ({ outcome, errors = [] }: ImportedRow) =>
    errors.length === 0
      ? [lists.outcomes[outcome] ?? outcome]
      : errors.map(({ message }) => message);
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  return (
    <Table
      wrapLines
      trackBy={({ row }) => String(row)}
      items={shown}
      header={
        <Header
          variant="h2"
          counter={`(${format.number(rows.length)})`}
          actions={
            <Button
              iconName="download"
              disabled={rows.length === 0}
              onClick={() =>
                saveCsv(`${lists.refusedFile}.csv`, [
                  [...columns, lists.why],
                  ...rows.map((one) => [...(cells[one.row]?.cells ?? []), why(one).join('; ')]),
                ])
              }
            >
              {lists.saveRefused}
            </Button>
          }
        >
          {lists.refused}
        </Header>
      }
      pagination={
        pages > 1 && (
          <Pagination
            currentPageIndex={page}
            pagesCount={pages}
            onChange={({ detail }) => go(detail.currentPageIndex)}
          />
        )
      }
      columnDefinitions={[
        {
          id: 'row',
          header: lists.row,
          width: 90,
          cell: ({ row }) => format.number(cells[row]?.line ?? row + firstLine),
        },
        {
          id: 'what',
          header: lists.what,
          isRowHeader: true,
          minWidth: 160,
          cell: ({ row }) =>
            cells[row]?.cells.find((cell) => cell.includes('@')) ?? cells[row]?.cells[0] ?? '',
        },
        {
          id: 'why',
          header: lists.why,
          minWidth: 200,
          cell: (one) => (
            <>
              {why(one).map((line) => (
                <div key={line}>{line}</div>
              ))}
              <Box variant="small" color="text-body-secondary">
                {lists.remedies[one.outcome]}
              </Box>
            </>
          ),
        },
      ]}
      empty={lists.noneRefused}
    />
  );
};

const perPage = 25;
