import type { Context } from 'hono';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { completeMapping } from '../../../shared/lists/complete-mapping.ts';
import { decodeList } from '../../../shared/lists/decode-list.ts';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import { ListFileError, readTable, type Table } from '../../../shared/lists/read-table.ts';
import { type ListedRow, rowReader, textReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';
import { decodeBytes } from '../../runtime/decode-bytes.ts';
import { fieldErrors } from '../../runtime/http/field-errors.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import { type FieldError, ProblemError } from '../../runtime/http/problem.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CsvQuery, csvQuery, type ImportRowResult } from './import-schema.ts';
import type { ListTaker } from './list-taker.ts';
import { noteNothing, progressOf } from './note-progress.ts';
import { sharedProofsOf } from './own-proof.ts';
import { requireEvidenceRight } from './require-import-right.ts';
import { takeInTime } from './take-in-time.ts';
import { countOutcomes, type ListOrigin } from './take-rows.ts';

/**
 * Takes a CSV file: reads it by the mapping, hands its rows to `takeRows` and reports on each. It
 * stops in time to answer, and then says with which row the same call continues.
 */
export const csvImport =
  (takerFor: (isDry: boolean) => ListTaker, tools: Pick<Dependencies, 'imports' | 'now'>) =>
  async (c: Context<HttpEnv>, from: Pick<ListOrigin, 'importer' | 'recordedBy'>) => {
    const query = queryOf(c);
    const isDry = query.dryRun === 'true';
    const { take, concluded } = takerFor(isDry);
    const table = tableOf(new Uint8Array(await c.req.arrayBuffer()));
    const mapping = mappingFor(table, query);
    requireEvidenceRight(c, mapping);
    const read = rowReader(table.columns, mapping);
    const results: ImportRowResult[] = [];
    const { importId, rowsBefore } = query;
    const first = Math.max(0, (query.firstRow ?? rowsBefore) - rowsBefore);
    const total = table.rows.length;
    const list = { ...from, importId, adds: mapping.adds, sharedProofs: proofsIn(table, mapping) };
    const rowsInAll = Math.max(query.listRows ?? 0, rowsBefore + total);
    const note = isDry ? noteNothing : progressOf(tools, { ...from, importId, rowsInAll });
    await note(rowsBefore + first);
    const parts = { first, total, endOf: (row: number) => row + rowsTogether };
    const next = await takeInTime(parts, tools.now, async (start, end) => {
      const rows = table.rows
        .slice(start, end)
        .map((one) => read({ ...one, row: rowsBefore + one.row }));
      results.push(...(await taken(take, rows, list)));
    });
    await note(rowsBefore + next);
    return c.json(
      defined({
        counts: countOutcomes(results),
        ...(await concluded(results, c)),
        totalRows: total,
        mapping,
        nextRow: next >= total ? undefined : rowsBefore + next,
      }),
    );
  };

/** The proofs of a file that several addresses share: they are told from all its rows, not from a part. */
const proofsIn = (
  { columns, rows }: Table,
  { fields, consent }: ListMapping,
): ReadonlySet<string> => {
  const textOf = textReader(columns);
  return consent?.upstreamProof === undefined
    ? new Set()
    : sharedProofsOf(
        rows.map(({ cells }) => ({
          email: textOf(cells, fields.email),
          consents: [{ upstreamProof: textOf(cells, consent.upstreamProof) }],
        })),
      );
};

type TakeRows = ListTaker['take'];

/** Rows between two looks at the clock; customers and their users in one list find each other. */
const rowsTogether = 250;

const queryOf = (c: Context<HttpEnv>): CsvQuery => {
  const parsed = csvQuery.safeParse(c.req.query());
  if (parsed.success) return parsed.data;
  throw new ProblemError('invalid-request', { errors: fieldErrors(parsed.error, 'query') });
};

const tableOf = (bytes: Uint8Array): Table => {
  const { text } = decodeList(bytes, decodeBytes);
  // A gateway that took the file for UTF-8 has already put this in place of what it could not read.
  if (text.includes('\ufffd'))
    throw refused('the file is not UTF-8: save it as "CSV UTF-8", or send it as `application/csv`');
  try {
    return readTable(text);
  } catch (error) {
    if (error instanceof ListFileError) throw refused(`line ${error.line}: ${error.message}`);
    throw error;
  }
};

const refused = (message: string): ProblemError =>
  new ProblemError('invalid-request', { errors: [{ pointer: '', in: 'body', message }] });

/** What the columns say by themselves, completed and overruled by what the caller says. */
const mappingFor = (table: Table, { mapping }: CsvQuery): ListMapping => {
  const complete = completeMapping(suggestMapping(table), mapping);
  const named = [
    ...Object.entries(complete.fields).map(([name, source]) => [`fields/${name}`, source] as const),
    ...(['attributes', 'consent', 'relation'] as const).flatMap((part) =>
      Object.entries(complete[part] ?? {}).map(
        ([name, source]) => [`${part}/${name}`, source] as const,
      ),
    ),
    ...(complete.stops ?? []).map((stop, index) => [`stops/${index}`, stop] as const),
  ];
  const errors = named.flatMap(([place, source]): FieldError[] =>
    'value' in source || table.columns.includes(source.column)
      ? []
      : [
          {
            pointer: `/mapping/${place}/column`,
            in: 'query',
            message: `the file has no such column; it has ${listed(table.columns)}`,
          },
        ],
  );
  if (complete.fields.email === undefined)
    errors.push({
      pointer: '/mapping/fields/email',
      in: 'query',
      message: `no column of addresses was found; say which of ${listed(table.columns)} it is`,
    });
  if (errors.length > 0) throw new ProblemError('invalid-request', { errors });
  return complete;
};

const listed = (columns: readonly string[]): string =>
  columns
    .slice(0, 30)
    .map((name) => `\`${name.slice(0, 40)}\``)
    .join(', ');

/** Hands over the rows that can be, and reports on all of them by their number in the file. */
const taken = async (
  takeRows: TakeRows,
  rows: readonly ListedRow[],
  from: Omit<ListOrigin, 'firstRow'>,
): Promise<readonly ImportRowResult[]> => {
  const [first] = rows;
  if (first === undefined) return [];
  // A row without a body keeps its place, so that every row is recorded under its own number.
  const bodies = rows.map(({ body }) => body ?? null);
  const sent = await takeRows(bodies, { ...from, firstRow: first.row });
  return sent.flatMap((result, index) => {
    const listed = rows[index];
    if (listed === undefined) return [];
    const { row, line, body, faults, notes } = listed;
    const errors = [
      ...faults.map(asError(row)),
      ...(body === undefined ? [] : renumbered(result, row)),
    ];
    const noted = notes.map(asError(row));
    const { errors: _, ...rest } = result;
    return {
      ...rest,
      row,
      line,
      ...(errors.length === 0 ? {} : { errors }),
      ...(noted.length === 0 ? {} : { notes: [...(rest.notes ?? []), ...noted] }),
    };
  });
};

const asError =
  (row: number) =>
  ({ column, message }: ListedRow['faults'][number]): FieldError => ({
    pointer: `/rows/${row}`,
    in: 'body',
    message: column === '' ? message : `column \`${column.slice(0, 60)}\`: ${message}`,
  });

const renumbered = ({ errors }: ImportRowResult, row: number): readonly FieldError[] =>
  (errors ?? []).map((error) => ({
    ...error,
    pointer: error.pointer.replace(/^\/rows\/\d+/, `/rows/${row}`),
  }));
