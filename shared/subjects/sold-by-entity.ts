import type { Contact } from '../contacts/contact.ts';
import type { DonationEvidence, Relationship, SaleEvidence } from '../contacts/relationship.ts';
import type { EntityId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import { entityAt } from '../mailing/sender.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * The contact with each sale and donation naming the legal entity that it was made by or to: the
 * one whose face the sender was at that moment. Of a sender that nobody knows none is named.
 */
export const soldByEntity = async (
  { senderOf }: Pick<ContactTools, 'senderOf'>,
  contact: Contact,
): Promise<Contact> => {
  if (!contact.relationships.some(({ sale, donation }) => (sale ?? donation) !== undefined))
    return contact;
  const entityOf = async (senderId: SenderId, at: Instant): Promise<EntityId | undefined> => {
    const sender = await senderOf(senderId);
    return sender === undefined ? undefined : entityAt(sender, at);
  };
  const saleOf = async ({ entityId: _, ...sale }: SaleEvidence): Promise<SaleEvidence> =>
    named(sale, await entityOf(sale.soldBy, sale.soldAt));
  const donationOf = async ({
    entityId: _,
    ...donation
  }: DonationEvidence): Promise<DonationEvidence> =>
    named(donation, await entityOf(donation.donatedTo, donation.donatedAt));
  const withEntities = async (relationship: Relationship): Promise<Relationship> =>
    defined({
      ...relationship,
      sale: relationship.sale === undefined ? undefined : await saleOf(relationship.sale),
      donation:
        relationship.donation === undefined ? undefined : await donationOf(relationship.donation),
    });
  return {
    ...contact,
    relationships: await Promise.all(contact.relationships.map(withEntities)),
  };
};

const named = <Evidence extends object>(
  evidence: Evidence,
  entityId: EntityId | undefined,
): Evidence => (entityId === undefined ? evidence : { ...evidence, entityId });
