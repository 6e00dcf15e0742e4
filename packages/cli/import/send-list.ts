import { defined } from '../../../shared/kernel/object/defined.ts';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import type { components, GrondslagClient } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { added, type Counts } from '../counts.ts';
import { type ImportProgress, writeProgress } from './import-progress.ts';
import type { ListFile } from './list-file.ts';
import { commonNotes, countNotes } from './list-notes.ts';
import { defaultLimits, type Part, type PartLimits, partsOf } from './parts.ts';
import type { RefusedRow } from './refused-rows.ts';

/**
 * Sends a list in parts, a few at once. What was answered for is noted in the order of the list: a run
 * that is killed continues there, and rows that are sent twice are recorded once, under their number.
 */
export const sendList = async (
  tools: SendTools,
  list: ListFile,
  start: ImportProgress,
): Promise<ImportProgress> => {
  let progress = start;
  const note = async ({ part, answers }: Sent): Promise<void> => {
    for (const result of answers) {
      const refused = result.rows.flatMap((row) => refusedOf(row, part));
      tools.onRefused(refused);
      progress = {
        ...progress,
        nextRow: result.nextRow ?? part.rowsBefore + part.cells.length,
        refused: progress.refused + refused.length,
        counts: added(progress.counts, result.counts),
        consents: added(progress.consents, consentsOf(result)),
        notes: commonNotes(added(progress.notes ?? {}, notesOf(result.rows)), 100),
      };
      if (tools.progressFile !== undefined) writeProgress(tools.progressFile, progress);
      tools.onAnswer?.(result);
    }
    tools.onProgress(progress, part.read);
  };
  const underWay: Promise<Sent>[] = [];
  for await (const part of partsOf(list, start.nextRow, tools.limits ?? defaultLimits)) {
    const sent = sendWhole(tools, start.importId, part);
    // It is told when its turn comes, or never: after one that failed.
    sent.catch(() => undefined);
    underWay.push(sent);
    if (underWay.length >= atOnce(tools)) await note(await (underWay.shift() as Promise<Sent>));
  }
  for (const sent of underWay) await note(await sent);
  return progress;
};

type Sent = { readonly part: Part; readonly answers: readonly ImportResult[] };

/**
 * Several parts under way where that is safe: of contacts with one address the lowest row counts,
 * however they arrive. A user needs its customer to be there, and of two relations with one id the
 * first stays.
 */
const atOnce = ({ mapping: { adds, relation }, isDryRun }: SendTools): number =>
  adds === 'relations' || relation?.customerId !== undefined || isDryRun === true ? 1 : 3;

/** A call takes as many rows as it has time for: until it took all of them. */
const sendWhole = async (tools: SendTools, importId: string, part: Part): Promise<Sent> => {
  const answers: ImportResult[] = [];
  let nextRow: number | undefined = part.rowsBefore;
  while (nextRow !== undefined) {
    const result: ImportResult = await sendPart(tools, { importId, part, firstRow: nextRow });
    answers.push(result);
    nextRow = result.nextRow;
  }
  return { part, answers };
};

export type SendTools = {
  readonly client: GrondslagClient;
  readonly mapping: ListMapping;
  /** Where it is noted how far the list has come; nowhere for a dry run. */
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
  {
    importId,
    part: { rowsBefore, text },
    firstRow,
  }: { readonly importId: string; readonly part: Part; readonly firstRow: number },
): Promise<ImportResult> =>
  answered(
    client.POST('/v1/contacts/import', {
      params: {
        query: defined({
          importId,
          rowsBefore,
          firstRow,
          mapping: JSON.stringify(mapping),
          dryRun: isDryRun === undefined ? undefined : 'true',
        }),
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

const notesOf = (rows: ImportResult['rows']): Counts =>
  countNotes(rows.map(({ notes = [] }) => notes.map(({ message }) => message)));

/** How the consents of the rows stand: one that proves nothing is `unproven`. */
const consentsOf = ({ rows }: ImportResult): Counts => {
  const counts: Record<string, number> = {};
  for (const { consents } of rows)
    for (const status of (consents ?? []) as readonly (string | null)[])
      if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
