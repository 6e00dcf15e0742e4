import type { DomainToAscii } from '../../kernel/email-address.ts';
import type { SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { parseMailbox } from '../../kernel/mailbox.ts';
import type { SenderStore } from '../mailing-store.ts';
import { entityAt, entityOf, type Sender } from '../sender.ts';
import type { Entity, EntityStore } from './entity.ts';
import { entityFromSender } from './plan-entity.ts';

/** The names by which readers know an entity at a moment, from what was read of it; each name once. */
export const namesOfEntity = (
  { legalName, tradeNames }: Pick<Entity, 'legalName' | 'tradeNames'>,
  {
    faces,
    at,
    toAscii,
  }: {
    readonly faces: readonly Pick<Sender, 'fromAddress'>[];
    readonly at: Instant;
    readonly toAscii: DomainToAscii;
  },
): readonly string[] => {
  const traded = tradeNames.filter(
    ({ from, until }) => from <= at && (until === undefined || at <= until),
  );
  const shown = faces.flatMap(({ fromAddress }) => {
    const parsed = parseMailbox(fromAddress, toAscii);
    return parsed.outcome === 'ok' && parsed.mailbox.name !== undefined
      ? [parsed.mailbox.name]
      : [];
  });
  return [...new Set([legalName, ...traded.map(({ name }) => name), ...shown])];
};

/**
 * The names by which readers know the entity that a sender was a face of at a moment: its legal name,
 * the names that it traded under then, and the name in the From of each of its faces. Undefined for a
 * sender that nobody knows.
 */
export const readNamesOf =
  (store: Pick<SenderStore, 'senders'> & Pick<EntityStore, 'entity'>, toAscii: DomainToAscii) =>
  async (senderId: SenderId, at: Instant): Promise<readonly string[] | undefined> => {
    const all = await store.senders();
    const sender = all.find((one) => one.senderId === senderId);
    if (sender === undefined) return undefined;
    const entityId = entityAt(sender, at);
    const entity = (await store.entity(entityId)) ?? entityFromSender(sender);
    const faces = all.filter((one) => entityOf(one) === entityId);
    return namesOfEntity(entity, { faces, at, toAscii });
  };
