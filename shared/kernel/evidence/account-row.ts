import type { Digest, Sha256 } from '../digest.ts';

/**
 * A row of a mailing's account as the account has it: a page or a batch, by its place, with what it
 * says of each recipient as one hash and everything else that it says as one text.
 */
export const accountRowHash = ({ name, decisions, said }: AccountRow, digest: Digest): Sha256 =>
  digest(`grondslag/account-row/v1\n${name}\n${decisions}\n${said}`);

export type AccountRow = {
  /** Where it stands among the rows of its mailing, such as `000/PAGE#000000`. */
  readonly name: string;
  readonly decisions: Sha256;
  /** What it says but for its recipients, on one line. */
  readonly said: string;
};

/** What a row carries from when it is written: a hash over what it says of each of its recipients. */
export const decisionsHash = (commitments: readonly Sha256[], digest: Digest): Sha256 =>
  digest(`grondslag/decisions/v1\n${commitments.join('\n')}`);

/**
 * What a row says of one recipient, hidden from whoever is not given the row's salt: a row can be
 * checked without what was erased of one of its recipients, as long as this is kept of it.
 */
export const recipientCommitment = (
  { salt, contactId, said }: RowRecipient,
  digest: Digest,
): Sha256 =>
  digest(`grondslag/recipient/v1\n${digest(`${salt}\n${contactId}`)}\n${contactId}\n${said}`);

export type RowRecipient = {
  /** Of the row: 32 random bytes in base64url. */
  readonly salt: string;
  readonly contactId: string;
  readonly said: string;
};

/**
 * The account of a mailing at a moment, as a leaf has it: the root of a Merkle tree (RFC 6962) over the
 * hashes of its rows that were settled by then, in the order of their names.
 */
export type MailingAccount = {
  readonly mailingId: string;
  /** Milliseconds since the epoch: rows that were settled later are not in it. */
  readonly until: number;
  /** The state that the mailing was in: `running`, `paused`, `finished` or `cancelled`. */
  readonly state: string;
  readonly rows: number;
  /** In lower-case hex. */
  readonly root: Sha256;
};

/**
 * When nothing can change any more of what a row says, in milliseconds since the epoch: of a page when
 * it is stored, of a batch when its outcome is; one without an outcome is left as it is.
 */
export const settledAt = ({ at, doneAt }: RowMoments): number => doneAt ?? at;

export type RowMoments = { readonly at: number; readonly doneAt?: number };
