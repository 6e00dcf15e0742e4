import { bytesFromHex, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import {
  accountRowHash,
  decisionsHash,
  type MailingAccount,
  recipientCommitment,
  settledAt,
} from '../../kernel/evidence/account-row.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isObject } from '../../kernel/object/is-object.ts';
import { edgeRoot, emptyEdge, growTree, type TreeEdge } from '../tree/tree-edge.ts';
import { treeHash } from '../tree/tree-hash.ts';
import type { FiledClaim, FiledRow } from '../verify/beside.ts';
import { checkProof, parseJson, type VerifyTools } from '../verify/check-proof.ts';
import { entryOfRecord, openedRecordIn } from '../verify/opened-record.ts';
import { type BundleManifest, chosenCount, manifestIn, manifestName, rankOf } from './manifest.ts';
import { csvHeading, csvLine, lineOfVerdict, type RecipientLine } from './recipient-line.ts';
import { recipientsOfRow } from './recipients-of-row.ts';

/**
 * Checks a bundle with nothing but itself and the policy of whom to believe: every file by the manifest,
 * every recipient by the recorded decisions, the account by its rows, and the account by the signed log.
 * One file is held at a time.
 */
export const checkBundle = async (
  tools: Omit<VerifyTools, 'policy'> & { readonly policy?: VerifyTools['policy'] },
  files: BundleReader,
): Promise<CheckedBundle> => {
  const wrong: WrongPart[] = [];
  const manifestBytes = files.read(manifestName);
  const manifest = manifestBytes && manifestIn(parseJson(tools.textOf(manifestBytes)));
  if (manifestBytes === undefined || manifest === undefined)
    return { outcome: 'refused', wrong: [{ file: manifestName, problem: 'not-a-manifest' }] };
  checkNames(manifest, files.names, wrong);
  const shaOf = (bytes: Uint8Array) => hexFromBytes(tools.sha256(bytes));
  const changed = new Set<string>();
  for (const { name, sha256 } of manifest.files) {
    const bytes = files.read(name);
    if (bytes === undefined || shaOf(bytes) === sha256) continue;
    changed.add(name);
    wrong.push({ file: name, problem: 'file-changed' });
  }
  const base = { manifest, manifestSha256: shaOf(manifestBytes) as Sha256 };
  if ('contactId' in manifest.about)
    return { ...base, outcome: outcomeOf(wrong), wrong, recipients: 0, account: 'none' };
  const checked = checkRecipients({ ...tools, files, wrong }, manifest);
  const account = await checkAccount({ ...tools, files, wrong }, checked);
  await checkEvidence({ ...tools, files, wrong });
  return {
    ...base,
    ...account,
    outcome: outcomeOf(wrong),
    wrong,
    recipients: checked.recipients,
  };
};

/** Files of a bundle by name; whole, one at a time. */
export type BundleReader = {
  readonly names: readonly string[];
  read(name: string): Uint8Array | undefined;
};

export type CheckedBundle = {
  readonly outcome: 'intact' | 'refused';
  readonly wrong: readonly WrongPart[];
  readonly manifest?: BundleManifest;
  readonly manifestSha256?: Sha256;
  readonly recipients?: number;
  /** Whether the account is in the log; `unchecked` without a policy, `waiting` if it had no proof yet. */
  readonly account?: 'proved' | 'unchecked' | 'waiting' | 'none';
  readonly witnesses?: readonly { readonly name: string; readonly seconds: number }[];
};

export type WrongPart = {
  readonly file: string;
  /** The recipient, row or event that is not what was recorded. */
  readonly record?: string;
  readonly problem:
    | 'not-a-manifest'
    | 'file-missing'
    | 'file-beside'
    | 'file-changed'
    | 'row-changed'
    | 'recipient-changed'
    | 'recipient-missing'
    | 'table-differs'
    | 'counts-differ'
    | 'chosen-differ'
    | 'account-changed'
    | 'account-differs'
    | 'not-in-log'
    | 'evidence-changed';
};

const outcomeOf = (wrong: readonly WrongPart[]) => (wrong.length === 0 ? 'intact' : 'refused');

const checkNames = (
  { files }: BundleManifest,
  names: readonly string[],
  wrong: WrongPart[],
): void => {
  const known = new Set([manifestName, ...files.map(({ name }) => name)]);
  const there = new Set(names);
  for (const name of known)
    if (!there.has(name)) wrong.push({ file: name, problem: 'file-missing' });
  for (const name of there)
    if (!known.has(name)) wrong.push({ file: name, problem: 'file-beside' });
};

type Checking = Omit<VerifyTools, 'policy'> & {
  readonly policy?: VerifyTools['policy'];
  readonly files: BundleReader;
  readonly wrong: WrongPart[];
};

type CheckedRows = {
  readonly recipients: number;
  /** Settled rows, by when they were settled: the account says up to when it is. */
  readonly rows: readonly SettledRow[];
};

type SettledRow = { readonly settledAt: number; readonly leaf: Uint8Array };
type Ranked = { readonly rank: Sha256; readonly text: string };

const isLine = (value: unknown): value is RecipientLine =>
  isObject(value) &&
  typeof value['contactId'] === 'string' &&
  typeof value['verdict'] === 'string' &&
  Array.isArray(value['reasons']) &&
  Array.isArray(value['evidence']);

const lowest = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, chosenCount);

const rankedIn = (
  lines: readonly RecipientLine[],
  seed: string | undefined,
  digest: Checking['digest'],
): readonly Ranked[] =>
  seed === undefined
    ? []
    : lines
        .filter(({ basis }) => basis !== undefined)
        .map((line) => ({
          rank: rankOf(seed, line.contactId, digest),
          text: JSON.stringify(line),
        }));

/** The contents of the rows of one part, and whether each is unchanged. */
const rowsOfPart = (checking: Checking, file: string, isCancelled: boolean) => {
  const tree = treeHash(checking.sha256);
  const rows: SettledRow[] = [];
  const expected: Expected[] = [];
  for (const [index, text] of linesIn(checking, file).entries()) {
    const parsed = parseJson(text);
    const filed = isFiled(parsed) ? parsed : undefined;
    if (filed === undefined || !holds(checking, filed))
      checking.wrong.push({
        file,
        record: filed?.row.name ?? `line ${index + 1}`,
        problem: 'row-changed',
      });
    if (filed === undefined) continue;
    const { row } = filed;
    const { decisions } = row;
    if (decisions !== undefined)
      rows.push({
        settledAt: settledAt(row),
        leaf: tree.leaf(bytesOf(accountRowHash({ ...row, decisions }, checking.digest))),
      });
    expected.push(...expectedOf(filed, isCancelled));
  }
  return { rows, expected };
};

const expectedOf = ({ row, claims }: Filed, isCancelled: boolean): readonly Expected[] => {
  const told = (recipientsOfRow(row, claims) ?? []).map(
    (verdict): Expected => ({ contactId: verdict.contactId, line: lineOfVerdict(verdict) }),
  );
  const left = isCancelled ? row.recipients.filter(([, said]) => isJob(said)) : [];
  return [...told, ...left.map(([contactId]): Expected => ({ contactId }))];
};

const linesIn = (checking: Checking, name: string): readonly string[] => {
  const bytes = checking.files.read(name);
  return bytes === undefined
    ? []
    : checking
        .textOf(bytes)
        .split('\n')
        .filter((line) => line !== '');
};

const checkRecipients = (checking: Checking, manifest: BundleManifest): CheckedRows => {
  const { wrong, digest } = checking;
  const rows: SettledRow[] = [];
  const counts: Record<string, number> = {};
  let chosen: readonly Ranked[] = [];
  let recipients = 0;
  const parts = manifest.files
    .map(({ name }) => /^rows\/(\d+)\.jsonl$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .sort();
  const isCancelled = stateOf(checking) === 'cancelled';
  for (const part of parts) {
    const list = `recipients/${part}.jsonl`;
    const found = rowsOfPart(checking, `rows/${part}.jsonl`, isCancelled);
    rows.push(...found.rows);
    const lines = linesIn(checking, list)
      .map((text) => parseJson(text))
      .filter(isLine);
    recipients += lines.length;
    compare({ wrong, list }, found.expected, lines);
    checkTable(checking, `recipients/${part}.csv`, lines);
    for (const { verdict } of lines) counts[verdict] = (counts[verdict] ?? 0) + 1;
    chosen = lowest([...chosen, ...rankedIn(lines, manifest.seed, digest)]);
  }
  if (!sameCounts(counts, manifest.counts ?? {}))
    wrong.push({ file: manifestName, problem: 'counts-differ' });
  const told = linesIn(checking, 'chosen.jsonl').map((text) => JSON.stringify(parseJson(text)));
  if (told.join('\n') !== chosen.map(({ text }) => text).join('\n'))
    wrong.push({ file: 'chosen.jsonl', problem: 'chosen-differ' });
  return { recipients, rows };
};

type Expected = {
  readonly contactId: string;
  /** Absent for a recipient in a job of a cancelled mailing, who was left out unless another row has a verdict. */
  readonly line?: Omit<RecipientLine, 'explanation'>;
};

const isJob = (said: unknown): boolean => {
  const words = typeof said === 'string' ? parseJson(said) : undefined;
  return Array.isArray(words) && words.length === 1;
};

/** Each recipient of the rows is in the list as the rows have it, and nobody else is. */
const compare = (
  { wrong, list }: { readonly wrong: WrongPart[]; readonly list: string },
  expected: readonly Expected[],
  lines: readonly RecipientLine[],
): void => {
  const byContact = new Map(lines.map((line) => [line.contactId, line]));
  const known = new Set<string>();
  for (const { contactId, line } of expected) {
    known.add(contactId);
    const told = byContact.get(contactId);
    if (line === undefined) continue;
    if (told === undefined)
      wrong.push({ file: list, record: contactId, problem: 'recipient-missing' });
    else if (!says(told, line))
      wrong.push({ file: list, record: contactId, problem: 'recipient-changed' });
  }
  for (const contactId of byContact.keys())
    if (!known.has(contactId))
      wrong.push({ file: list, record: contactId, problem: 'recipient-changed' });
};

/** What SES told later settles a mail whose outcome was not known; nothing else may differ. */
const says = (told: RecipientLine, line: Omit<RecipientLine, 'explanation'>): boolean => {
  const { feedback: _, explanation: _sentence, settledBy, ...own } = told;
  const { outcomeReason, ...rest } = line;
  const expected =
    settledBy === 'event' && line.verdict === 'unknown'
      ? { ...rest, verdict: 'accepted' }
      : { ...rest, ...defined({ outcomeReason }) };
  return sortedJson(own) === sortedJson(expected);
};

const sortedJson = (value: object): string => canonicalJson(value as Json);

/** The table says the same as the list, line by line. */
const checkTable = (checking: Checking, name: string, lines: readonly RecipientLine[]): void => {
  const bytes = checking.files.read(name);
  if (bytes === undefined) return;
  const whole = [csvHeading, ...lines.map(csvLine)];
  const text = checking.textOf(bytes);
  if (text === `${whole.join('\r\n')}\r\n`) return;
  const found = text.split('\r\n');
  const at = whole.findIndex((line, index) => line !== found[index]);
  const record = at < 1 ? undefined : lines[at - 1]?.contactId;
  checking.wrong.push({
    file: name,
    ...defined({ record }),
    problem: 'table-differs',
  });
};

type Filed = { readonly row: FiledRow; readonly claims: readonly FiledClaim[] };

const isFiled = (value: unknown): value is Filed => {
  if (!isObject(value)) return false;
  const { row, claims } = value;
  if (!isObject(row) || !Array.isArray(claims)) return false;
  const isRow =
    typeof row['name'] === 'string' &&
    typeof row['said'] === 'string' &&
    Number.isFinite(row['at']) &&
    Array.isArray(row['recipients']) &&
    row['recipients'].every((one) => Array.isArray(one) && typeof one[0] === 'string');
  const areClaims = claims.every(
    (one) =>
      isObject(one) && typeof one['contactId'] === 'string' && typeof one['said'] === 'string',
  );
  return isRow && areClaims;
};

/** Whether a row's own hash matches what it says about its recipients; a row from before the log has none. */
const holds = ({ digest }: Checking, { row, claims }: Filed): boolean => {
  if (row.decisions === undefined) return true;
  const { salt = '' } = row;
  const byContact = new Map(claims.map((claim) => [claim.contactId, claim]));
  const commitments = row.recipients.map(([contactId, said]) => {
    if (said !== null && typeof said !== 'string') return said.replaced;
    if (said !== null) return recipientCommitment({ salt, contactId, said }, digest);
    const claim = byContact.get(contactId);
    if (claim === undefined) return undefined;
    // An erasure put hashes in the place of evidence: the commitment is to what was there before.
    return claim.committed ?? recipientCommitment({ salt, contactId, said: claim.said }, digest);
  });
  return (
    !commitments.includes(undefined) &&
    decisionsHash(commitments as readonly Sha256[], digest) === row.decisions
  );
};

const stateOf = (checking: Checking): string | undefined => {
  const bytes = checking.files.read('mailing.json');
  const mailing = bytes && parseJson(checking.textOf(bytes));
  return isObject(mailing) ? String(mailing['state']) : undefined;
};

/** The account is over the settled rows, opens a leaf, and the leaf is in the log of the policy. */
const checkAccount = async (
  checking: Checking,
  { rows }: CheckedRows,
): Promise<Pick<CheckedBundle, 'account' | 'witnesses'>> => {
  const { files, wrong, digest, textOf } = checking;
  const bytes = files.read('account.json');
  if (bytes === undefined) return { account: 'none' };
  const file = 'account.json';
  const opened = openedRecordIn(parseJson(textOf(bytes)));
  if (opened === undefined || entryOfRecord(opened, digest) === undefined) {
    wrong.push({ file, problem: 'account-changed' });
    return { account: 'none' };
  }
  const account = opened.record as MailingAccount;
  const tree = treeHash(checking.sha256);
  const settled = rows.filter((row) => row.settledAt <= account.until);
  let edge: TreeEdge = emptyEdge;
  edge = growTree(
    tree,
    edge,
    settled.map(({ leaf }) => leaf),
  ).edge;
  if (settled.length !== account.rows || hexFromBytes(edgeRoot(tree, edge)) !== account.root)
    wrong.push({ file, problem: 'account-differs' });
  const proof = files.read('account.tlog-proof');
  if (proof === undefined) return { account: 'waiting' };
  const { policy } = checking;
  if (policy === undefined) return { account: 'unchecked' };
  const checked = await checkProof({ ...checking, policy }, textOf(proof));
  const isSame =
    checked.outcome === 'proved' &&
    checked.opened.opening.hash === opened.opening.hash &&
    checked.opened.opening.salt === opened.opening.salt;
  if (checked.outcome === 'proved' && isSame)
    return { account: 'proved', witnesses: checked.witnesses };
  wrong.push({ file: 'account.tlog-proof', problem: 'not-in-log' });
  return { account: 'unchecked' };
};

/** The events that the chosen were mailed on: each proof proves just the event beside it. */
const checkEvidence = async (checking: Checking): Promise<void> => {
  const { policy } = checking;
  if (policy === undefined) return;
  const file = 'evidence.jsonl';
  for (const text of linesIn(checking, file)) {
    const cited = parseJson(text);
    if (!isObject(cited) || typeof cited['proof'] !== 'string') continue;
    const event = isObject(cited['event']) ? cited['event'] : {};
    const checked = await checkProof({ ...checking, policy }, cited['proof']);
    const isSame =
      checked.outcome === 'proved' &&
      isObject(checked.opened.record) &&
      sortedJson(checked.opened.record) === sortedJson(event);
    if (!isSame)
      checking.wrong.push({ file, record: String(event['eventId']), problem: 'evidence-changed' });
  }
};

const bytesOf = (hash: Sha256): Uint8Array => bytesFromHex(hash) ?? new Uint8Array();

const sameCounts = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean => sortedJson(a) === sortedJson(b);
