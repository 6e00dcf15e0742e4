import type { EntityId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import { ownEntity } from '../kernel/own-entity.ts';
import type { Entity, StopsMerge } from './entities/entity.ts';
import { entityLinks } from './entities/entity-links.ts';
import { entityFromSender, planEntity } from './entities/plan-entity.ts';
import { registrationKey } from './entities/registration.ts';
import type { MailingStore } from './mailing-store.ts';
import { entityOf, historyWith, type Sender } from './sender.ts';

/**
 * Stores a sender's record as its next version, with the entity that its registration finds or
 * makes. Others may change that entity at the same moment: it is planned again then.
 */
export const storeSender = async (
  store: Store,
  { record, expectedVersion, by, at, newId }: StoreSender,
): Promise<StoredSender> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await store.sender(record.senderId);
    if ((before?.version ?? 0) !== expectedVersion) return { outcome: 'conflict' };
    const [current, registered] = await Promise.all([
      before === undefined ? undefined : entityOfSender(store, before),
      registeredBy(store, record),
    ]);
    const { entity, write } = planEntity({
      sender: record,
      current,
      registered,
      newEntityId: await freeEntityId(store, { senderRecord: record, current, newId }),
      by,
      at,
    });
    const senders = await store.senders();
    const differing = otherFaces(senders, record, entity).find(({ kind }) => kind !== record.kind);
    if (differing !== undefined) return { outcome: 'kind-differs', of: differing };
    const entityHistory = historyWith(before, entity.entityId, at);
    const sender: Sender = {
      ...record,
      entityId: entity.entityId,
      ...defined({ entityHistory }),
      version: expectedVersion + 1,
      changedBy: by,
      changedAt: at,
    };
    const merge = await mergeOf({ store, senders, before, newId }, sender, entity);
    const along = { entity: write, merge: merge.merge };
    if ((await store.putSender(sender, expectedVersion, along)) === 'stored')
      return { outcome: 'stored', sender, ...merge };
  }
  return { outcome: 'conflict' };
};

/** A record before it has a version and an entity. */
export type SenderRecord = Omit<
  Sender,
  'version' | 'changedBy' | 'changedAt' | 'entityId' | 'entityHistory'
>;

export type StoreSender = {
  readonly record: SenderRecord;
  /** The version that was changed; 0 for a new sender. */
  readonly expectedVersion: number;
  readonly by: string;
  readonly at: Instant;
  readonly newId: () => string;
};

export type StoredSender =
  /** With the merge of stops that it makes necessary: it is a face of another entity, or that bears another's name. */
  | { readonly outcome: 'stored'; readonly sender: Sender; readonly merge?: StopsMerge }
  | { readonly outcome: 'conflict' }
  /** Another face of the same legal person says that it is of another kind. */
  | { readonly outcome: 'kind-differs'; readonly of: Sender };

/** Whether stops of others come to hold for an entity by what is about to be written. */
export const gainsLinks = async (
  store: Pick<MailingStore, 'entity'>,
  senders: readonly Sender[],
  planned: { readonly entity: Entity; readonly senders?: readonly Sender[] },
): Promise<boolean> => {
  const { entity, senders: written = [] } = planned;
  const others = senders.filter((one) =>
    written.every(({ senderId }) => senderId !== one.senderId),
  );
  const [now, then] = await Promise.all([
    entityLinks(store, senders),
    entityLinks(store, [...others, ...written], entity),
  ]);
  const had = now(entity.entityId);
  return [...then(entity.entityId)].some((id) => !had.has(id));
};

/** The merge that begins where a sender that was there becomes a face of another entity, or of one that gains links. */
const mergeOf = async (
  { store, senders, before, newId }: Around,
  sender: Sender,
  entity: Entity,
): Promise<{ readonly merge?: StopsMerge }> => {
  if (before === undefined) return {};
  const { senderId, changedAt: since = 0 as Instant } = sender;
  const { entityId } = entity;
  const isOther = entityOf(before) !== entityId;
  if (!(isOther || (await gainsLinks(store, senders, { entity, senders: [sender] })))) return {};
  return { merge: { entityId, run: newId(), senderId, since, contacts: 0 } };
};

type Around = {
  readonly store: Pick<MailingStore, 'entity'>;
  readonly senders: readonly Sender[];
  readonly before: Sender | undefined;
  readonly newId: () => string;
};

type Store = Pick<MailingStore, 'sender' | 'senders' | 'putSender' | 'entity' | 'entityRegistered'>;

const attempts = 5;

/** The stored entity of a sender, or what its record of 0.1.0 says of it. */
const entityOfSender = async (
  store: Pick<MailingStore, 'entity'>,
  sender: Sender,
): Promise<Entity> => (await store.entity(entityOf(sender))) ?? entityFromSender(sender);

const registeredBy = async (
  store: Store,
  { country, registration }: SenderRecord,
): Promise<Entity | undefined> => {
  const key = registrationKey(country, registration);
  const entityId = key === undefined ? undefined : await store.entityRegistered(key);
  return entityId === undefined ? undefined : store.entity(entityId);
};

/** Named after its first sender, unless an entity that this sender left has that name. */
const freeEntityId = async (
  store: Store,
  {
    senderRecord: { senderId },
    current,
    newId,
  }: {
    readonly senderRecord: SenderRecord;
    readonly current: Entity | undefined;
    readonly newId: () => string;
  },
): Promise<EntityId> => {
  const own = ownEntity(senderId);
  const isTaken = current?.entityId === own || (await store.entity(own)) !== undefined;
  return isTaken ? (`e-${newId().toLowerCase()}` as EntityId) : own;
};

const otherFaces = (
  senders: readonly Sender[],
  { senderId }: SenderRecord,
  { entityId }: Entity,
): readonly Sender[] =>
  senders.filter((one) => one.senderId !== senderId && entityOf(one) === entityId);
