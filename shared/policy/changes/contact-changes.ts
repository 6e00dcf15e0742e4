import type { Contact } from '../../contacts/contact.ts';
import type { Relationship, SaleEvidence } from '../../contacts/relationship.ts';
import type { EntityId, EvidenceId } from '../../kernel/ids.ts';
import { millisPerDay, plusMillis } from '../../kernel/instant.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import { type Change, change, hypothetical, type World } from './change.ts';

const withContact = (world: World, contact: Partial<Contact>): World => ({
  ...world,
  contact: { ...world.contact, ...contact },
});

const mapRelationships = (world: World, map: (one: Relationship) => Relationship): World =>
  withContact(world, { relationships: world.contact.relationships.map(map) });

const mapSales = (map: (sale: SaleEvidence, world: World) => SaleEvidence) => (world: World) =>
  mapRelationships(world, (one) =>
    one.sale === undefined ? one : { ...one, sale: map(one.sale, world) },
  );

/** What was bought is like what is offered. */
export const boughtSimilar: Change = change(
  'bought-similar',
  'het aanbod van eigen producten was die lijken op wat de ontvanger kocht',
  "the offer was of the sender's own products like those the recipient bought",
  mapSales((sale, { mailing }) => ({ ...sale, productFamilies: mailing.mailing.productFamilies })),
);

/** The entity that mails, as the one that sold or was given to. */
const byThis = ({ mailing }: World): { readonly entityId?: EntityId } => {
  const entityId = mailing.entities[0];
  return entityId === undefined ? {} : { entityId };
};

/** The sale was the sender's own. */
export const soldByThis: Change = change(
  'sold-by-this',
  'deze afzender zelf had verkocht',
  'this very sender had made the sale',
  mapSales((sale, world) => ({ ...sale, soldBy: world.contact.senderId, ...byThis(world) })),
);

/** It was paid for. */
export const paid: Change = change(
  'paid',
  'de ontvanger zelf had gekocht en betaald',
  'the recipient itself had bought and paid',
  (world) =>
    mapSales((sale) => ({ ...sale, paid: true }))(
      mapRelationships(world, (one) =>
        one.sale === undefined ? one : { ...one, role: 'customer' },
      ),
    ),
);

/** The address was obtained as the exception asks. */
export const collectedThere: Change = change(
  'collected-there',
  'het adres toen en daar verkregen was',
  'the address had been obtained then and there',
  (world) =>
    mapRelationships(world, (one) => ({
      ...one,
      ...(one.sale && { sale: { ...one.sale, addressCollectedInSale: true } }),
      ...(one.donation && { donation: { ...one.donation, addressCollectedInDonation: true } }),
    })),
);

const mapOptOut =
  (shown: boolean | undefined, saidAnyTime: boolean | undefined) => (world: World) =>
    mapRelationships(world, (one) => {
      const optOut = {
        ...(shown !== undefined && { shown }),
        ...(saidAnyTime !== undefined && { saidAnyTime }),
      };
      return {
        ...one,
        ...(one.sale && { sale: { ...one.sale, optOut: { ...one.sale.optOut, ...optOut } } }),
        ...(one.donation && {
          donation: { ...one.donation, optOut: { ...one.donation.optOut, ...optOut } },
        }),
      };
    });

/** An objection was offered when the address was collected. */
export const optOutWasOffered: Change = change(
  'opt-out-was-offered',
  'bij het verkrijgen van het adres bezwaar was aangeboden',
  'a way to object had been offered when the address was collected',
  mapOptOut(true, undefined),
);

/** It was said that one can object at any time (UWG § 7(3) no. 4). */
export const anyTimeWasSaid: Change = change(
  'any-time-was-said',
  'toen was gezegd dat men altijd kosteloos bezwaar kan maken',
  'it had been said then that one can object at any time at no cost',
  mapOptOut(undefined, true),
);

/** The gift was to this sender. */
export const donatedToThis: Change = change(
  'donated-to-this',
  'de gift aan deze afzender was',
  'the donation had been to this sender',
  (world) =>
    mapRelationships(world, (one) =>
      one.donation === undefined
        ? one
        : {
            ...one,
            donation: { ...one.donation, donatedTo: world.contact.senderId, ...byThis(world) },
          },
    ),
);

/** The relationship goes on. */
export const stays: Change = change(
  'stays',
  'de relatie nog bestond',
  'the relationship still stood',
  (world) => mapRelationships(world, ({ until: _ended, ...one }) => one),
);

/** The relationships never were, and no duty is left. */
export const leaves: Change = change(
  'leaves',
  'de ontvanger er niet bij betrokken was',
  'the recipient was not concerned',
  (world) => mapRelationships(world, ({ duties: _none, ...one }) => ({ ...one, until: one.since })),
);

const related = (world: World, more: Partial<Relationship>): World =>
  withContact(world, {
    relationships: [
      ...world.contact.relationships,
      {
        relationshipId: hypothetical,
        role: 'customer',
        capacity: 'person',
        since: world.at,
        ...more,
      },
    ],
  });

/** The contact is a customer; of which service need not be said (see `relations.ts`). */
export const hasService: Change = {
  id: 'has-service',
  text: {
    nl: ({ mailing }) =>
      `deze ontvanger ${mailing.mailing.service ?? 'een dienst van de afzender'} afnam of gebruikte`,
    en: ({ mailing }) =>
      `this recipient bought or used ${mailing.mailing.service ?? 'a service of the sender'}`,
  },
  apply: (world) => related(world, {}),
};

/** The duty is owed to this contact. */
export const isOwedDuty: Change = {
  id: 'is-owed-duty',
  text: {
    nl: ({ mailing }) => `de plicht ${mailing.mailing.duty} tegenover deze ontvanger gold`,
    en: ({ mailing }) => `the duty ${mailing.mailing.duty} was owed to this recipient`,
  },
  apply: (world) =>
    related(world, { role: 'prospect', duties: [world.mailing.mailing.duty ?? ''] }),
};

/** The published words invite such mail. */
export const isDesignated: Change = change(
  'is-designated',
  'het adres juist voor zulke berichten was gepubliceerd',
  'the address had been published for just such mail',
  (world) =>
    withContact(world, {
      publishedAddresses: world.contact.publishedAddresses.map(
        ({ topics: _any, ...published }) => ({
          ...published,
          designates: true,
          purposes: world.mailing.needs.map(({ purpose }) => purpose).filter(isRegulated),
        }),
      ),
    }),
);

/** The page was looked at again. */
export const isRechecked: Change = change(
  'is-rechecked',
  'de publicatie opnieuw was bekeken en nog zo luidde',
  'the publication had been looked at again and still read so',
  (world) =>
    withContact(world, {
      publishedAddresses: world.contact.publishedAddresses.map((published) => ({
        ...published,
        recheckBy: plusMillis(world.at, millisPerDay),
      })),
    }),
);

/** The rules in the recipient's country were checked. */
export const isLocallyChecked: Change = change(
  'is-locally-checked',
  'de regels in het land van de ontvanger waren nagegaan',
  "the rules in the recipient's country had been checked",
  (world) =>
    withContact(world, {
      localLawCheck: { evidenceId: hypothetical as string as EvidenceId, checkedAt: world.at },
    }),
);
