import type { ConsentEntry } from '../../consent/fold/consent-state.ts';
import { isAgainst } from '../../consent/fold/is-against.ts';
import type { Language, Translated } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
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

const grant = (world: World): ConsentEntry =>
  defined({
    status: 'granted',
    eventId: hypothetical,
    occurredAt: world.at,
    confirmed: true,
    by: isMinor(world) ? 'guardian' : 'subject',
    ...entityOf(world),
    advertisers: world.mailing.advertiser === undefined ? undefined : [world.mailing.advertiser],
  });

/** Given to the entity that mails. */
const entityOf = ({ mailing }: World): Pick<ConsentEntry, 'entityId'> => {
  const entityId = mailing.entities[0];
  return entityId === undefined ? {} : { entityId };
};

const askedKeys = ({ mailing }: World): readonly string[] =>
  mailing.needs.filter(({ wide }) => wide !== '').map(({ narrow, wide }) => narrow ?? wide);

/** The messages that consent is for, and whose they are. */
const scopeOf = ({ mailing, topicNames }: World, language: Language): string => {
  const name = mailing.sender.legalName.trim();
  return `${scopeLabel(mailing, topicNames, language)}${name === '' ? '' : from[language] + name}`;
};

const from: Translated = { nl: ' van ', en: ' from ', de: ' von ' };

/**
 * Whether the person would consent for the first time, to more than before, once more to what it
 * consented to before, or after all to what it turned down.
 */
const howOften = (world: World): 'first' | 'more' | 'again' | 'afterAll' => {
  const { consent, contact, mailing } = world;
  const asked = mailing.needs.flatMap(({ narrow, wide }) => [
    narrow ?? wide,
    wide,
    contact.senderId,
  ]);
  const found = asked.flatMap((key) => consent.entries[key] ?? []);
  if (found.some(isAgainst)) return 'afterAll';
  if (found.length > 0) return 'again';
  const prefix = `${contact.senderId}/`;
  return Object.entries(consent.entries).some(
    ([key, { status }]) =>
      status === 'granted' && key.startsWith(prefix) && !key.startsWith(`${prefix}+`),
  )
    ? 'more'
    : 'first';
};

/** On a text that named the advertiser, where the mail is one's. */
const onText = ({ mailing: { mailing } }: World, language: Language): string =>
  mailing.advertiser === undefined ? '' : textNames[language](mailing.advertiser.name);

const textNames: Translated<(name: string) => string> = {
  nl: (name) => ` op een tekst die ${name} als adverteerder noemt`,
  en: (name) => ` on a text that names ${name} as an advertiser`,
  de: (name) => `auf der Grundlage eines Textes, der ${name} als Werbetreibenden nennt, `,
};

/** Consent to just what the mailing needs, by the person or, for a child, its guardian. */
export const consents: Change = {
  id: 'consents',
  text: {
    nl: (world) =>
      `${isMinor(world) ? 'een ouder of voogd' : 'de ontvanger zelf'} ${{ first: '', more: 'ook ', again: 'opnieuw ', afterAll: 'alsnog ' }[howOften(world)]}toestemming gaf voor ${scopeOf(world, 'nl')}${onText(world, 'nl')}`,
    en: (world) =>
      `${isMinor(world) ? 'a parent or guardian' : 'the recipient'} ${{ first: 'consented', more: 'also consented', again: 'consented again', afterAll: 'consented after all' }[howOften(world)]} to ${scopeOf(world, 'en')}${onText(world, 'en')}`,
    de: (world) =>
      `${isMinor(world) ? 'ein Elternteil oder Vormund' : 'der Empfänger selbst'} ${{ first: '', more: 'auch ', again: 'erneut ', afterAll: 'doch noch ' }[howOften(world)]}${onText(world, 'de')}in ${scopeOf(world, 'de')} einwilligte`,
  },
  apply: (world) =>
    withEntries(world, Object.fromEntries(askedKeys(world).map((key) => [key, grant(world)]))),
};

/** The sign-up or consent on record, confirmed from the address. */
export const confirms: Change = {
  id: 'confirms',
  text: {
    nl: (world) =>
      `de ontvanger de aanmelding voor ${scopeOf(world, 'nl')} vanaf het e-mailadres bevestigde`,
    en: (world) =>
      `the recipient confirmed the sign-up for ${scopeOf(world, 'en')} from the e-mail address`,
    de: (world) =>
      `der Empfänger die Anmeldung für ${scopeOf(world, 'de')} von der E-Mail-Adresse aus bestätigte`,
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

/** The consent that is on record without proof, with its proof. */
export const proves: Change = change(
  'proves',
  {
    nl: 'van die toestemming was vastgelegd welke tekst werd getoond en waar zij vandaan komt',
    en: 'it was on record which text was shown for that consent and where it came from',
    de: 'zu dieser Einwilligung festgehalten wäre, welcher Text angezeigt wurde und woher sie stammt',
  },
  (world) => {
    const keys = world.mailing.needs.flatMap(({ narrow, wide }) => [narrow ?? wide, wide]);
    const proven = keys.flatMap((key) => {
      const entry = world.consent.entries[key];
      if (entry?.status !== 'unproven') return [];
      const { defects: _, ...rest } = entry;
      return [[key, { ...rest, status: 'granted' }] as const];
    });
    return withEntries(world, Object.fromEntries(proven));
  },
);

/** A sign-up at this very moment, for the mail that asks to confirm one. */
export const signsUp: Change = {
  id: 'signs-up',
  text: {
    nl: () => 'de ontvanger zich zojuist zelf had aangemeld',
    en: () => 'the recipient had just signed up in person',
    de: () => 'der Empfänger sich soeben selbst angemeldet hätte',
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
  {
    nl: 'de ontvanger bezwaar maakte',
    en: 'the recipient objected',
    de: 'der Empfänger widerspräche',
  },
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
  {
    nl: 'de ontvanger het adres zelf weer bruikbaar had gemaakt',
    en: 'the recipient itself had made the address usable again',
    de: 'der Empfänger die Adresse selbst wieder freigegeben hätte',
  },
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
  {
    nl: 'het adres e-mail zou weigeren',
    en: 'the address refused mail',
    de: 'die Adresse keine E-Mails mehr annähme',
  },
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
