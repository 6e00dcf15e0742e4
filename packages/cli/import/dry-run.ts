import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import { type CellNote, rowReader } from '../../../shared/lists/row-reader.ts';
import { added, type Counts } from '../counts.ts';
import { type ListFile, rowsOf } from './list-file.ts';
import { commonNotes, countNotes } from './list-notes.ts';
import type { RefusedRow } from './refused-rows.ts';

/** Reads a whole list as the service would, and sends nothing: what its rows say, and what is wrong. */
export const dryRun = async (
  list: ListFile,
  mapping: ListMapping,
  onRefused: (rows: readonly RefusedRow[]) => void,
): Promise<DryRun> => {
  const read = rowReader(list.sample.columns, mapping);
  const found = { rows: 0, readable: 0, faulty: 0, consents: 0, stops: 0, relations: 0 };
  const faults = new Map<string, number>();
  let notes: Counts = {};
  for await (const { row, cells } of rowsOf(list)) {
    const { body, faults: wrong, notes: noted } = read({ row, line: 0, cells });
    found.rows += 1;
    if (wrong.length === 0) found.readable += 1;
    else {
      found.faulty += 1;
      const why = wrong.map(inWords);
      for (const one of why) faults.set(one, (faults.get(one) ?? 0) + 1);
      onRefused([{ row, cells, outcome: 'malformed', why: why.join('; ') }]);
    }
    if (noted.length > 0) notes = commonNotes(added(notes, countNotes([noted.map(inWords)])), 100);
    const { consents = [], relationships = [] } = (body ?? {}) as Stated;
    if (consents.some(({ type }) => type === 'imported')) found.consents += 1;
    if (consents.some(({ type }) => type !== 'imported')) found.stops += 1;
    if (relationships.length > 0) found.relations += 1;
  }
  const common = [...faults].toSorted(([, a], [, b]) => b - a).slice(0, 10);
  return { ...found, faults: Object.fromEntries(common), notes: commonNotes(notes) };
};

const inWords = ({ column, message }: CellNote): string =>
  column === '' ? message : `${column}: ${message}`;

/** Counts of rows. */
export type DryRun = {
  readonly rows: number;
  readonly readable: number;
  readonly faulty: number;
  /** With a consent that the mapping names; whether it proves anything the service says. */
  readonly consents: number;
  /** With a stop. */
  readonly stops: number;
  /** With a relation, without which nobody gets service mail. */
  readonly relations: number;
  /** The ten most common faults, in words. */
  readonly faults: Counts;
  /** The ten most common things that were left out of rows. */
  readonly notes: Counts;
};

type Stated = {
  readonly consents?: readonly { readonly type: string }[];
  readonly relationships?: readonly unknown[];
};
