import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { dateOrders } from '../../shared/lists/read-moment.ts';
import type { Table as ListTable } from '../../shared/lists/read-table.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { languages, useWords } from '../words/words-context.tsx';
import { type Choices, meanings, roles } from './column-choices.ts';

/** Which column is what, and what holds for rows that do not say it. */
export const ColumnTable = ({
  table,
  choices,
  choose,
}: {
  readonly table: ListTable;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}) => {
  const { lists } = useWords();
  const isNarrow = useNarrow();
  const [first] = table.rows;
  const becomes = (column: string, value: string | undefined) =>
    choose({
      ...choices,
      columns: { ...choices.columns, [column]: meanings.find((one) => one === value) },
    });
  return (
    <SpaceBetween size="m">
      <Table
        variant="embedded"
        wrapLines
        trackBy={({ column }) => column}
        items={table.columns.map((column, index) => ({ column, cell: first?.cells[index] ?? '' }))}
        columnDefinitions={[
          {
            id: 'column',
            header: lists.column,
            isRowHeader: true,
            cell: ({ column, cell }) => (
              <>
                {column}
                {isNarrow && (
                  <Box variant="small" display="block" color="text-body-secondary">
                    {cell || '–'}
                  </Box>
                )}
              </>
            ),
          },
          // On a phone the use of a column is shown beside its name.
          ...(isNarrow
            ? []
            : [
                {
                  id: 'first',
                  header: lists.firstRow,
                  cell: ({ cell }: ColumnLine) => cell || '–',
                },
              ]),
          {
            id: 'becomes',
            header: lists.becomes,
            minWidth: isNarrow ? 130 : 180,
            cell: ({ column }) => {
              const meaning = choices.columns[column];
              return (
                <Select
                  ariaLabel={lists.becomesOf(column)}
                  selectedOption={{
                    value: meaning ?? '',
                    label: meaning === undefined ? lists.notUsed : lists.meanings[meaning],
                  }}
                  options={[
                    { value: '', label: lists.notUsed },
                    ...meanings.map((value) => ({ value, label: lists.meanings[value] })),
                  ]}
                  onChange={({ detail }) => becomes(column, detail.selectedOption.value)}
                />
              );
            },
          },
        ]}
      />
      <Defaults choices={choices} choose={choose} />
    </SpaceBetween>
  );
};

type ColumnLine = { readonly column: string; readonly cell: string };

const Defaults = ({
  choices,
  choose,
}: {
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}) => {
  const words = useWords();
  const { lists } = words;
  const set = (change: Partial<Choices>) => choose({ ...choices, ...change });
  const { language, country, role, service, dateOrder } = choices;
  return (
    <div className="filters">
      <FormField label={lists.language} description={lists.otherwise}>
        <Select
          selectedOption={{ value: language, label: words.languages[language] }}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={({ detail }) =>
            set({
              language: languages.find((one) => one === detail.selectedOption.value) ?? language,
            })
          }
        />
      </FormField>
      <FormField label={lists.country} description={lists.countryHelp}>
        <Input
          value={country}
          autoComplete={false}
          onChange={({ detail }) => set({ country: detail.value.trim().toUpperCase().slice(0, 2) })}
        />
      </FormField>
      <FormField label={lists.role} description={lists.roleHelp}>
        <Select
          selectedOption={{
            value: role ?? '',
            label: role === undefined ? lists.noRole : (words.people.roles[role] ?? role),
          }}
          options={[
            { value: '', label: lists.noRole },
            ...roles.map((value) => ({ value, label: words.people.roles[value] ?? value })),
          ]}
          onChange={({ detail }) =>
            set({ role: roles.find((one) => one === detail.selectedOption.value) })
          }
        />
      </FormField>
      {role !== undefined && (
        <FormField label={lists.service} description={lists.serviceHelp}>
          <Input
            value={service}
            autoComplete={false}
            onChange={({ detail }) => set({ service: detail.value })}
          />
        </FormField>
      )}
      <FormField label={lists.dates} description={lists.datesHelp}>
        <Select
          selectedOption={{
            value: dateOrder ?? '',
            label: dateOrder === undefined ? lists.dateAsIs : lists.dateOrders[dateOrder],
          }}
          options={[
            { value: '', label: lists.dateAsIs },
            ...dateOrders.map((value) => ({ value, label: lists.dateOrders[value] })),
          ]}
          onChange={({ detail }) =>
            set({ dateOrder: dateOrders.find((one) => one === detail.selectedOption.value) })
          }
        />
      </FormField>
    </div>
  );
};
