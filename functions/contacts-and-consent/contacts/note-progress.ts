import type { ImportProgress } from '../../../shared/subjects/imports/import-job.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListOrigin } from './take-rows.ts';

/**
 * Reports how far a list has come, so that whoever loads it, and whoever answers for it, finds it
 * among the jobs.
 */
export const progressOf =
  (
    { imports, now }: Pick<Dependencies, 'imports' | 'now'>,
    list: Pick<ListOrigin, 'importId' | 'importer'> & Pick<ImportProgress, 'rowsInAll'>,
  ): NoteProgress =>
  (rows) =>
    imports.note({
      ...{ importId: list.importId, importedBy: list.importer },
      ...{ rows, rowsInAll: list.rowsInAll, at: now() },
    });

/** A list that is only tried out is not an import. */
export const noteNothing: NoteProgress = async () => undefined;

/** Takes how many rows of the list were taken. */
type NoteProgress = (rows: number) => Promise<void>;
