import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { VerdictReason } from '../../delivery/accounting/verdict.ts';
import { type Measure, measures } from '../../delivery/measuring/measures.ts';
import type { Batch, BatchEntry, EntryStatus } from '../../delivery/send/batch.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { type Item, json, jsonOf, number, numberOf, text, textOf } from './dispatch-attributes.ts';
import { batchKey } from './dispatch-keys.ts';

const letters: Readonly<Record<EntryStatus, string>> = {
  unknown: 'u',
  accepted: 'a',
  refused: 'r',
  denied: 'd',
  postponed: 'p',
  throttled: 't',
};
const statusOf = new Map(
  Object.entries(letters).map(([status, letter]) => [letter, status as EntryStatus]),
);

/** What a batch row says of its recipients: ids and one letter each, reasons by index. */
export const outcomeAttributes = (batch: Batch): Record<string, AttributeValue> => {
  const sent = batch.entries.some(({ messageId }) => messageId !== undefined);
  return defined({
    state: text(batch.state),
    statuses: text(batch.entries.map(({ status }) => letters[status]).join('')),
    reasons: json(reasonsOf(batch.entries)),
    doneAt: batch.doneAt === undefined ? undefined : number(batch.doneAt),
    messageIds: sent
      ? text(batch.entries.map(({ messageId }) => messageId ?? '-').join(' '))
      : undefined,
  });
};

/** What each mail measures, one letter per recipient. */
const measuresLetters: readonly (readonly [string, readonly Measure[]])[] = [
  ['o', ['tracking.open']],
  ['c', ['tracking.click']],
  ['b', measures],
];
const letterOf = (of: readonly Measure[] = []): string =>
  measuresLetters.find(([, set]) => set.join() === of.join())?.[0] ?? '-';
const measuresOfLetter = new Map(measuresLetters);

const reasonsOf = (entries: readonly BatchEntry[]): Record<string, number[]> => {
  const reasons: Record<string, number[]> = {};
  for (const [index, { reason }] of entries.entries()) {
    if (reason === undefined) continue;
    const indexes = reasons[reason] ?? [];
    indexes.push(index);
    reasons[reason] = indexes;
  }
  return reasons;
};

/** The recipients denied by each rule set, by index, with the consent version. */
type DecidedOn = Readonly<Record<string, readonly (readonly [index: number, version: number])[]>>;

const decidedOn = (entries: readonly BatchEntry[]): DecidedOn => {
  const found: Record<string, [number, number][]> = {};
  for (const [index, { restsOn }] of entries.entries()) {
    if (restsOn === undefined) continue;
    const denied = found[restsOn.ruleSet] ?? [];
    denied.push([index, restsOn.consentVersion]);
    found[restsOn.ruleSet] = denied;
  }
  return found;
};

/** The row as it is when the recipients are claimed. */
export const batchItem = (batch: Batch): Record<string, AttributeValue> => {
  const denied = decidedOn(batch.entries);
  return defined({
    ...batchKey(batch.mailingId, batch.jobId),
    attempt: text(batch.attempt),
    at: number(batch.at),
    ids: text(batch.entries.map(({ contactId }) => contactId).join(' ')),
    measures: batch.entries.some(({ measures: of }) => of !== undefined)
      ? text(batch.entries.map(({ measures: of }) => letterOf(of)).join(''))
      : undefined,
    decidedOn: Object.keys(denied).length === 0 ? undefined : json(denied),
    ...outcomeAttributes(batch),
  });
};

const entriesOf = (item: Item): BatchEntry[] => {
  const ids = textOf(item, 'ids')
    .split(' ')
    .filter((id) => id !== '');
  const statuses = textOf(item, 'statuses');
  const messageIds = item['messageIds']?.S?.split(' ');
  const measured = item['measures']?.S ?? '';
  const reasons = new Map<number, VerdictReason>();
  const stored = (jsonOf(item, 'reasons') ?? {}) as Record<string, number[]>;
  for (const [reason, indexes] of Object.entries(stored))
    for (const index of indexes) reasons.set(index, reason as VerdictReason);
  const denied = new Map(
    Object.entries((jsonOf(item, 'decidedOn') ?? {}) as DecidedOn).flatMap(([ruleSet, some]) =>
      some.map(([index, consentVersion]) => [index, { ruleSet, consentVersion }] as const),
    ),
  );
  return ids.map((contactId, index): BatchEntry => {
    const reason = reasons.get(index);
    const restsOn = denied.get(index);
    const messageId = messageIds?.[index];
    const measuresThen = measuresOfLetter.get(measured.charAt(index));
    return defined({
      contactId: contactId as ContactId,
      status: statusOf.get(statuses.charAt(index)) ?? 'unknown',
      reason,
      restsOn,
      messageId: messageId === undefined || messageId === '-' ? undefined : messageId,
      measures: measuresThen,
    });
  });
};

/** The batch in a stored row. */
export const batchFromItem = (mailingId: MailingId, item: Item): Batch =>
  defined({
    mailingId,
    jobId: textOf(item, 'sk').slice('BATCH#'.length),
    state: textOf(item, 'state') === 'done' ? 'done' : 'claimed',
    attempt: textOf(item, 'attempt'),
    at: numberOf(item, 'at') as Instant,
    doneAt: item['doneAt'] === undefined ? undefined : (numberOf(item, 'doneAt') as Instant),
    entries: entriesOf(item),
    resolved: (item['resolved']?.SS ?? []) as readonly string[] as readonly ContactId[],
  });
