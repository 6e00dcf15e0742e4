import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import {
  accountForLeaves,
  type LeafAccount,
  leavesNamedIn,
} from '../../../shared/evidence/verify/account-for-leaves.ts';
import type { Beside } from '../../../shared/evidence/verify/beside.ts';
import { checkAccounts } from '../../../shared/evidence/verify/check-accounts.ts';
import { checkAuditDays } from '../../../shared/evidence/verify/check-audit-days.ts';
import { checkCurrents } from '../../../shared/evidence/verify/check-currents.ts';
import { type CheckedLog, checkLog } from '../../../shared/evidence/verify/check-log.ts';
import {
  type CheckedProof,
  checkProof,
  type VerifyTools,
} from '../../../shared/evidence/verify/check-proof.ts';
import {
  type CheckedProofs,
  checkProofs,
  exportedHashes,
  type FiledProofs,
} from '../../../shared/evidence/verify/check-proofs.ts';
import { entryOfRecord, type OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import type { MailingAccount } from '../../../shared/kernel/evidence/account-row.ts';
import type { AuditDay } from '../../../shared/kernel/evidence/audit-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import { type ExportVerdict, verifyExport } from '../../../shared/subjects/verify-export.ts';
import type { LogFolder } from './log-folder.ts';
import type { Evidence } from './read-evidence.ts';

/**
 * Checks what files say with nothing but them: proofs by the policy, exports by their own hashes,
 * records by the leaves of a copy of the log. With `isWhole`, the files hold every record, and a leaf
 * that none of them opens or closes is missing.
 */
export const verifyFiles = async (
  { files, log, isWhole }: ToVerify,
  tools: VerifyTools | undefined,
): Promise<Verified> => {
  const checked = await Promise.all(
    files.map(async ({ name, evidence }) => ({
      name,
      ...(evidence.kind === 'proofs'
        ? await checkPerson(evidence.proofs, files, tools)
        : await checkFile(evidence, tools)),
    })),
  );
  const checkedLog = log && tools && (await checkLog(tools, log));
  // What is behind the signed end is nobody's log.
  const size = checkedLog?.outcome === 'holds' ? checkedLog.size : undefined;
  const account = log && accounted(files, log, { size, isWhole });
  const isIntact =
    checked.every(({ isSound }) => isSound) &&
    (checkedLog === undefined || checkedLog.outcome === 'holds') &&
    (account === undefined ||
      (account.wrong.length === 0 && (!isWhole || account.missing.length === 0)));
  return defined({
    outcome: isIntact ? 'intact' : 'refused',
    files: checked,
    log: checkedLog,
    account: account === undefined ? undefined : { ...account, isWhole },
  });
};

/** Every leaf accounted for, and with a whole table whatever follows from what has leaves. */
const accounted = (
  files: ToVerify['files'],
  { entries, heartbeats, now }: NonNullable<ToVerify['log']>,
  { size, isWhole }: { readonly size: number | undefined; readonly isWhole: boolean },
): LeafAccount => {
  const opened = files.flatMap(({ evidence }) => openedOf(evidence));
  const { records, ...account } = accountForLeaves(sha256, entries.slice(0, size), [
    ...heartbeats,
    ...opened,
  ]);
  if (!isWhole) return account;
  const beside = files.flatMap(({ evidence }) =>
    evidence.kind === 'records' ? evidence.beside : [],
  );
  // Files of records alone are checked for what they are; `verifyLines` says so.
  if (beside.length === 0) return account;
  const wrong = [...account.wrong, ...checkBeside(records, beside, now)];
  return { ...account, wrong, beside: beside.length };
};

const checkBeside = (
  records: readonly OpenedRecord[],
  beside: readonly Beside[],
  now: Instant,
): LeafAccount['wrong'] => {
  const erased = new Set(records.flatMap(leavesNamedIn));
  const accounts = records.flatMap(({ opening, record }) =>
    opening.type === 'mailing-account' ? [record as MailingAccount] : [],
  );
  const days = records.flatMap(({ opening, record }) =>
    opening.type === 'audit-day' ? [record as AuditDay] : [],
  );
  const entries = beside.flatMap((one) => ('audited' in one ? [one.audited] : []));
  return [
    ...withoutState(records, beside),
    ...checkAuditDays(sha256, { days, entries, now }),
    ...beside.flatMap((one): LeafAccount['wrong'] =>
      'misplaced' in one ? [{ problem: 'misplaced', ...one.misplaced }] : [],
    ),
    ...checkCurrents(
      records,
      beside.flatMap((one) => ('current' in one ? [one.current] : [])),
    ),
    ...checkAccounts(
      { digest: sha256, sha256: digestBytes },
      {
        accounts,
        rows: beside.flatMap((one) => ('row' in one ? [one.row] : [])),
        claims: beside.flatMap((one) => ('claim' in one ? [one.claim] : [])),
        isErased: (commitment) => erased.has(commitment),
      },
    ),
  ];
};

export type ToVerify = {
  readonly files: readonly { readonly name: string; readonly evidence: Evidence }[];
  readonly log:
    | (LogFolder & {
        readonly known: readonly string[];
        /** Entries of the audit trail whose term is over by now need not be there. */
        readonly now: Instant;
      })
    | undefined;
  readonly isWhole: boolean;
};

export type Verified = {
  readonly outcome: 'intact' | 'refused';
  readonly files: readonly VerifiedFile[];
  readonly log?: CheckedLog;
  readonly account?: LeafAccount & { readonly isWhole: boolean };
};

export type VerifiedFile = {
  readonly name: string;
  readonly isSound: boolean;
  readonly proof?: CheckedProof;
  /** Proofs of all events of a person. */
  readonly person?: CheckedProofs;
  readonly ledgers?: readonly ExportVerdict[];
  /** Records that are what their openings say. */
  readonly records?: number;
  /** Records that are not. */
  readonly changed?: number;
  readonly unopened?: number;
};

/** The proofs of a person, with what an export of the same person among the files says. */
const checkPerson = async (
  proofs: FiledProofs,
  files: ToVerify['files'],
  tools: VerifyTools | undefined,
): Promise<Omit<VerifiedFile, 'name'>> => {
  if (tools === undefined) return { isSound: false };
  const [exported] = files.flatMap(({ evidence }) =>
    evidence.kind === 'export' ? (exportedHashes(evidence.value, proofs.contactId) ?? []) : [],
  );
  const person = await checkProofs(tools, proofs, exported);
  return { isSound: person.wrong.length === 0 && person.proved > 0, person };
};

const checkFile = async (
  evidence: Exclude<Evidence, { readonly kind: 'proofs' }>,
  tools: VerifyTools | undefined,
): Promise<Omit<VerifiedFile, 'name'>> => {
  if (evidence.kind === 'unknown') return { isSound: false };
  if (evidence.kind === 'proof') {
    if (tools === undefined) return { isSound: false };
    const proof = await checkProof(tools, evidence.text);
    return { isSound: proof.outcome === 'proved', proof };
  }
  const changed = evidence.opened.filter((one) => entryOfRecord(one, sha256) === undefined).length;
  const records = { records: evidence.opened.length - changed, changed };
  if (evidence.kind === 'records') {
    const ledgers = await verifyExport(ledgersOf(evidence), sha256);
    const isIntact = ledgers.every(({ outcome }) => outcome === 'intact');
    const broken = ledgers.filter(({ outcome }) => outcome !== 'intact');
    const { unopened } = evidence;
    return { isSound: changed === 0 && isIntact, ledgers: broken, ...records, unopened };
  }
  const ledgers = await verifyExport(evidence.value, sha256);
  const isIntact = ledgers.every(({ outcome }) => outcome === 'intact');
  const isSomething = ledgers.length + evidence.opened.length > 0;
  return { isSound: isIntact && isSomething && changed === 0, ledgers, ...records };
};

/** The ledgers of a table: each state with the events of its contact. */
const ledgersOf = ({
  opened,
  beside,
}: Extract<Evidence, { readonly kind: 'records' }>): readonly object[] => {
  const ledgers = beside
    .flatMap((one) => ('ledger' in one ? [one.ledger] : []))
    .filter(({ erased }) => erased !== true);
  const events = eventsByContact(opened);
  return ledgers.map((ledger) => ({
    ...ledger,
    events: (events.get(ledger['contactId']) ?? []).toSorted(
      (a, b) => Number(a['sequence']) - Number(b['sequence']),
    ),
  }));
};

type Event = Readonly<Record<string, unknown>>;

const eventsByContact = (opened: readonly OpenedRecord[]): ReadonlyMap<unknown, Event[]> => {
  const byContact = new Map<unknown, Event[]>();
  for (const { opening, record } of opened) {
    if (opening.type !== 'consent-event' || !isObject(record)) continue;
    const events = byContact.get(record['contactId']) ?? [];
    events.push(record);
    byContact.set(record['contactId'], events);
  }
  return byContact;
};

/** Contacts with events and without a state, and erased ones whose ledger is not closed any more. */
const withoutState = (
  records: readonly OpenedRecord[],
  beside: readonly Beside[],
): LeafAccount['wrong'] => {
  const ledgers = beside.flatMap((one) => ('ledger' in one ? [one.ledger] : []));
  const idsOf = (isErased: boolean) =>
    new Set(
      ledgers
        .filter(({ erased }) => (erased === true) === isErased)
        .map(({ contactId }) => contactId),
    );
  const [live, closed] = [idsOf(false), idsOf(true)];
  const erased = records.flatMap(({ opening, record }) =>
    opening.type === 'erasure' && isObject(record) ? [record['contactId']] : [],
  );
  const isNamed = (id: unknown): id is string => typeof id === 'string';
  return [
    ...[...eventsByContact(records).keys()].filter((id) => isNamed(id) && !live.has(id)),
    ...erased.filter((id) => isNamed(id) && !closed.has(id)),
  ].map((id) => ({ problem: 'current-missing', type: 'consent-event', name: `state of ${id}` }));
};

const openedOf = (evidence: Evidence): readonly OpenedRecord[] =>
  evidence.kind === 'export' || evidence.kind === 'records' ? evidence.opened : [];
