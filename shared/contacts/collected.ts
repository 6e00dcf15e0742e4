import type { Brand } from '../kernel/brand.ts';
import type { EntityId, SenderId } from '../kernel/ids.ts';
import { defined } from '../kernel/object/defined.ts';
import { ownEntity } from '../kernel/own-entity.ts';
import type { Contact } from './contact.ts';
import type {
  DonationEvidence,
  QuoteRequest,
  RecordedFor,
  Relationship,
  SaleEvidence,
} from './relationship.ts';

export type Collected = { readonly key: CollectedKey; readonly recordedFor?: RecordedFor };

/**
 * The sales, gifts and requests for a quote of a contact, each by its key. One sale makes one buyer
 * (Tw art. 11.7(4)), and one request one requester: the contact for which its evidence was recorded
 * first.
 */
export const collectedOf = ({ senderId, relationships }: Relations): readonly Collected[] =>
  relationships.flatMap(({ sale, donation, quoteRequest }) => [
    ...(sale === undefined ? [] : [{ key: saleKey(sale), ...markOf(sale) }]),
    ...(donation === undefined ? [] : [{ key: giftKey(donation), ...markOf(donation) }]),
    ...(quoteRequest === undefined
      ? []
      : [{ key: quoteKey(senderId, quoteRequest), ...markOf(quoteRequest) }]),
  ]);

/** Names the evidence of one sale by, one gift to or one request of a legal entity; letters of either case are one. */
export type CollectedKey = Brand<string, 'CollectedKey'>;

/** The keys of what is this contact's own, each once. */
export const ownCollected = (contact: Relations): readonly CollectedKey[] => [
  ...new Set(
    collectedOf(contact).flatMap(({ key, recordedFor }) => (recordedFor === undefined ? key : [])),
  ),
];

/** What a change must claim: nothing where the same evidence was there, else all that is its own. */
export const newlyCollected = (before: Relations, after: Relations): readonly CollectedKey[] => {
  const own = ownCollected(after);
  const known = new Set(ownCollected(before));
  return own.every((key) => known.has(key)) ? [] : own;
};

/** The contact with each sale and gift saying whose it is, as found for its key. */
export const withRecordedFor = <Kept extends Relations>(
  contact: Kept,
  found: (key: CollectedKey) => RecordedFor | undefined,
): Kept => ({
  ...contact,
  relationships: contact.relationships.map(
    (one): Relationship =>
      defined({
        ...one,
        sale: one.sale === undefined ? undefined : marked(one.sale, found(saleKey(one.sale))),
        donation:
          one.donation === undefined
            ? undefined
            : marked(one.donation, found(giftKey(one.donation))),
        quoteRequest:
          one.quoteRequest === undefined
            ? undefined
            : marked(one.quoteRequest, found(quoteKey(contact.senderId, one.quoteRequest))),
      }),
  ),
});

type Relations = Pick<Contact, 'senderId' | 'relationships'>;

type Evidence = SaleEvidence | DonationEvidence | QuoteRequest;

const markOf = ({ recordedFor }: Evidence) => (recordedFor === undefined ? {} : { recordedFor });

const marked = <Kept extends Evidence>(
  { recordedFor: _, ...evidence }: Kept,
  recordedFor: RecordedFor | undefined,
): Kept => ({ ...evidence, ...defined({ recordedFor }) }) as Kept;

const saleKey = ({ evidenceId, entityId, soldBy }: SaleEvidence): CollectedKey =>
  keyOf('sale', entityId ?? ownEntity(soldBy), evidenceId);

const giftKey = ({ evidenceId, entityId, donatedTo }: DonationEvidence): CollectedKey =>
  keyOf('gift', entityId ?? ownEntity(donatedTo), evidenceId);

/** A sender may become a face of another entity: the request stays with the sender that was asked. */
const quoteKey = (senderId: SenderId, { evidenceId }: QuoteRequest): CollectedKey =>
  keyOf('quote', ownEntity(senderId), evidenceId);

const keyOf = (
  kind: 'sale' | 'gift' | 'quote',
  entityId: EntityId,
  evidenceId: string,
): CollectedKey =>
  JSON.stringify([kind, entityId, evidenceId.normalize('NFKC').toLowerCase()]) as CollectedKey;
