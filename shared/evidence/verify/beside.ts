import type { Json } from '../../kernel/canonical-json.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { AccountRow, RowMoments } from '../../kernel/evidence/account-row.ts';
import type { LeafType } from '../../kernel/evidence/log-entry.ts';
import { isObject } from '../../kernel/object/is-object.ts';
import type { FiledAuditEntry } from './check-audit-days.ts';

/**
 * Items without leaves that follow from the records with leaves: the current version of each versioned
 * thing, the rows behind the accounts of mailings, the claims behind those rows, and the entries behind
 * the days of the audit trail.
 */
export type Beside =
  | { readonly current: CurrentVersion }
  | { readonly row: FiledRow }
  | { readonly claim: FiledClaim }
  /** An item that is in the wrong place for its kind, or cannot be read. */
  | { readonly misplaced: { readonly type: LeafType; readonly name: string } }
  /** An entry of the audit trail. */
  | { readonly audited: FiledAuditEntry }
  /** The state of a contact's ledger, and the end of its chain. */
  | { readonly ledger: Readonly<Record<string, unknown>> };

/** The version of a thing that decisions read. */
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
  /** For a kind that is read in several places: which of them this is. */
  readonly place?: string;
};

/** A page or a batch. One from before the log has neither salt nor hash, and is not checked. */
export type FiledRow = RowMoments &
  Pick<AccountRow, 'name' | 'said'> & {
    readonly mailingId: string;
    readonly salt?: string;
    readonly decisions?: Sha256;
    /**
     * What it says of each: a text; `null` where that is what the claim says; or the commitment
     * alone, of a claim that a later job of the recipient overwrote.
     */
    readonly recipients: readonly (readonly [contactId: string, said: string | null | Replaced])[];
  };

export type Replaced = { readonly replaced: Sha256 };

export type FiledClaim = {
  readonly mailingId: string;
  readonly contactId: string;
  readonly jobId: string;
  readonly said: string;
  /** For a claim whose evidence was erased: the commitment to its earlier content. */
  readonly committed?: Sha256;
};

/** A parsed line as one of these items; undefined if it is none of them. */
export const besideIn = (value: unknown): Beside | undefined =>
  isObject(value) && kinds.some((kind) => isObject(value[kind])) ? (value as Beside) : undefined;

const kinds = ['current', 'row', 'claim', 'misplaced', 'audited', 'ledger'];
