import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Opening } from '../../kernel/evidence/log-entry.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/** A record with what opens its leaf: all that a proof of it shows. */
export type LoggedRecord = {
  readonly opening: Opening;
  readonly record: Json;
  /** When it was made. */
  readonly at: Instant;
};

/** The text of a proof's `extra`, with which one can hash the record and find the leaf. */
export const extraText = ({ opening, record }: LoggedRecord): string =>
  canonicalJson({ opening, record });

/** Records of one person with their openings; undefined if there is no such record or its secret was erased. */
export type LoggedRecords = {
  event(contactId: ContactId, sequence: number): Promise<LoggedRecord | undefined>;
  certificate(contactId: ContactId): Promise<LoggedRecord | undefined>;
};
