import type { Instant } from '../../kernel/instant.ts';
import { de } from './de.ts';
import { nl } from './nl.ts';
import type { Provisions, RuleSet } from './rule-set.ts';

/** The provisions one decision is taken on, and the rule sets they come from. */
export type ApplicableLaw = Provisions & {
  /** The ids of the sets joined by `+`, the sender's first. */
  readonly id: string;
  readonly sets: readonly RuleSet[];
};

/** Every rule set, newest first within a jurisdiction. */
export const ruleSets: readonly RuleSet[] = [...nl, ...de];

/** Countries without a set of their own get the Dutch one, which lets little through. */
const byCountry: ReadonlyMap<string, readonly RuleSet[]> = new Map([['DE', de]]);

/** Of each provision the stricter of two sets; any country's sets combine. */
export const stricter = (a: RuleSet, b: RuleSet): ApplicableLaw => ({
  id: a === b ? a.id : `${a.id}+${b.id}`,
  sets: a === b ? [a] : [a, b],
  consentAge: Math.max(a.consentAge, b.consentAge),
  doubleOptIn: a.doubleOptIn || b.doubleOptIn,
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

const inForce = (country: string, at: Instant): RuleSet | undefined => {
  for (const set of byCountry.get(country) ?? nl) if (set.from <= at) return set;
  return undefined;
};

/**
 * The law for a mail from one country to another at a moment: of each provision the stricter.
 * Undefined when no set was in force; the decision is then a deny.
 */
export const applicableLaw = (
  senderCountry: string,
  recipientCountry: string,
  at: Instant,
): ApplicableLaw | undefined =>
  pairs.get(inForce(senderCountry, at))?.get(inForce(recipientCountry, at));
