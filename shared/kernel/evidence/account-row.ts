import type { Digest, Sha256 } from '../digest.ts';

/**
 * A row of a mailing's account as the account has it: a page or a batch, by its place, with what it
 * says of each recipient as one hash and everything else that it says as one text.
 */
export type AccountRow = {
  /** Where it stands among the rows of its mailing, such as `000/PAGE#000000`. */
  readonly name: string;
  readonly decisions: Sha256;
  /** What it says but for its recipients, on one line. */
  readonly said: string;
};

/** The hash of a row, as the account commits to it. */
export const accountRowHash = ({ name, decisions, said }: AccountRow, digest: Digest): Sha256 =>
  digest(`grondslag/account-row/v1\n${name}\n${decisions}\n${said}`);

/** The hash that is stored with a row when it is written: over its commitments, one for each recipient. */
export const decisionsHash = (commitments: readonly Sha256[], digest: Digest): Sha256 =>
  digest(`grondslag/decisions/v1\n${commitments.join('\n')}`);

/**
 * A commitment to what a row says about one recipient, which reveals nothing without the row's salt.
 * While this is kept, the row can be checked even if the data of that recipient was erased.
 */
export const recipientCommitment = (
  { salt, contactId, said }: RowRecipient,
  digest: Digest,
): Sha256 =>
  digest(`grondslag/recipient/v1\n${digest(`${salt}\n${contactId}`)}\n${contactId}\n${said}`);

export type RowRecipient = {
  /** Salt of the row: 32 random bytes in base64url. */
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
 * The time after which a row no longer changes, in milliseconds since the epoch: for a page when it is
 * stored, for a batch when its outcome is stored. A batch without an outcome stays as it is.
 */
export const settledAt = ({ at, doneAt }: RowMoments): number => doneAt ?? at;

export type RowMoments = { readonly at: number; readonly doneAt?: number };
