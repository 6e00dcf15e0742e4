import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import type { components, GrondslagClient } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { added, type Counts } from '../counts.ts';
import { type ImportProgress, writeProgress } from './import-progress.ts';
import type { ListFile } from './list-file.ts';
import { defaultLimits, type Part, type PartLimits, partsOf } from './parts.ts';
import type { RefusedRow } from './refused-rows.ts';

/**
 * Sends a list part by part, in its order, so that of two rows with one address the first counts.
 * What was answered for is noted after each answer: a run that is killed goes on there, and rows
 * that are sent twice are recorded once, under their number in the list.
 */
export const sendList = async (
  tools: SendTools,
  list: ListFile,
  start: ImportProgress,
): Promise<ImportProgress> => {
  let progress = start;
  for await (const part of partsOf(list, start.nextRow, tools.limits ?? defaultLimits)) {
    let nextRow: number | undefined = part.rowsBefore;
    while (nextRow !== undefined) {
      const result: ImportResult = await sendPart(tools, start.importId, part, nextRow);
      const refused = result.rows.flatMap((row) => refusedOf(row, part));
      tools.onRefused(refused);
      const reached = result.nextRow ?? part.rowsBefore + part.cells.length;
      progress = {
        ...progress,
        nextRow: reached,
        refused: progress.refused + refused.length,
        counts: added(progress.counts, result.counts),
        consents: added(progress.consents, consentsOf(result)),
      };
      if (tools.progressFile !== undefined) writeProgress(tools.progressFile, progress);
      tools.onAnswer?.(result);
      nextRow = result.nextRow;
      tools.onProgress(progress, part.read);
    }
  }
  return progress;
};

export type SendTools = {
  readonly client: GrondslagClient;
  readonly mapping: ListMapping;
  /** Where it is noted how far the list is; nowhere, of a dry run. */
  readonly progressFile?: string;
  readonly isDryRun?: true;
  readonly onAnswer?: (result: ImportResult) => void;
  readonly limits?: PartLimits;
  readonly onRefused: (rows: readonly RefusedRow[]) => void;
  /** `read`: how much of the text of the list was sent by now, in bytes. */
  readonly onProgress: (progress: ImportProgress, read: number) => void;
};

export type ImportResult = components['schemas']['ImportResult'];

const sendPart = (
  { client, mapping, isDryRun }: SendTools,
  importId: string,
  { rowsBefore, text }: Part,
  firstRow: number,
): Promise<ImportResult> =>
  answered(
    client.POST('/v1/contacts/import', {
      params: {
        query: {
          importId,
          rowsBefore,
          firstRow,
          mapping: JSON.stringify(mapping),
          ...(isDryRun === undefined ? {} : { dryRun: 'true' }),
        },
      },
      headers: { 'content-type': 'text/csv' },
      body: text as never,
      bodySerializer: (body) => body as unknown as string,
    }),
  );

/** Outcomes that need nobody's attention. */
const fine: ReadonlySet<string> = new Set(['created', 'exists', 'stopped']);

const refusedOf = (
  { row, outcome, reason, errors = [] }: ImportResult['rows'][number],
  { rowsBefore, cells }: Part,
): readonly RefusedRow[] =>
  fine.has(outcome) && errors.length === 0
    ? []
    : [
        {
          row,
          outcome,
          cells: cells[row - rowsBefore] ?? [],
          why: [...(reason === undefined ? [] : [reason]), ...errors.map(wordsOf)].join('; '),
        },
      ];

const wordsOf = ({ pointer, message }: { readonly pointer: string; readonly message: string }) => {
  const field = pointer.replace(/^\/rows\/\d+\/?/, '');
  return field === '' ? message : `${field}: ${message}`;
};

/** How the consents of the rows stand: one that proves nothing is `unproven`. */
const consentsOf = ({ rows }: ImportResult): Counts => {
  const counts: Record<string, number> = {};
  for (const { consents } of rows)
    for (const status of (consents ?? []) as readonly (string | null)[])
      if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
