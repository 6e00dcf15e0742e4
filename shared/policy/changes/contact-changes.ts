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
  {
    nl: 'het aanbod eigen producten of diensten betrof die lijken op wat de ontvanger kocht',
    en: 'the offer was for the sender’s own products or services similar to what the recipient bought',
    de: 'das Angebot eigene Waren oder Dienstleistungen beträfe, die dem Gekauften ähnlich sind',
  },
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
  {
    nl: 'deze afzender zelf de verkoper was geweest',
    en: 'this sender itself had been the seller',
    de: 'dieser Absender selbst der Verkäufer gewesen wäre',
  },
  mapSales((sale, world) => ({ ...sale, soldBy: world.contact.senderId, ...byThis(world) })),
);

/** It was paid for. */
export const paid: Change = change(
  'paid',
  {
    nl: 'de ontvanger zelf had gekocht en betaald',
    en: 'the recipient itself had bought and paid',
    de: 'der Empfänger selbst gekauft und bezahlt hätte',
  },
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
  {
    nl: 'het adres bij die gelegenheid was verkregen',
    en: 'the address had been obtained on that occasion',
    de: 'die Adresse bei dieser Gelegenheit erlangt worden wäre',
  },
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
  {
    nl: 'de ontvanger bij het verkrijgen van het adres bezwaar had kunnen maken',
    en: 'the recipient had been able to object when the address was collected',
    de: 'der Empfänger bei der Erhebung der Adresse hätte widersprechen können',
  },
  mapOptOut(true, undefined),
);

/** It was said that one can object at any time (UWG § 7(3) no. 4). */
export const anyTimeWasSaid: Change = change(
  'any-time-was-said',
  {
    nl: 'toen was gezegd dat de ontvanger op elk moment kosteloos bezwaar kan maken',
    en: 'the recipient had been told then that it can object at any time free of charge',
    de: 'der Empfänger damals darauf hingewiesen worden wäre, dass er jederzeit kostenlos widersprechen kann',
  },
  mapOptOut(undefined, true),
);

/** The gift was to this sender. */
export const donatedToThis: Change = change(
  'donated-to-this',
  {
    nl: 'de donatie aan deze afzender was gedaan',
    en: 'the donation had been made to this sender',
    de: 'die Spende an diesen Absender gegangen wäre',
  },
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

/** The relationship continues. */
export const stays: Change = change(
  'stays',
  {
    nl: 'de relatie nog bestond',
    en: 'the relationship still existed',
    de: 'die Beziehung noch bestünde',
  },
  (world) => mapRelationships(world, ({ until: _ended, ...one }) => one),
);

/** The relationships never were, and no duty is left. */
export const leaves: Change = change(
  'leaves',
  {
    nl: 'het bericht de ontvanger niet aanging',
    en: 'the message did not concern the recipient',
    de: 'die Nachricht den Empfänger nicht beträfe',
  },
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

const serviceOf = ({ mailing }: World['mailing'], named: string, unnamed: string): string =>
  mailing.service === undefined ? unnamed : named;

/** The contact is a customer; of which service need not be said (see `relations.ts`). */
export const hasService: Change = {
  id: 'has-service',
  text: {
    nl: ({ mailing }) =>
      `de ontvanger ${serviceOf(mailing, 'de dienst waarover het bericht gaat', 'een dienst van de afzender')} afnam of gebruikte`,
    en: ({ mailing }) =>
      `the recipient bought or used ${serviceOf(mailing, 'the service that the message is about', 'a service of the sender')}`,
    de: ({ mailing }) =>
      `der Empfänger ${serviceOf(mailing, 'den Dienst, um den es in der Nachricht geht,', 'einen Dienst des Absenders')} bezöge oder nutzte`,
  },
  apply: (world) => related(world, {}),
};

/** The duty is owed to this contact. */
export const isOwedDuty: Change = {
  id: 'is-owed-duty',
  text: {
    nl: () => 'de wettelijke plicht tegenover deze ontvanger gold',
    en: () => 'the legal duty was owed to this recipient',
    de: () => 'die gesetzliche Pflicht gegenüber diesem Empfänger bestünde',
  },
  apply: (world) =>
    related(world, { role: 'prospect', duties: [world.mailing.mailing.duty ?? ''] }),
};

/** The published words invite such mail. */
export const isDesignated: Change = change(
  'is-designated',
  {
    nl: 'het adres juist voor zulke berichten was gepubliceerd',
    en: 'the address had been published for just such messages',
    de: 'die Adresse gerade für solche Nachrichten veröffentlicht wäre',
  },
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
  {
    nl: 'de publicatie opnieuw was bekeken en nog steeds zo luidde',
    en: 'the publication had been checked again and still read the same',
    de: 'die Veröffentlichung erneut geprüft worden wäre und noch gleich lautete',
  },
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
  {
    nl: 'de regels van het land van de ontvanger waren nagegaan',
    en: 'the rules of the recipient’s country had been checked',
    de: 'die Regeln des Landes des Empfängers geprüft worden wären',
  },
  (world) =>
    withContact(world, {
      localLawCheck: { evidenceId: hypothetical as string as EvidenceId, checkedAt: world.at },
    }),
);
