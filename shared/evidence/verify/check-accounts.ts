import { bytesFromHex, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import type { Digest, DigestBytes, Sha256 } from '../../kernel/digest.ts';
import {
  accountRowHash,
  decisionsHash,
  type MailingAccount,
  recipientCommitment,
  settledAt,
} from '../../kernel/evidence/account-row.ts';
import { type Instant, isoFromInstant } from '../../kernel/instant.ts';
import { edgeRoot, emptyEdge, growTree } from '../tree/tree-edge.ts';
import { treeHash } from '../tree/tree-hash.ts';
import type { FiledClaim, FiledRow } from './beside.ts';

/**
 * Names each row and claim of a mailing that is not as recorded: by the row's own hash, by the accounts
 * that have leaves, and, for erased parts of a claim, by certificates.
 */
export const checkAccounts = (
  { digest, sha256 }: { readonly digest: Digest; readonly sha256: DigestBytes },
  { accounts, rows, claims, isErased }: AccountsToCheck,
): readonly WrongRow[] => {
  const byPlace = new Map(claims.map((claim) => [placeOf(claim), claim]));
  const joined = new Set<string>();
  const wrong: WrongRow[] = [];
  const say = (problem: WrongRow['problem'], name: string) => {
    wrong.push({ problem, type: 'mailing-account', name });
  };

  const commitmentOf = (row: FiledRow, [contactId, said]: FiledRow['recipients'][number]) => {
    if (said !== null && typeof said !== 'string') return said.replaced;
    const salt = row.salt ?? '';
    if (said !== null) return recipientCommitment({ salt, contactId, said }, digest);
    const place = placeOf({ ...row, contactId, jobId: jobOf(row) });
    joined.add(place);
    const claim = byPlace.get(place);
    if (claim === undefined) {
      say('claim-missing', `${row.mailingId} ${contactId}`);
      return undefined;
    }
    const now = recipientCommitment({ salt, contactId, said: claim.said }, digest);
    if (claim.committed === undefined) return now;
    // A certificate names what an erasure took, and what it left in its place.
    if (!isErased(claim.committed) || !isErased(now))
      say('claim-changed', `${row.mailingId} ${contactId}`);
    return claim.committed;
  };

  for (const row of rows) {
    const commitments = row.recipients.map((one) => commitmentOf(row, one));
    if (row.decisions === undefined || commitments.includes(undefined)) continue;
    if (decisionsHash(commitments as readonly Sha256[], digest) !== row.decisions)
      say('row-changed', `${row.mailingId} ${row.name}`);
  }
  for (const [place, { mailingId, contactId }] of byPlace)
    if (!joined.has(place)) say('claim-beside', `${mailingId} ${contactId}`);

  const tree = treeHash(sha256);
  for (const { mailingId, until, rows: count, root } of accounts) {
    const settled = rows
      .filter((row) => row.mailingId === mailingId && settledAt(row) <= until)
      .filter(({ decisions }) => decisions !== undefined)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const hashes = settled.map(({ name, said, decisions }) =>
      tree.leaf(bytesOf(accountRowHash({ name, said, decisions: decisions as Sha256 }, digest))),
    );
    const computed = hexFromBytes(edgeRoot(tree, growTree(tree, emptyEdge, hashes).edge));
    if (count !== settled.length || computed !== root)
      say('account-differs', `${mailingId} until ${isoFromInstant(until as Instant)}`);
  }
  return wrong;
};

export type AccountsToCheck = {
  readonly accounts: readonly MailingAccount[];
  readonly rows: readonly FiledRow[];
  readonly claims: readonly FiledClaim[];
  /** Whether a certificate that is in the log names this commitment. */
  readonly isErased: (commitment: Sha256) => boolean;
};

export type WrongRow = {
  readonly problem:
    | 'row-changed'
    | 'account-differs'
    | 'claim-changed'
    | 'claim-missing'
    | 'claim-beside';
  readonly type: 'mailing-account';
  readonly name: string;
};

const placeOf = ({
  mailingId,
  contactId,
  jobId,
}: Pick<FiledClaim, 'mailingId' | 'contactId' | 'jobId'>): string =>
  `${mailingId} ${contactId} ${jobId}`;

const jobOf = ({ name }: FiledRow): string => name.slice(name.indexOf('#') + 1);

const bytesOf = (hash: Sha256): Uint8Array => bytesFromHex(hash) ?? new Uint8Array();
