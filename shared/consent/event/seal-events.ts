import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import { foldTopic } from '../../kernel/fold-topic.ts';
import type { ContactId, EntityId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';
import type {
  ConsentDefect,
  ConsentEvent,
  ConsentEventData,
  ConsentScope,
} from './consent-event.ts';

/** Turns statements into events that follow `end`; nothing happens later than it is recorded. */
export const sealEvents = (
  statements: readonly Statement[],
  end: ChainEnd,
  { contactId, recordedAt, recordedBy, entities = [], newEventId, digest, idempotencyKey }: Seal,
): readonly ConsentEvent[] => {
  let previousHash = end.lastHash;
  return statements.map((statement, index) => {
    const event: Omit<ConsentEvent, 'hash'> = {
      ...statement,
      schemaVersion: 2,
      scope: withFoldedTopic(statement.scope),
      entityId: entities[index] ?? ownEntity(statement.scope.senderId),
      recordedBy,
      contactId,
      eventId: newEventId(),
      sequence: end.version + index + 1,
      occurredAt: statement.occurredAt > recordedAt ? recordedAt : statement.occurredAt,
      recordedAt,
      ...defined({ idempotencyKey }),
      previousHash,
    };
    const hash = hashOfEvent(event, digest);
    previousHash = hash;
    return { ...event, hash };
  });
};

const withFoldedTopic = (scope: ConsentScope): ConsentScope =>
  scope.topic === undefined ? scope : { ...scope, topic: foldTopic(scope.topic) };

/** A judged statement, to be sealed into the chain. */
export type Statement = ConsentEventData & {
  readonly defects: readonly ConsentDefect[];
  readonly noticeSha256?: Sha256;
  readonly noticeInUseSince?: Instant;
  readonly advertisers?: readonly string[];
};

export type ChainEnd = { readonly version: number; readonly lastHash: Sha256 | '' };

/** SHA-256 over the canonical JSON of everything in the event but the hash itself. */
export const hashOfEvent = (
  event: Omit<ConsentEvent, 'hash'> | ConsentEvent,
  digest: Digest,
): Sha256 => {
  const { hash: _, ...sealed } = event as ConsentEvent;
  return digest(canonicalJson(sealed));
};

export type Seal = {
  readonly contactId: ContactId;
  readonly recordedAt: Instant;
  readonly recordedBy: RecordedBy;
  /** To whom each statement was made, in order; by default the sender's own entity. */
  readonly entities?: readonly EntityId[];
  readonly newEventId: () => EventId;
  readonly digest: Digest;
  readonly idempotencyKey?: string;
};
