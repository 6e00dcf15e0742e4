import type { Json } from '../../kernel/canonical-json.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { AccountRow, RowMoments } from '../../kernel/evidence/account-row.ts';
import type { LeafType } from '../../kernel/evidence/log-entry.ts';
import { isObject } from './opened-record.ts';

/**
 * What stands beside the records that have leaves, and follows from them: what counts now of things in
 * versions, the rows that accounts of mailings are of, the claims that these rows are of.
 */
export type Beside =
  | { readonly current: CurrentVersion }
  | { readonly row: FiledRow }
  | { readonly claim: FiledClaim }
  /** Something that does not stand where its kind does, or cannot be read. */
  | { readonly misplaced: { readonly type: LeafType; readonly name: string } }
  /** The state of a contact's ledger, and how its chain ends. */
  | { readonly ledger: Readonly<Record<string, unknown>> };

/** Of a thing in versions, the one that decisions read. */
export type CurrentVersion = {
  readonly type:
    | 'sender'
    | 'entity'
    | 'topic'
    | 'suppression'
    | 'contact-facts'
    | 'request'
    | 'settings';
  readonly record: Json;
  /** Of a kind that is read in several places: which of them this is. */
  readonly place?: string;
};

/** A page or a batch. One of before the log has neither salt nor hash, and is not checked. */
export type FiledRow = RowMoments &
  Pick<AccountRow, 'name' | 'said'> & {
    readonly mailingId: string;
    readonly salt?: string;
    readonly decisions?: Sha256;
    /**
     * What it says of each: a text; `null` where that is what the claim says; or the commitment alone,
     * of a claim that a later job of the recipient put its own over.
     */
    readonly recipients: readonly (readonly [contactId: string, said: string | null | Replaced])[];
  };

export type Replaced = { readonly replaced: Sha256 };

export type FiledClaim = {
  readonly mailingId: string;
  readonly contactId: string;
  readonly jobId: string;
  readonly said: string;
  /** Of a claim whose evidence was erased: the commitment to what it said before. */
  readonly committed?: Sha256;
};

/** What a parsed line is beside the records; nothing where it is none of these. */
export const besideIn = (value: unknown): Beside | undefined =>
  isObject(value) && kinds.some((kind) => isObject(value[kind])) ? (value as Beside) : undefined;

const kinds = ['current', 'row', 'claim', 'misplaced', 'ledger'];
