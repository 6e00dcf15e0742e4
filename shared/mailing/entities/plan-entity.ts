import type { EntityId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import type { Sender } from '../sender.ts';
import type { Entity, EntityWrite } from './entity.ts';
import { registrationKey } from './registration.ts';

/**
 * The entity that a sender's record belongs to once it is written. A registration finds the entity
 * that holds it; one that nobody holds is given to the sender's own entity when that has none, and
 * makes another entity otherwise. A record without registration leaves the sender where it is.
 */
export const planEntity = ({ sender, current, registered, newEntityId, by, at }: Plan): Planned => {
  const key = registrationKey(sender.country, sender.registration);
  if (registered !== undefined && registered.entityId !== current?.entityId)
    return written(joined(registered, { sender, by, at }), registered);
  const held =
    current === undefined ? undefined : registrationKey(current.country, current.registration);
  if (current === undefined || (key !== undefined && held !== undefined && held !== key))
    return written(madeFrom(sender, { entityId: newEntityId, by, at }), undefined);
  return written(renamed(current, { sender, by, at }), current);
};

export type Plan = {
  readonly sender: Pick<Sender, 'legalName' | 'country' | 'registration'> & {
    readonly kind: Entity['kind'];
  };
  /** The entity that the sender belongs to now; undefined for a new sender. */
  readonly current: Entity | undefined;
  /** The entity that holds the registration of the record. */
  readonly registered: Entity | undefined;
  /** For an entity that has to be made. */
  readonly newEntityId: EntityId;
  readonly by: string;
  readonly at: Instant;
};

export type Planned = {
  readonly entity: Entity;
  /** What to store; undefined when the entity stays as it is. */
  readonly write?: EntityWrite;
};

/** What a record of 0.1.0 says of its entity has no version yet: it is stored as the first. */
const written = (entity: Entity, before: Entity | undefined): Planned =>
  entity === before && entity.version > 0
    ? { entity }
    : {
        entity: first(entity),
        write: { entity: first(entity), expectedVersion: before?.version ?? 0 },
      };

const first = (entity: Entity): Entity => (entity.version > 0 ? entity : { ...entity, version: 1 });

const madeFrom = (
  { legalName, country, kind, registration }: Plan['sender'],
  { entityId, by, at }: { readonly entityId: EntityId; readonly by: string; readonly at: Instant },
): Entity => ({
  entityId,
  legalName,
  country,
  kind,
  ...defined({ registration }),
  tradeNames: [],
  successions: [],
  version: 1,
  changedBy: by,
  changedAt: at,
});

/**
 * The entity that gets another face. It stays called what it is called; the other legal name that
 * the face states is one that it trades under from now on.
 */
const joined = (
  entity: Entity,
  {
    sender: { legalName },
    by,
    at,
  }: { readonly sender: Plan['sender']; readonly by: string; readonly at: Instant },
): Entity => {
  return entity.legalName === legalName || tradesUnder(entity, legalName)
    ? entity
    : {
        ...entity,
        tradeNames: [...entity.tradeNames, { name: legalName, from: at }],
        version: entity.version + 1,
        changedBy: by,
        changedAt: at,
      };
};

const tradesUnder = ({ tradeNames }: Entity, legalName: string): boolean =>
  tradeNames.some(({ name, until }) => name === legalName && until === undefined);

/**
 * The entity with the legal name, kind and number that its sender now states. A name that it bore
 * becomes a trade name that ends here, so that texts which name it can still be recognised.
 */
const renamed = (
  entity: Entity,
  {
    sender: { legalName: stated, kind, registration, country },
    by,
    at,
  }: { readonly sender: Plan['sender']; readonly by: string; readonly at: Instant },
): Entity => {
  // A face may state a name that the entity trades under: that renames nothing.
  const legalName = tradesUnder(entity, stated) ? entity.legalName : stated;
  // A number that an earlier version took and nobody can read is as good as none.
  const isNumbered = registrationKey(entity.country, entity.registration) !== undefined;
  const number = isNumbered ? entity.registration : (registration ?? entity.registration);
  // A number belongs to the register of a country: only an entity without one may move.
  const place = isNumbered ? entity.country : country;
  const isSame =
    entity.legalName === legalName &&
    entity.kind === kind &&
    entity.registration === number &&
    entity.country === place;
  if (isSame) return entity;
  const { registration: _, ...rest } = entity;
  return {
    ...rest,
    legalName,
    kind,
    country: place,
    ...defined({ registration: number }),
    tradeNames:
      entity.legalName === legalName
        ? entity.tradeNames
        : [
            ...entity.tradeNames,
            { name: entity.legalName, from: entity.changedAt ?? at, until: at },
          ],
    version: entity.version + 1,
    changedBy: by,
    changedAt: at,
  };
};

/** The entity of a sender that has none stored: of its own, as version 0, from what its record says. */
export const entityFromSender = (sender: Sender): Entity => ({
  entityId: ownEntity(sender.senderId),
  legalName: sender.legalName,
  country: sender.country,
  kind: sender.kind,
  ...defined({ registration: sender.registration }),
  tradeNames: [],
  successions: [],
  version: 0,
});
