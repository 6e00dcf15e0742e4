import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import {
  accountForLeaves,
  type LeafAccount,
} from '../../../shared/evidence/verify/account-for-leaves.ts';
import { type CheckedLog, checkLog } from '../../../shared/evidence/verify/check-log.ts';
import {
  type CheckedProof,
  checkProof,
  type VerifyTools,
} from '../../../shared/evidence/verify/check-proof.ts';
import { entryOfRecord, type OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
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
    files.map(async ({ name, evidence }) => ({ name, ...(await checkFile(evidence, tools)) })),
  );
  const opened = files.flatMap(({ evidence }) => openedOf(evidence));
  const checkedLog = log && tools && (await checkLog(tools, log));
  // What stands behind the signed end is nobody's log.
  const size = checkedLog?.outcome === 'holds' ? checkedLog.size : undefined;
  const account =
    log && accountForLeaves(sha256, log.entries.slice(0, size), [...log.heartbeats, ...opened]);
  const isIntact =
    checked.every(({ isSound }) => isSound) &&
    (checkedLog === undefined || checkedLog.outcome === 'holds') &&
    (account === undefined ||
      (account.wrong.length === 0 && (!isWhole || account.missing.length === 0)));
  return {
    outcome: isIntact ? 'intact' : 'refused',
    files: checked,
    ...(checkedLog === undefined ? {} : { log: checkedLog }),
    ...(account === undefined ? {} : { account: { ...account, isWhole } }),
  };
};

export type ToVerify = {
  readonly files: readonly { readonly name: string; readonly evidence: Evidence }[];
  readonly log: (LogFolder & { readonly known: readonly string[] }) | undefined;
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
  readonly ledgers?: readonly ExportVerdict[];
  /** Records that are what their openings say. */
  readonly records?: number;
  /** Records that are not. */
  readonly changed?: number;
  readonly unopened?: number;
};

const checkFile = async (
  evidence: Evidence,
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
  if (evidence.kind === 'records')
    return { isSound: changed === 0, ...records, unopened: evidence.unopened };
  const ledgers = await verifyExport(evidence.value, sha256);
  const isIntact = ledgers.every(({ outcome }) => outcome === 'intact');
  const isSomething = ledgers.length + evidence.opened.length > 0;
  return { isSound: isIntact && isSomething && changed === 0, ledgers, ...records };
};

const openedOf = (evidence: Evidence): readonly OpenedRecord[] =>
  evidence.kind === 'export' || evidence.kind === 'records' ? evidence.opened : [];
