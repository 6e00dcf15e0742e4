import type { ConsentEntry } from '../../consent/fold/consent-state.ts';
import { comesOfAge } from '../comes-of-age.ts';
import { applicableLaw } from '../rule-sets/applicable-law.ts';
import { sharedStop } from '../shared-stop.ts';
import { type Change, change, hypothetical, type World } from './change.ts';
import { scopeLabel } from './scope-label.ts';

const isMinor = ({ contact, mailing, at }: World): boolean => {
  const age = applicableLaw(mailing.sender.country, contact.country, at)?.consentAge ?? 0;
  return contact.birthDate !== undefined && comesOfAge(contact.birthDate, age) > at;
};

const withEntries = (world: World, entries: Readonly<Record<string, ConsentEntry>>): World => ({
  ...world,
  consent: {
    ...world.consent,
    entries: { ...world.consent.entries, ...entries },
    ...lastStopAfter(world, entries),
  },
});

/** What is said now comes after the last stop at a shared address; what is confirmed lifts it. */
const lastStopAfter = (world: World, entries: Readonly<Record<string, ConsentEntry>>) => {
  const stop = sharedStop(world);
  if (stop === undefined) return {};
  const confirmed = Object.keys(entries).filter((key) => entries[key]?.confirmed === true);
  return { lastStop: { ...stop, confirmedSince: [...(stop.confirmedSince ?? []), ...confirmed] } };
};

const grant = (world: World): ConsentEntry => ({
  status: 'granted',
  eventId: hypothetical,
  occurredAt: world.at,
  confirmed: true,
  by: isMinor(world) ? 'guardian' : 'subject',
  ...entityOf(world),
});

/** Given to the entity that mails. */
const entityOf = ({ mailing }: World): Pick<ConsentEntry, 'entityId'> => {
  const entityId = mailing.entities[0];
  return entityId === undefined ? {} : { entityId };
};

const askedKeys = ({ mailing }: World): readonly string[] =>
  mailing.needs.filter(({ wide }) => wide !== '').map(({ narrow, wide }) => narrow ?? wide);

/** Consent to just what the mailing needs, by the person or, for a child, its guardian. */
export const consents: Change = {
  id: 'consents',
  text: {
    nl: (world) =>
      `${isMinor(world) ? 'een ouder of voogd' : 'deze contactpersoon zelf'} toestemming gaf voor ${scopeLabel.nl(world.mailing)} van deze afzender`,
    en: (world) =>
      `${isMinor(world) ? 'a parent or guardian' : 'this contact itself'} consented to ${scopeLabel.en(world.mailing)} from this sender`,
  },
  apply: (world) =>
    withEntries(world, Object.fromEntries(askedKeys(world).map((key) => [key, grant(world)]))),
};

/** The sign-up or consent on record, confirmed from the address. */
export const confirms: Change = {
  id: 'confirms',
  text: {
    nl: ({ mailing }) =>
      `de aanmelding voor ${scopeLabel.nl(mailing)} vanaf het adres werd bevestigd`,
    en: ({ mailing }) => `the sign-up for ${scopeLabel.en(mailing)} was confirmed from the address`,
  },
  apply: (world) => {
    const keys = world.mailing.needs.flatMap(({ narrow, wide }) => [narrow ?? wide, wide]);
    const confirmed = keys.flatMap((key) => {
      const entry = world.consent.entries[key];
      if (entry?.status === 'pending') return [[key, grant(world)] as const];
      return entry?.status === 'granted' ? [[key, { ...entry, confirmed: true }] as const] : [];
    });
    return withEntries(world, Object.fromEntries(confirmed));
  },
};

/** A sign-up at this very moment, for the mail that asks to confirm one. */
export const signsUp: Change = {
  id: 'signs-up',
  text: {
    nl: () => 'deze contactpersoon zich zojuist zelf had aangemeld',
    en: () => 'this contact itself had just signed up',
  },
  apply: (world) => {
    const keys = askedKeys(world);
    const request: ConsentEntry = { ...grant(world), status: 'pending', by: 'subject' };
    const places = keys.length > 0 ? keys : [world.contact.senderId];
    return withEntries(world, Object.fromEntries(places.map((key) => [key, request])));
  },
};

/** An objection to all direct marketing of this sender, now (GDPR art. 21(2)). */
export const objects: Change = change(
  'objects',
  'de ontvanger bezwaar maakte',
  'the recipient objected',
  (world) =>
    withEntries(world, {
      [world.contact.senderId]: {
        status: 'objected',
        eventId: hypothetical,
        occurredAt: world.at,
        by: 'subject',
      },
    }),
);

/** Nothing bounced and nothing was reported, or the person made it good. */
export const reinstates: Change = change(
  'reinstates',
  'de ontvanger het adres zelf weer bruikbaar had gemaakt',
  'the recipient had made the address good again',
  (world) => ({
    ...world,
    consent: {
      ...world.consent,
      suppressions: world.consent.suppressions.filter(({ reason }) => reason === 'objection'),
    },
  }),
);

/** A hard bounce, now: what stops any mail. */
export const bounces: Change = change(
  'bounces',
  'het adres mail zou weigeren',
  'the address refused mail',
  (world) => ({
    ...world,
    consent: {
      ...world.consent,
      suppressions: [
        ...world.consent.suppressions,
        { reason: 'hard-bounce', eventId: hypothetical, at: world.at },
      ],
    },
  }),
);
