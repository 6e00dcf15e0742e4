import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { jobPlace } from '../../../delivery/jobs.ts';
import type { Batch } from '../../../delivery/send/batch.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import { replacedClaims } from '../../items/account-rows.ts';
import { type Item, number, text } from '../../items/dispatch-attributes.ts';
import { batchFromItem, batchItem, outcomeAttributes } from '../../items/dispatch-batch-item.ts';
import { segmentPk } from '../../items/dispatch-keys.ts';
import type { Database } from '../database.ts';

/** A new batch row, its hash for the account beside it. False when the job has one already. */
export const insertBatch = (
  db: Database,
  batch: Batch,
  committed: Readonly<Record<string, AttributeValue>>,
): boolean => {
  const item = { ...batchItem(batch), ...committed };
  const values = columns.map(([attribute]) => storedValue(item[attribute]));
  return db.run(insert, batch.mailingId, batch.jobId, ...values) === 1;
};

/** Writes the outcome over what the same attempt claimed. */
export const updateBatch = (db: Database, batch: Batch): number => {
  const item: Record<string, AttributeValue> = {
    ...outcomeAttributes(batch),
    ...replacedClaims(batch),
  };
  const changed = outcomeColumns.map(([attribute]) => storedValue(item[attribute]));
  return db.run(update, ...changed, batch.mailingId, batch.jobId, batch.attempt);
};

export type BatchRow = Readonly<Record<string, string | number | null>>;

export const findBatch = (db: Database, mailingId: MailingId, jobId: string): Batch | undefined => {
  const row = db.get<BatchRow>(
    'SELECT * FROM batches WHERE mailing_id = ? AND job_id = ?',
    mailingId,
    jobId,
  );
  return row === undefined ? undefined : batchOfRow(db, row);
};

export const batchOfRow = (db: Database, row: BatchRow): Batch => {
  const mailingId = String(row['mailing_id']) as MailingId;
  const SS = resolvedIn(db, mailingId, String(row['job_id']));
  return batchFromItem(mailingId, {
    ...itemOfBatch(row),
    ...(SS.length === 0 ? {} : { resolved: { SS } }),
  });
};

/** Recipients of a job whose mail SES told of later. */
export const resolvedIn = (db: Database, mailingId: MailingId, jobId: string): string[] =>
  db
    .all<{ contact_id: string }>(
      'SELECT contact_id FROM resolved_recipients WHERE mailing_id = ? AND job_id = ?',
      mailingId,
      jobId,
    )
    .map(({ contact_id }) => contact_id);

/** The row as an item of DynamoDB: what the hashes of an account are over is the same on both. */
export const itemOfBatch = (row: BatchRow): Item => {
  const jobId = String(row['job_id']);
  const segment = jobPlace(jobId)?.segment ?? 0;
  const item: Record<string, AttributeValue> = {
    pk: text(segmentPk(String(row['mailing_id']), segment)),
    sk: text(`BATCH#${jobId}`),
  };
  for (const [attribute, column] of columns) {
    const value = row[column];
    if (typeof value === 'string') item[attribute] = text(value);
    if (typeof value === 'number') item[attribute] = number(value);
  }
  return item;
};

/** The columns of such an item, but for those of its key. */
export const batchRowOfItem = (item: Item): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(columns.map(([attribute, column]) => [column, storedValue(item[attribute])]));

const outcomeColumns = [
  ['state', 'state'],
  ['statuses', 'statuses'],
  ['reasons', 'reasons'],
  ['doneAt', 'done_at'],
  ['messageIds', 'message_ids'],
  ['replaced', 'replaced'],
] as const;

const columns = [
  ...outcomeColumns,
  ['attempt', 'attempt'],
  ['at', 'at'],
  ['ids', 'ids'],
  ['measures', 'measures'],
  ['decidedOn', 'decided_on'],
  ['salt', 'salt'],
  ['decisions', 'decisions'],
] as const;

const insert = `INSERT INTO batches (mailing_id, job_id, ${columns.map(([, column]) => column).join(', ')})
  VALUES (?, ?, ${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`;

/** What an outcome does not name stays as it is. */
const update = `UPDATE batches SET ${outcomeColumns
  .map(([, column]) => `${column} = coalesce(?, ${column})`)
  .join(', ')} WHERE mailing_id = ? AND job_id = ? AND attempt = ?`;

const storedValue = (value: AttributeValue | undefined): string | number | null => {
  if (value?.N !== undefined) return Number(value.N);
  return value?.S ?? null;
};
