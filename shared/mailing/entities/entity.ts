import type { CountryCode } from '../../kernel/country.ts';
import type { EntityId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/**
 * The legal person that answers for a mail (GDPR art. 4(7), Tw art. 11.7(7)). Consent names it, an
 * objection holds against it, and it mails under one or more senders. A change makes a new version;
 * earlier ones are kept as they were.
 */
export type Entity = {
  readonly entityId: EntityId;
  readonly legalName: string;
  readonly country: CountryCode;
  readonly kind: EntityKind;
  /** Number in the trade register of its country; what makes two records one legal person. */
  readonly registration?: string;
  /** Names that it also trades under, with former legal names. */
  readonly tradeNames: readonly TradeName[];
  /** Whose consents and customers passed to it, with what shows it. */
  readonly successions: readonly Succession[];
  /** Who succeeded it; its consents and customers are those of that entity, and it mails no marketing. */
  readonly succeededBy?: Succeeded;
  readonly version: number;
  readonly changedBy?: string;
  readonly changedAt?: Instant;
};

export const entityKinds = ['company', 'cause', 'public-body'] as const;
/**
 * A cause may use the donor route (Tw art. 11.7(5)); a public body performs a task in the public
 * interest (GDPR art. 6(1)(e)).
 */
export type EntityKind = (typeof entityKinds)[number];

/** A name in use from the first moment until the second, for ever when that is absent. */
export type TradeName = {
  readonly name: string;
  readonly from: Instant;
  readonly until?: Instant;
};

/**
 * A merger, demerger or transfer by which the legal position of another entity passed to this one.
 * Without it nothing passes: no consent, no sale.
 */
export type Succession = {
  readonly predecessor: EntityId;
  /** From this moment. */
  readonly on: Instant;
  readonly evidence: {
    /** The deed, or its entry in a register. */
    readonly document: string;
    readonly place?: string;
  };
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

export type Succeeded = {
  readonly successor: EntityId;
  readonly on: Instant;
  readonly recordedAt: Instant;
};

/** An entity and the version that is stored now; 0 for a new one. */
export type EntityWrite = { readonly entity: Entity; readonly expectedVersion: number };

/** A merge of stops that is under way, because consents and sales of others came to count for an entity. */
export type StopsMerge = {
  readonly entityId: EntityId;
  /** Names this run of it: only its own end is the end. */
  readonly run: string;
  /** The face from which it was begun. */
  readonly senderId: SenderId;
  readonly since: Instant;
  /** Contacts of the entity that were looked at so far. */
  readonly contacts: number;
};

export type MergeRun = Pick<StopsMerge, 'entityId' | 'run'>;

/** Entities in numbered versions, each kept as it was written. */
export type EntityStore = {
  entity(entityId: EntityId): Promise<Entity | undefined>;
  /** One version as it was written. */
  entityVersion(entityId: EntityId, version: number): Promise<Entity | undefined>;
  /** Newest first; `next` is the number before which the following page continues. */
  entityVersions(
    entityId: EntityId,
    limit: number,
    before?: number,
  ): Promise<{ readonly versions: readonly Entity[]; readonly next?: number }>;
  /** Who holds this registration (`registrationKey`). Strongly consistent. */
  entityRegistered(key: string): Promise<EntityId | undefined>;
  /** With others, and a merge that begins, in the same write. */
  putEntity(
    write: EntityWrite,
    merge?: StopsMerge,
    others?: readonly EntityWrite[],
  ): Promise<'stored' | 'conflict'>;
  /** The merge that is under way for an entity. Strongly consistent. */
  stopsMerge(entityId: EntityId): Promise<StopsMerge | undefined>;
  /** Adds contacts to a run; nothing when another one took its place. */
  noteMerge(merge: MergeRun, contacts: number): Promise<void>;
  /** Ends a run; nothing when another one took its place. */
  endMerge(merge: MergeRun): Promise<void>;
  entities(): Promise<readonly Entity[]>;
};
