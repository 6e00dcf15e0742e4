import { eea, isOutsideEea } from '../../kernel/country.ts';
import type { Instant } from '../../kernel/instant.ts';
import { de } from './de.ts';
import { eeaStrict, nationalStrict, senderElsewhere, unknownCountry } from './eea-strict.ts';
import { nl } from './nl.ts';
import type { Provisions, RuleSet } from './rule-set.ts';

/** The provisions one decision is taken on, and the rule sets they come from. */
export type ApplicableLaw = Provisions & {
  /** The ids of the sets joined by `+`, the sender's first. */
  readonly id: string;
  readonly sets: readonly RuleSet[];
};

/** Every rule set, newest first within a jurisdiction. */
export const ruleSets: readonly RuleSet[] = [
  ...nl,
  ...de,
  ...eeaStrict,
  ...[...nationalStrict.values()].flat(),
  ...unknownCountry,
  ...senderElsewhere,
];

/** The versions of one country's law, newest first. */
type Versions = readonly RuleSet[];

const own: ReadonlyMap<string, Versions> = new Map([
  ['NL', nl],
  ['DE', de],
]);

/** The country of a recipient, if it has a law that binds who mails into it. */
const ofRecipients: ReadonlyMap<string, Versions> = new Map(
  [...eea].map((code) => [code, own.get(code) ?? nationalStrict.get(code) ?? eeaStrict]),
);

/** The stricter of two sets, provision by provision; any country's sets combine. */
export const stricter = (a: RuleSet, b: RuleSet): ApplicableLaw => ({
  id: a === b ? a.id : `${a.id}+${b.id}`,
  sets: a === b ? [a] : [a, b],
  consentAge: Math.max(a.consentAge, b.consentAge),
  doubleOptIn: a.doubleOptIn || b.doubleOptIn,
  softOptIn: a.softOptIn && b.softOptIn,
  stopList: a.stopList || b.stopList,
  saleWithinMonths: Math.min(a.saleWithinMonths, b.saleWithinMonths),
  anyTimeNotice: a.anyTimeNotice || b.anyTimeNotice,
  freeAccount: a.freeAccount && b.freeAccount,
  donorRoute: a.donorRoute && b.donorRoute,
  publishedAddress: a.publishedAddress && b.publishedAddress,
  nonEeaProfessional: a.nonEeaProfessional && b.nonEeaProfessional,
  confirmWithinDays: Math.min(a.confirmWithinDays, b.confirmWithinDays),
});

type Of<T> = ReadonlyMap<RuleSet | undefined, T>;

const pairs: Of<Of<ApplicableLaw>> = new Map(
  ruleSets.map((a) => [a, new Map(ruleSets.map((b) => [b, stricter(a, b)]))]),
);

const inForce = (versions: Versions, at: Instant): RuleSet | undefined => {
  for (const set of versions) if (set.from <= at) return set;
  return undefined;
};

/** Outside the EEA the sender's own law holds; what is not a known country is not outside. */
const versionsFor = (recipientCountry: unknown, ofSender: Versions): Versions =>
  ofRecipients.get(recipientCountry as string) ??
  (isOutsideEea(recipientCountry) ? ofSender : unknownCountry);

/**
 * The law for a mail from one country to another at a moment: of each provision the stricter.
 * Countries are taken as they are stored, so absent, null and what is not a code count as unknown.
 * Undefined when no set was in force; the decision is then a deny.
 */
export const applicableLaw = (
  senderCountry: unknown,
  recipientCountry: unknown,
  at: Instant,
): ApplicableLaw | undefined => {
  const ofSender = own.get(senderCountry as string) ?? senderElsewhere;
  return pairs
    .get(inForce(ofSender, at))
    ?.get(inForce(versionsFor(recipientCountry, ofSender), at));
};
