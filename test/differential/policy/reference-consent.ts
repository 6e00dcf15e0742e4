import type { ConsentEntry } from '../../../shared/consent/fold/consent-state.ts';
import { day, type PolicyWorld } from './policy-world.ts';
import type { Law } from './reference-law.ts';

/** Why a mail is not sent, in the model's words: those of the table. */
export type Why = string;

const ownWords = ['subject', 'operator', 'import'];
const allWords = [...ownWords, 'guardian', 'system'];
const statuses = 'granted pending refused withdrawn objected expired invalidated unproven'.split(
  ' ',
);
const noes = ['withdrawn', 'objected', 'refused'];

const birthday = (birthDate: string, age: number): number => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(birthDate) ?? [];
  const valid =
    Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31;
  return valid ? Date.UTC(Number(year) + age, Number(month) - 1, Number(date)) : Number.NaN;
};

export const monthsLater = (moment: number, months: number): number => {
  const begin = new Date(moment);
  const target = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(target.getUTCDate(), begin.getUTCDate()));
  return target.getTime() + (moment % day);
};

const monthsToReconfirm = ({ sender }: PolicyWorld): number => {
  const months = sender.settings?.reconfirmAfterMonths ?? 24;
  return Number.isInteger(months) && months > 0 ? Math.min(months, 24) : 0;
};

/** Line 6: given to, sold by or donated to the legal person that mails, or one that it succeeded. */
export const isOurs = (
  { entities, sender }: PolicyWorld,
  named: string | undefined,
  unnamed: string,
): boolean => {
  const ours = entities ?? [sender.entityId ?? `e-${sender.senderId}`];
  return ours.some((one) => one === (named ?? `e-${unnamed}`));
};

/** Line 6: another's advertising is covered only where the text named that other. */
const isNamed = ({ mailing }: PolicyWorld, named: readonly string[] = []): boolean =>
  mailing.advertiser === undefined ||
  named.some((one) => one === mailing.advertiser?.name.replaceAll('.', '').toLowerCase());

/** Line 6, the second half: what a recorded grant can lack, the first that applies. */
export const whyNotHeld = (world: PolicyWorld, grant: ConsentEntry): Why | undefined => {
  const { occurredAt, validUntil, defects, by } = grant;
  const { birthDate } = world.contact;
  const wasMinor = birthDate !== undefined && birthday(birthDate, 16) > occurredAt;
  const badBirthDate = birthDate !== undefined && !(birthday(birthDate, 0) <= occurredAt);
  const lacks: readonly (readonly [boolean, Why])[] = [
    [!isOurs(world, grant.entityId, world.mailing.senderId), 'other-entity'],
    [!isNamed(world, grant.advertisers), 'other-advertiser'],
    [occurredAt > world.at, 'date-in-future'],
    [(defects ?? []).length > 0, 'facts-contradictory'],
    [validUntil !== undefined && validUntil <= occurredAt, 'facts-contradictory'],
    [validUntil !== undefined && validUntil <= world.at, 'expired'],
    [monthsLater(occurredAt, monthsToReconfirm(world)) <= world.at, 'expired'],
    [badBirthDate, 'facts-contradictory'],
    [wasMinor && by !== 'guardian', 'minor-without-guardian'],
    [!wasMinor && !allWords.includes(by), 'facts-unknown'],
    [!wasMinor && !ownWords.includes(by), 'not-own-act'],
  ];
  return lacks.find(([applies]) => applies)?.[1];
};

/** The same for mail, which may want a confirmation from the address. */
export const whyNotHeldForMail = (world: PolicyWorld, law: Law, grant: ConsentEntry) => {
  const { senderId } = world.mailing;
  const saidNoToAll = [
    ...noAt(world, senderId).filter(({ status }) => status === 'objected'),
    ...keptObjections(world),
    ...noAtCollection(world),
  ];
  const wanted =
    law.doubleOptIn ||
    world.sender.settings?.doubleOptInRequired === true ||
    saidNoToAll.length > 0;
  const why = whyNotHeld(world, grant);
  return why ?? (wanted && grant.confirmed !== true ? 'unconfirmed' : undefined);
};

type Act = { readonly occurredAt: number; readonly by: string };
type Stop = Act & {
  readonly status: string;
  readonly eventId: string;
  readonly why?: Why;
  readonly firstAt?: Act['occurredAt'];
};

/** Line 7: everything on record that says no at one scope, an unreadable word included. */
export const noAt = ({ consent }: Pick<PolicyWorld, 'consent'>, key: string): readonly Stop[] => {
  const entry = consent.entries[key];
  if (entry === undefined) return [];
  return noes.includes(entry.status) || !statuses.includes(entry.status) ? [entry] : [];
};

/** An objection kept with the address counts as one to all direct marketing. */
export const keptObjections = ({ consent }: PolicyWorld): readonly Stop[] =>
  consent.suppressions
    .filter(({ reason }) => reason === 'objection')
    .map(({ at, eventId }) => ({ status: 'objected', occurredAt: at, by: 'subject', eventId }));

/** Line 7: the last no at a sale or gift that counts as this sender's, unless the ledger has it or a later stop. */
export const noAtCollection = (world: PolicyWorld): readonly Stop[] => {
  const { contact, consent, mailing, at } = world;
  const { senderId } = mailing;
  const noes = contact.relationships
    .flatMap(({ sale, donation }) => [
      ...(sale === undefined ? [] : [{ ...sale, by: sale.soldBy, moment: sale.soldAt }]),
      ...(donation === undefined
        ? []
        : [{ ...donation, by: donation.donatedTo, moment: donation.donatedAt }]),
    ])
    .filter(({ by, entityId, optOut }) => {
      return optOut.used && (by === senderId || isOurs(world, entityId, by));
    })
    .toSorted((one, other) => other.moment - one.moment);
  const [last] = noes;
  if (last === undefined) return [];
  const occurredAt = Math.min(last.moment, at);
  const held = consent.entries[senderId];
  const isHeld =
    ['withdrawn', 'objected'].includes(held?.status ?? '') &&
    (held?.occurredAt ?? Number.NaN) >= occurredAt;
  const { evidenceId: eventId } = last;
  return isHeld
    ? []
    : [{ status: 'objected', occurredAt, by: 'subject', eventId, why: 'opt-out-used' }];
};

/** Line 6: a later own act, and nothing else, overrules a stop; a refusal at a wider scope is none. */
export const isOverruled = (stop: Stop, act: Act): boolean => {
  if (stop.status === 'refused') return true;
  if (!['withdrawn', 'objected'].includes(stop.status)) return false;
  const isOwn = act.by === 'subject' || (act.by === 'guardian' && stop.by === 'guardian');
  return isOwn && act.occurredAt > stop.occurredAt;
};

/** Line 7, last sentence: the stop of one of several people at an address, at whatever scope. */
export const noOfAnybody = ({ contact, consent, mailing }: PolicyWorld): readonly Stop[] => {
  if (!contact.shared) return [];
  const { lastStop } = consent;
  const found =
    lastStop === undefined
      ? Object.entries(consent.entries)
          .filter(([key]) => key.split('/')[0] === mailing.senderId)
          .filter(([key]) => key.split('/')[1]?.startsWith('+') !== true)
          .map(([, entry]) => entry)
          .filter(({ status }) => ['withdrawn', 'objected'].includes(status))
          .toSorted((one, other) => other.occurredAt - one.occurredAt)
          .slice(0, 1)
      : [{ eventId: lastStop.eventId, occurredAt: lastStop.at }];
  return found.map(({ eventId, occurredAt }) => ({
    status: 'objected',
    by: 'subject',
    why: 'shared-address-stopped',
    eventId,
    occurredAt,
  }));
};

/** It is lifted for what was asked for later and confirmed from the address, and for nothing else. */
export const isStoppedByAnybody = (world: PolicyWorld, key: string | undefined): boolean =>
  noOfAnybody(world).length > 0 &&
  !(world.consent.lastStop?.confirmedSince ?? []).some((one) => one === key);

/** Line 7, in the words of the table. */
export const whyOf = ({ status, why }: Stop): Why =>
  why ?? (noes.includes(status) ? status : 'facts-unknown');

const whyUnproven = ({ defects }: ConsentEntry): Why => {
  const first = defects?.[0] ?? '';
  if (['pre-ticked', 'terms-only', 'no-affirmative-act'].includes(first)) return 'not-affirmative';
  if (['conditional', 'minor-without-guardian'].includes(first)) return first;
  return first === 'notice-scope-mismatch' ? 'other-scope' : 'no-proof';
};

/** What is wrong with a consent on record; nothing if it is not a consent or is in order. */
export const whyFlawed = (world: PolicyWorld, law: Law, key: string): readonly Why[] => {
  const entry = world.consent.entries[key];
  if (entry === undefined) return [];
  if (entry.status === 'unproven') return [whyUnproven(entry)];
  if (['pending', 'expired', 'invalidated'].includes(entry.status)) return [entry.status];
  const why = entry.status === 'granted' ? whyNotHeldForMail(world, law, entry) : undefined;
  return why === undefined ? [] : [why];
};
