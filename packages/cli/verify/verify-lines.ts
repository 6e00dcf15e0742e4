import type { CheckedLog, LogProblem } from '../../../shared/evidence/verify/check-log.ts';
import type { Timestamped } from '../../../shared/evidence/verify/check-note.ts';
import type { CheckedProof } from '../../../shared/evidence/verify/check-proof.ts';
import type { CheckedProofs } from '../../../shared/evidence/verify/check-proofs.ts';
import { type Instant, isoFromInstant } from '../../../shared/kernel/instant.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import type { ExportVerdict } from '../../../shared/subjects/verify-export.ts';
import type { Verified, VerifiedFile } from './verify-files.ts';

/** What was found, in lines for a person who knows nothing of trees. */
export const verifyLines = ({ files, log, account }: Verified): readonly string[] => [
  ...files.flatMap(fileLines),
  ...(log === undefined ? [] : logLines(log)),
  ...(account === undefined ? [] : accountLines(account)),
];

const fileLines = ({ name, proof, person, ledgers, records, changed, unopened }: VerifiedFile) => {
  if (person !== undefined) return personLines(name, person);
  if (proof !== undefined) return proofLines(name, proof);
  if (records === undefined) return [`${name}: not a proof, an export or records of ours`];
  return [
    ...(ledgers ?? []).map((verdict) => `${name}: ${ledgerLine(verdict)}`),
    ...(records > 0 ? [`${name}: ${records} records are what opens their leaves`] : []),
    ...(changed
      ? [`${name}: ${changed} records were changed: they do not have the hash that was logged`]
      : []),
    ...(unopened ? [`${name}: ${unopened} records say that they are older than the log`] : []),
    ...((ledgers ?? []).length + records + (changed ?? 0) === 0
      ? [`${name}: nothing to check in it`]
      : []),
  ];
};

const personLines = (name: string, { proved, waiting, wrong, ...person }: CheckedProofs) => [
  `${name}: ${person.contactId}: ${proved} events proved${waiting === 0 ? '' : `, ${waiting} without a proof yet`}`,
  ...seen(person.witnesses),
  ...wrong.map(({ sequence, problem }) => `  event ${sequence}: ${personProblems[problem]}`),
];

const personProblems = {
  refused: 'its proof does not hold',
  'not-proved': 'it has no proof, and a later event has',
  'other-event': 'the proof is of another event',
  'chain-broken': 'it does not continue from the event before',
  'event-missing': 'an event is missing',
  'export-differs': 'the export has another event there, or none',
} as const;

const proofLines = (name: string, proof: CheckedProof): readonly string[] => {
  if (proof.outcome === 'refused') return [`${name}: refused: ${proofProblems[proof.problem]}`];
  const { opened, index, origin, size, witnesses, timestamps } = proof;
  return [
    `${name}: proved: leaf ${index} of ${size} of ${origin} is this ${opened.opening.type}`,
    `  ${said(opened.record)}`,
    ...seen(witnesses, timestamps),
  ];
};

/** What a record says of itself, as far as every record does. */
const said = (record: unknown): string => {
  if (!isObject(record)) return JSON.stringify(record);
  const moment = record['occurredAt'] ?? record['at'];
  const scope = isObject(record['scope']) ? Object.values(record['scope']) : [];
  return [
    record['type'],
    ...scope,
    ...(typeof moment === 'number' ? [isoFromInstant(moment as Instant)] : []),
  ]
    .filter((word) => typeof word === 'string')
    .join(' · ');
};

/** How old it is at most, and by whose word: witnesses and authorities of time, or the keeper alone. */
const seen = (
  witnesses: readonly { readonly name: string; readonly seconds: number }[],
  timestamps: readonly (Timestamped & { readonly size?: number })[] = [],
): readonly string[] => {
  const moment = (seconds: number) => isoFromInstant((seconds * 1_000) as Instant);
  const stamped = timestamps.map(({ name, seconds, size }) =>
    seconds === undefined
      ? `  stamped by ${name}, which nobody checked: name its root by --tsa`
      : `  ${size === undefined ? 'stamped' : `its first ${size} leaves stamped`} by ${name} at ${moment(seconds)}`,
  );
  if (witnesses.length > 0) {
    const names = witnesses.map(({ name, seconds }) => `${name} at ${moment(seconds)}`);
    return [`  seen by ${names.join(', ')}`, ...stamped];
  }
  return timestamps.some(({ seconds }) => seconds !== undefined)
    ? [...stamped, '  no witness of the policy has seen it']
    : ["  by the keeper's word only: no witness of the policy has seen it", ...stamped];
};

const ledgerLine = (verdict: ExportVerdict): string => {
  const { contactId } = verdict;
  if (verdict.outcome === 'intact') return `${contactId}: intact, ${verdict.events} events`;
  if (verdict.outcome === 'state-differs')
    return `${contactId}: the state is not what its ${verdict.events} events say`;
  return `${contactId}: broken at event ${verdict.sequence}: ${verdict.problem}`;
};

const logLines = (log: CheckedLog): readonly string[] =>
  log.outcome === 'holds'
    ? [
        `log: ${log.size} leaves of ${log.origin}, whole and in order`,
        ...seen(log.witnesses, log.timestamps),
      ]
    : log.problems.map((one) => `log: refused: ${logProblem(one)}`);

const accountLines = (account: NonNullable<Verified['account']>): readonly string[] => {
  const { leaves, opened, closed, certificates, missing, wrong, beside, isWhole } = account;
  const counts = Object.entries(opened).map(([type, count]) => `${count} ${type}`);
  return [
    `leaves: ${leaves}, opened ${counts.join(', ') || 'none'}`,
    ...(closed > 0 ? [`  ${closed} closed by ${certificates} certificates of erasure`] : []),
    ...(isWhole ? [besideLine(beside)] : []),
    ...wrong.map(({ problem, type, name }) => `  ${type} ${name}: ${recordProblems[problem]}`),
    ...(missing.length === 0
      ? []
      : isWhole
        ? [`  missing: what these leaves stand for is gone: ${listed(missing)}`]
        : [`  ${missing.length} are of records that are not in these files`]),
  ];
};

const besideLine = (beside: number | undefined): string =>
  beside === undefined
    ? '  the files do not hold what counts now, nor rows and claims of mailings: these were not checked'
    : `  ${beside} states, current versions, rows, claims and entries of the audit trail compared with them`;

const mostListed = 50;

const listed = (indexes: readonly number[]): string =>
  `${indexes.slice(0, mostListed).join(', ')}${indexes.length > mostListed ? ` and ${indexes.length - mostListed} more (--json has all)` : ''}`;

const recordProblems = {
  'record-changed': 'was changed: it does not have the hash that was logged',
  'not-in-log': 'is not in the log: it was added or replaced',
  misplaced: 'stands where another record belongs, or cannot be read',
  'current-differs': 'counts as it was not recorded last: it was changed or put back',
  'current-missing': 'was recorded and counts no more: it was taken away',
  'row-changed': 'says of its recipients what was not decided: it or a claim was changed',
  'account-differs': 'has not the pages and batches that its account had',
  'claim-changed': 'was changed, and no certificate says that it was erased',
  'claim-missing': 'has no claim any more',
  'audit-day-missing': 'of the audit trail has no record, though days around it have',
  'audit-entry-missing': 'of the audit trail has fewer entries than were recorded',
  'audit-entry-added': 'of the audit trail has more entries than were recorded',
  'audit-entry-changed': 'of the audit trail has an entry that was changed',
  'claim-beside': 'is claimed by no batch: the claim was added or its batch taken away',
} as const;

const checkpointProblems = {
  'not-a-checkpoint': 'its checkpoint cannot be read',
  'wrong-signature': 'a signature of a known key does not hold: the checkpoint was changed',
  'not-signed-by-log': 'no log of the policy signed its checkpoint',
  'wrong-timestamp': 'no authority of --tsa stamped it so: the stamp or the checkpoint was changed',
  'too-few-witnesses': 'fewer witnesses of the policy have seen it than it asks for',
} as const;

const proofProblems = {
  ...checkpointProblems,
  'not-a-proof': 'it is no proof file, or it was cut',
  'no-record': 'nothing in it says what was logged',
  'record-changed': 'the record in it is not the one that was logged',
  'not-in-log': 'the record is not in that log',
} as const;

const logProblems = {
  ...checkpointProblems,
  'other-log': 'a known checkpoint is of another log',
  'log-cut': 'the log was cut: it had more leaves before',
  'log-rewritten': 'the log was rewritten: its leaves are not those that were signed',
  'entries-missing': 'entries are missing from the copy',
} as const;

const logProblem = ({ problem, size, known }: LogProblem): string =>
  `${logProblems[problem]}${size === undefined ? '' : ` (${size})`}${known === undefined ? '' : `, known checkpoint ${known + 1}`}`;
